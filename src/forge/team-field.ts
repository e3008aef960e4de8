import type { IssueSeen } from '../app/seen';
import type { SetUpPorts } from '../app/set-up-ports';
import { teamMark } from '../core/reading/team';
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

const value = v.object({ id: v.pipe(v.string(), v.minLength(1)), name: v.fallback(v.pipe(v.string(), v.trim()), '') });

/** What Jira shows in the place of the name of a team that was deleted; its id stays in the field. */
const deleted = 'Unknown';

/**
 * What the field of an issue holds. A team that was deleted comes without a name. Nothing where Jira does not know the
 * field; what cannot be understood is as good as an empty field.
 */
export function parseTeam(held: unknown): IssueSeen['team'] {
  if (held === undefined) return undefined;
  const parsed = v.safeParse(value, held);
  if (!parsed.success) return 'none';
  const { id, name } = parsed.output;
  return { id: /^\d+$/.test(id) ? `${teamMark}${id}` : id, name: name === deleted ? '' : name };
}
