import type { Issue, Team } from './model';
import { refuseFields } from './refusals';
import { syntaxError } from '../query-language/tokens';
import { typeOf, type JiraWorld } from './world';

/**
 * Jira's own Team field, under the id that many sites have it. A site without teams has none.
 * https://developer.atlassian.com/platform/teams/components/team-field-in-jira-rest-api/ says what goes in (the id of a
 * team) and what comes out; sites list the type below, not the one named there.
 */
export const teamField = {
  id: 'customfield_10001',
  number: 10_001,
  name: 'Team',
  type: 'team',
  custom: 'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team',
} as const;

export const hasTeamField = (world: JiraWorld): boolean => world.teams.size > 0;

/** The team of an issue; a subtask has its parent's. */
export function teamOf(world: JiraWorld, issue: Issue): Team | undefined {
  const parent = issue.parentId === undefined ? undefined : world.issues.get(issue.parentId);
  if (parent && typeOf(world, issue).hierarchyLevel < 0) return teamOf(world, parent);
  const id = issue.custom[teamField.id];
  return typeof id === 'string' ? world.teams.get(id) : undefined;
}

/** What the field says of a team that was deleted: https://support.atlassian.com/atlassian-account/docs/delete-a-team/ */
const unknown = 'Unknown';

export const teamName = ({ name, deleted }: Team): string => (deleted ? unknown : name);

/** As https://github.com/hashicorp/nomad/pull/25737 has it from a site. How one that was deleted is told there is nowhere written down; its name is what the field shows. */
export function showTeam(world: JiraWorld, issue: Issue): object | null {
  const team = teamOf(world, issue);
  if (!team) return null;
  const name = teamName(team);
  const isVisible = !team.deleted;
  return { id: team.id, name, avatarUrl: '', isVisible, isVerified: false, title: name, isShared: true };
}

/** The id of a team, or null, as a request gives it. */
export function teamFrom(world: JiraWorld, value: unknown, level: number): string | null {
  if (level < 0) throw refuseFields({ [teamField.id]: 'The team of a subtask is that of its parent.' });
  if (value === null) return null;
  const team = typeof value === 'string' ? world.teams.get(value) : undefined;
  if (!team || team.deleted) throw refuseFields({ [teamField.id]: 'Specify the id of a team.' });
  return team.id;
}

/** JQL knows a team by its id, also once it is deleted, and by nothing else. */
export const teamInQuery = {
  names: ['team', 'team[team]', teamField.id, `cf[${teamField.number}]`] as readonly string[],
  value: (world: JiraWorld, issue: Issue): string | undefined => teamOf(world, issue)?.id,
  refuse(world: JiraWorld, wanted: readonly string[]): void {
    const wrong = wanted.find((id) => !world.teams.get(id));
    if (wrong !== undefined) throw syntaxError(`The value '${wrong}' does not exist for the field 'Team'.`);
  },
};
