import { canonical } from '../language/canonical';

/** Who reads a decision and works on it: by default a Jira project, for pages their space. */
export interface Team {
  /** Opaque but for its kind, and unique across kinds of teams. */
  readonly id: string;
  /** As it is shown; it may change, and so is never what a team is known by among its own kind. */
  readonly name: string;
}

/** What a team is on its site: a Jira project, one of Jira's Team field, a space of pages, a discipline in a read-back. */
export const teamKinds = ['project', 'team', 'space', 'discipline'] as const;

export type TeamKind = (typeof teamKinds)[number];

/** Jira numbers its projects, and its teams never: whoever reads one that is a number marks it with this. */
export const teamMark = 'team-';
export const spaceMark = 'space-';
export const disciplineMark = 'read-back-';

export function kindOfTeam({ id }: Team): TeamKind {
  if (id.startsWith(spaceMark)) return 'space';
  if (id.startsWith(disciplineMark)) return 'discipline';
  return /^\d+$/.test(id) ? 'project' : 'team';
}

/**
 * Whether two are one team. Among their own kind teams are known by id: two projects are two, whatever they are called,
 * and one that is renamed stays what it was. Only across kinds a name joins them: a team's pages stand in its space and
 * its epics in its project, and where these carry one name, what they say is one voice and can never be two readings
 * that part.
 */
export const sameTeam = (one: Team, other: Team): boolean => {
  if (one.id === other.id) return true;
  const { joins } = signsOf(one);
  return joins.includes(signsOf(other).name);
};

/** What a team can be found by among others, so that nobody has to be compared with everybody. */
export interface TeamSigns {
  readonly id: string;
  /** Its name among its kind. */
  readonly name: string;
  /** Names among other kinds under which it is the same team. */
  readonly joins: readonly string[];
}

export function signsOf(team: Team): TeamSigns {
  const before = known.get(team);
  if (before !== undefined) return before;
  const name = canonical(team.name);
  const own = kindOfTeam(team);
  const signs = {
    id: `id ${team.id}`,
    name: `${own} ${name}`,
    joins: name === '' ? [] : teamKinds.filter((kind) => kind !== own).map((kind) => `${kind} ${name}`),
  };
  known.set(team, signs);
  return signs;
}

/** A comparison asks for the signs of the same few teams thousands of times. */
const known = new WeakMap<Team, TeamSigns>();
