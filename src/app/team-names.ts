import type { Team } from '../core/reading/team';
import { teamOf, type Bond } from './standing';

/**
 * Teams as they are called now. Jira sends no event for a new name, so the epics of a team learn of it one by one: what
 * the last of them has learned is its name in all of them, and on what was written under an earlier one.
 */
export function namesIn(bonds: readonly Bond[]): (team: Team) => Team {
  const newest = new Map<string, Bond>();
  for (const bond of bonds) {
    const { id } = teamOf(bond);
    const before = newest.get(id);
    if (!before || (before.namedAt ?? '') < (bond.namedAt ?? '')) newest.set(id, bond);
  }
  const teams = new Map([...newest].map(([id, bond]) => [id, teamOf(bond)]));
  return (team) => teams.get(team.id) ?? team;
}
