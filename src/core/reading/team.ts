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
export const sameTeam = (one: Team, other: Team): boolean =>
  one.id === other.id || canonical(one.name) === canonical(other.name);
