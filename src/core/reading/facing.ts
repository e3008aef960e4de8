import { listAt } from '../language/sayings';
import { divergenceId, type Divergence, type Side } from './divergence';
import type { Axis, Way } from './stance';
import { sameTeam, teamNames } from './team';
import type { Lean, Position } from './voice';

/** The voices that face each other on one axis, the surer first. */
export interface Facing {
  readonly axis: Axis;
  readonly with: readonly Position[];
  readonly against: readonly Position[];
}

/**
 * How sure two stances have to be, each and together. On a part the one that goes another way carries the question, as
 * a finding does, and the other only has to speak of it; on a contrast both have to be plain. Chosen on our own cases.
 */
const bars = {
  part: { with: 0.1, against: 0.4, together: 0.75, withWeighs: 0.7 },
  contrast: { with: 0.5, against: 0.5, together: 0, withWeighs: 1 },
};

const barsOf = ({ axis }: Facing): (typeof bars)['part'] => bars[axis.kind];

/** The voices of one axis, set against each other; `undefined` where nobody faces anybody. */
export function facingOf(positions: readonly Position[]): Facing | undefined {
  const [first] = positions;
  if (first === undefined) return undefined;
  const { axis } = first;
  const toward = (way: Way): readonly Position[] =>
    positions
      .filter((one) => one.toward === way && sure(one, way) >= bars[axis.kind][way])
      .sort((a, b) => sure(b, way) - sure(a, way));
  const facing = { axis, with: toward('with'), against: toward('against') };
  return facing.with.length > 0 && facing.against.length > 0 ? facing : undefined;
}

const sure = (position: Position, way: Way): number => position[way]?.certainty ?? 0;

/** How many of the voices that stand with the part are sure enough to face one that goes another way. */
function reachOf(facing: Facing, against: Position): number {
  const { together, withWeighs } = barsOf(facing);
  const enough = (together - sure(against, 'against')) / withWeighs;
  let [from, to] = [0, facing.with.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = facing.with[middle];
    if (one !== undefined && sure(one, 'with') >= enough) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many pairs of two teams there are. Nothing is paired for that: a part on which fifty face fifty is one conversation. */
export function countPairs(facing: Facing): number {
  const rank = new Map(facing.with.map((one, at) => [one, at]));
  let count = 0;
  for (const against of facing.against) count += reachOf(facing, against);
  for (const [one, other] of ofOneTeam(facing)) if ((rank.get(one) ?? 0) < reachOf(facing, other)) count--;
  return count;
}

/** Pairs of two teams, every voice with the surest that faces it before its second; lazily, because nobody reads them all. */
export function* pairsOf(facing: Facing): Generator<Divergence> {
  const reaches = facing.against.map((against) => reachOf(facing, against));
  for (const [at, one] of facing.with.entries())
    for (const [i, other] of facing.against.entries())
      if (at < (reaches[i] ?? 0) && !sameTeam(one.team, other.team)) yield* pair(facing.axis, one, other);
}

/** The two voices of one team where they face each other: told to the team alone. */
export const ownPairs = (facing: Facing): readonly Divergence[] =>
  ofOneTeam(facing).flatMap(([one, other]) => pair(facing.axis, one, other));

function ofOneTeam({ with: yes, against: no }: Facing): readonly (readonly [Position, Position])[] {
  const byTeam = new Map<string, Position[]>();
  for (const one of yes) for (const name of teamNames(one.team)) listAt(byTeam, name).push(one);
  return no.flatMap((other) => {
    const same = new Set(teamNames(other.team).flatMap((name) => byTeam.get(name) ?? []));
    return [...same].map((one) => [one, other] as const);
  });
}

function pair(axis: Axis, one: Position, other: Position): readonly Divergence[] {
  const [yes, no] = [sideOf(one, one.with, 'with'), sideOf(other, other.against, 'against')];
  if (yes === undefined || no === undefined) return [];
  const sides = [yes, no] as const;
  const certainty = (sure(one, 'with') + sure(other, 'against')) / 2;
  return [{ id: divergenceId(axis, sides), axis, sides, certainty }];
}

const sideOf = ({ team, from }: Position, lean: Lean | undefined, way: Way): Side | undefined =>
  lean && { team, from, way, count: lean.count, said: lean.said[0] };
