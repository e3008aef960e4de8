import type { Divergence } from './divergence';
import { countPairs, facingOf, ownPairs, pairsOf, sureness, type Facing } from './facing';
import { sameTeam, type Team } from './team';
import { readingsApart } from './readings-apart';
import { positionsOf, type Position, type Voice } from './voice';

/** What comes of setting the voices of one decision side by side. */
export interface Comparison {
  /** Every part on which two teams face each other in turn, the surest pair of each first; as many as were asked for. */
  readonly divergences: readonly Divergence[];
  /** No more pairs than this there are in all: where two part on one part in two ways, both are counted and one is asked. */
  readonly count: number;
  /** Where the reading of the team asked about says one thing, and its work another: told to the team alone. */
  readonly own: readonly Divergence[];
}

/**
 * Sets the voices of one decision side by side, or only against one team's. Linear in what they say but for sorting:
 * pairs are made only as far as they are asked for.
 */
export function compare(voices: readonly Voice[], most = Infinity, about?: Team): Comparison {
  const onAxes = [...positionsOf(voices).values()].flatMap((positions) => facingOf(positions) ?? []);
  const sideBySide = readingsApart(voices).filter((pair) => !onAxes.some((facing) => holds(facing, pair)));
  const facings = [...onAxes, ...sideBySide].sort((a, b) => sureness(b) - sureness(a));
  const asked = about === undefined ? facings : facings.flatMap((facing) => only(facing, about));
  return {
    divergences: inTurn(asked.map(pairsOf), most),
    count: asked.reduce((sum, facing) => sum + countPairs(facing), 0),
    own: about === undefined ? [] : ownOf(facings, about),
  };
}

/** Whether two readings face each other already. */
function holds(facing: Facing, { with: [one], against: [other] }: Facing): boolean {
  const has = (side: readonly Position[], position: Position | undefined): boolean =>
    side.some(({ team, from }) => from === 'reading' && team === position?.team);
  return (has(facing.with, one) && has(facing.against, other)) || (has(facing.with, other) && has(facing.against, one));
}

function ownOf(facings: readonly Facing[], about: Team): readonly Divergence[] {
  const mine = ({ team }: { readonly team: Team }): boolean => sameTeam(team, about);
  return facings.flatMap((facing) =>
    ownPairs({ ...facing, with: facing.with.filter(mine), against: facing.against.filter(mine) }),
  );
}

/** The two halves of a facing in which a team stands on one side. */
function only(facing: Facing, about: Team): readonly Facing[] {
  const mine = facing.with.filter(({ team }) => sameTeam(team, about));
  const no = facing.against.filter(({ team }) => sameTeam(team, about));
  return [
    ...(mine.length > 0 ? [{ ...facing, with: mine }] : []),
    ...(no.length > 0 ? [{ ...facing, against: no }] : []),
  ];
}

/** One from each in turn, so that a part on which everybody parts does not hide the others; two voices are asked once about one thing. */
function inTurn(lists: readonly Generator<Divergence>[], most: number): readonly Divergence[] {
  const taken = new Map<string, Divergence>();
  let left = lists;
  while (left.length > 0 && taken.size < most)
    left = left.filter((list) => {
      const next = taken.size < most ? list.next() : { done: true as const };
      if (next.done) return false;
      const name = aboutWhat(next.value);
      if (!taken.has(name)) taken.set(name, next.value);
      return true;
    });
  return [...taken.values()];
}

const aboutWhat = ({ axis, sides }: Divergence): string =>
  [
    axis.part ?? (axis.kind === 'contrast' ? axis.contrast : ''),
    ...sides.map(({ team, from }) => `${team.id} ${from}`).sort(),
  ].join('\n');
