import type { Instant } from '../time';
import type { Heard } from './heard';
import { axisName, type Axis, type Way } from './stance';
import type { Team } from './team';

/** Something that a team said, verbatim, and where it stands. */
export interface Said {
  readonly text: string;
  readonly place: Place;
  readonly at: Instant;
}

/** A reading names the revision that it was written for; work is read as it is now. */
export type Place =
  | { readonly in: 'reading'; readonly revision: number }
  | { readonly in: 'story'; readonly issueId: string; readonly issueKey: string }
  | { readonly in: 'page'; readonly pageId: string };

/** How one voice of a team leans one way on one axis. */
export interface Lean {
  readonly axis: Axis;
  readonly way: Way;
  /** Of the text that bears it out best. */
  readonly certainty: number;
  /** How many texts lean so. */
  readonly count: number;
  /** The oldest that still says so first, then the newest: a question is named by the oldest, so that more of the same asks nothing anew. Never empty. */
  readonly said: readonly [Said, ...Said[]];
}

/** What a team writes of a decision, or what its stories and pages do. A team whose two voices differ is told so alone. */
export interface Voice {
  readonly team: Team;
  readonly from: 'reading' | 'work';
  readonly leans: readonly Lean[];
  /** Of a reading: what it is heard to say, and where it says so. */
  readonly heard?: Heard & { readonly at: Omit<Said, 'text'> };
}

/** Where one voice stands on one axis: in one of three bins, with counts and no invented precision. */
export interface Position {
  readonly team: Team;
  readonly from: Voice['from'];
  readonly axis: Axis;
  readonly toward: Way | 'between';
  readonly with?: Lean;
  readonly against?: Lean;
}

/** From this share of its texts on, a voice leans one way rather than standing between. */
const clearly = 0.75;

/** Where every voice stands, by axis; linear in what they say. */
export function positionsOf(voices: readonly Voice[]): ReadonlyMap<string, readonly Position[]> {
  const positions = new Map<string, Position[]>();
  for (const { team, from, leans } of voices) {
    const own = new Map<string, Partial<Record<Way, Lean>>>();
    for (const lean of leans) {
      const name = axisName(lean.axis);
      const both = own.get(name) ?? {};
      both[lean.way] = lean;
      own.set(name, both);
    }
    for (const [name, ways] of own) {
      const axis = (ways.with ?? ways.against)?.axis;
      if (axis === undefined) continue;
      const list = positions.get(name) ?? [];
      list.push({ team, from, axis, toward: towardOf(ways), ...ways });
      positions.set(name, list);
    }
  }
  return positions;
}

function towardOf({ with: yes, against: no }: Pick<Position, 'with' | 'against'>): Position['toward'] {
  const [many, few] = [yes?.count ?? 0, no?.count ?? 0];
  if (many >= clearly * (many + few)) return 'with';
  return few >= clearly * (many + few) ? 'against' : 'between';
}
