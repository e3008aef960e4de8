import type { TeamsFrom, TeamsStep } from '../contract/set-up';
import type { Ports } from './ports';

/** What an administrator chose to be a team; a chosen field that Jira has no more says so. */
export async function teamsStep(ports: Ports): Promise<TeamsStep> {
  const [chosen, found] = await Promise.all([ports.getTeams(), ports.findTeamField()]);
  const wanted = chosen.from === 'team-field' ? chosen.field : found;
  return { from: chosen.from, field: found !== undefined && found === wanted ? 'there' : 'not-there' };
}

/**
 * Lets teams be projects, or what Jira's Team field says; nothing changes where Jira has no such field. Every epic that
 * rests on a decision is read again in the background, and what stands below it follows; the hourly sweep comes to those
 * that this misses.
 */
export async function changeTeams(ports: Ports, from: TeamsFrom): Promise<void> {
  const field = from === 'team-field' ? await ports.findTeamField() : undefined;
  if (from === 'team-field' && field === undefined) return;
  // Before the jobs: they go by it.
  await ports.putTeams(field === undefined ? { from: 'project' } : { from: 'team-field', field });
  await ports.enqueue([{ kind: 'epics', after: '' }]);
}
