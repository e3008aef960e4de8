import type { SetUpPorts } from '../app/set-up-ports';
import type { Team } from '../core/reading/team';
import * as v from 'valibot';
import { listFields } from './list-fields';

/**
 * The types by which Jira's own Team field is known, the one that sites list first; the other stands in
 * https://developer.atlassian.com/platform/teams/components/team-field-in-jira-rest-api/.
 */
const types = [
  'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team',
  'com.atlassian.teams:rm-teams-custom-field-team',
];

export const findTeamField: SetUpPorts['findTeamField'] = async () => {
  const fields = await listFields();
  return types.flatMap((type) => fields.find(({ schema }) => schema?.custom === type) ?? [])[0]?.id;
};

const value = v.object({ id: v.pipe(v.string(), v.minLength(1)), name: v.pipe(v.string(), v.trim(), v.minLength(1)) });

/** What the field of an issue holds; `undefined` for nothing, or for nothing that can be understood. */
export function parseTeam(held: unknown): Team | undefined {
  const parsed = v.safeParse(value, held);
  return parsed.success ? parsed.output : undefined;
}
