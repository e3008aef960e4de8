import type { Issue, Team } from './model';
import { refuseFields } from './refusals';
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

export function showTeam(world: JiraWorld, issue: Issue): object | null {
  const team = teamOf(world, issue);
  return team ? { ...team, title: team.name, avatarUrl: '', isVisible: true, isVerified: false, isShared: true } : null;
}

/** The id of a team, or null, as a request gives it. */
export function teamFrom(world: JiraWorld, value: unknown, level: number): string | null {
  if (level < 0) throw refuseFields({ [teamField.id]: 'The team of a subtask is that of its parent.' });
  if (value === null) return null;
  if (typeof value !== 'string' || !world.teams.get(value))
    throw refuseFields({ [teamField.id]: 'Specify the id of a team.' });
  return value;
}
