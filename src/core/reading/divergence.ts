import type { Brand } from '../brand';
import { hash } from '../language/hash';
import type { Axis, Way } from './stance';
import type { Team } from './team';
import type { Said, Voice } from './voice';

/** hash(part or contrast, both teams, both quotes): what was answered returns only when a quote changes. */
export type DivergenceId = Brand<string, 'DivergenceId'>;

/** One of the two: what a team says, and from which of its voices. */
export interface Side {
  readonly team: Team;
  readonly from: Voice['from'];
  readonly way: Way;
  /** How many of its texts say so. */
  readonly count: number;
  /** The first names the divergence; whoever may not see that one may see another. */
  readonly said: readonly [Said, ...Said[]];
}

/**
 * Two teams whose stances on the same part of the same decision cannot both guide the work, or who settled differently
 * what it left open or never spoke of. Neither is wrong, and likeness of their texts alone never makes one.
 */
export interface Divergence {
  readonly id: DivergenceId;
  /** The same for whosever the work is by now: what was answered stays so where an epic is handed to another team. */
  readonly byWork: DivergenceId;
  readonly axis: Axis;
  /** The one that stands `with` first. */
  readonly sides: readonly [Side, Side];
  /** 0 to 1; the surer pairs come first. */
  readonly certainty: number;
}

/** Case and spacing of the quotes do not count, nor which side is named first. */
export const divergenceIds = (axis: Axis, sides: readonly [Side, Side]): Pick<Divergence, 'id' | 'byWork'> => ({
  id: idOf(axis, sides, ({ team }) => team.id),
  byWork: idOf(axis, sides, placeOf),
});

function idOf(axis: Axis, sides: readonly [Side, Side], whose: (side: Side) => string): DivergenceId {
  const said = sides.map((side) => `${whose(side)}\n${plain(side.said[0].text)}`).sort();
  const what = axis.kind === 'part' ? axis.part : `${axis.part ?? ''}~${axis.contrast}`;
  return hash([what, ...said].join('\n')) as DivergenceId;
}

/** A reading is its team's, wherever it was written. */
function placeOf({ team, said: [{ place }] }: Side): string {
  switch (place.in) {
    case 'reading':
      return team.id;
    case 'story':
      return `story ${place.issueId}`;
    case 'page':
      return `page ${place.pageId}`;
  }
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().split(/\s+/u).join(' ').trim();
