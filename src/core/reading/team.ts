import { canonical } from '../language/canonical';

/** Who reads a decision and works on it: by default a Jira project, for pages their space. */
export interface Team {
  /** Opaque, and unique across kinds of teams. */
  readonly id: string;
  readonly name: string;
}

/**
 * Whether two are one team. A team's pages stand in its space and its epics in its project: where these carry one name,
 * what they say is one voice and can never be two readings that part.
 */
export const sameTeam = (one: Team, other: Team): boolean => {
  const names = teamNames(one);
  return teamNames(other).some((name) => names.includes(name));
};

/** What a team is known by; whoever shares one of these is the same team. An id is no name, so the two cannot be mixed up. */
export function teamNames(team: Team): readonly string[] {
  const before = known.get(team);
  if (before !== undefined) return before;
  const names = [`id ${team.id}`, `name ${canonical(team.name)}`];
  known.set(team, names);
  return names;
}

/** A comparison asks for the names of the same few teams thousands of times. */
const known = new WeakMap<Team, readonly string[]>();
