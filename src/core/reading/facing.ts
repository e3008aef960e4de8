import { listAt } from '../language/sayings';
import { divergenceIds, type Divergence, type Side } from './divergence';
import type { Axis, Way } from './stance';
import { sameTeam, signsOf, type Team } from './team';
import type { Lean, Position } from './voice';

/** Who faces whom on one axis, one voice of each team, the surer first. */
export interface Facing {
  readonly axis: Axis;
  readonly with: readonly Position[];
  readonly against: readonly Position[];
}

/**
 * How sure two stances have to be to make a question. On a part the one that goes another way carries it, as a finding
 * does, and the other has to say something of it; a contrast stands in both texts or in neither. Chosen
 * on labelled pairs of nine sets, so that few that can both be are asked about.
 */
const bars: Readonly<Record<Axis['kind'], Readonly<Record<Way, number>>>> = {
  part: { with: 0.25, against: 0.5 },
  contrast: { with: 0.5, against: 0.5 },
};

/** The teams of one axis, set against each other; `undefined` where nobody faces anybody. */
export function facingOf(positions: readonly Position[]): Facing | undefined {
  const [first] = positions;
  if (first === undefined) return undefined;
  const { axis } = first;
  const toward = (way: Way): readonly Position[] =>
    onePerTeam(
      positions
        .filter((one) => one.toward === way && sure(one, way) >= bars[axis.kind][way])
        .sort((a, b) => sure(b, way) - sure(a, way)),
      way,
    );
  const facing = { axis, with: toward('with'), against: toward('against') };
  return facing.with.length > 0 && facing.against.length > 0 ? facing : undefined;
}

/**
 * A team that writes and does the same is asked once, by its reading: that is what it says itself. What its work says
 * stands behind it, for whoever may not see the reading.
 */
function onePerTeam(positions: readonly Position[], way: Way): readonly Position[] {
  const taken: Position[] = [];
  const placeOf = new Map<string, number>();
  for (const one of positions) {
    const { id, name, joins } = signsOf(one.team);
    const place = [id, ...joins].flatMap((sign) => placeOf.get(sign) ?? [])[0] ?? taken.length;
    placeOf.set(id, place).set(name, place);
    const before = taken[place];
    if (before === undefined) taken[place] = one;
    else taken[place] = one.from === 'reading' ? backed(one, before, way) : backed(before, one, way);
  }
  return taken;
}

function backed(first: Position, other: Position, way: Way): Position {
  const [lean, more] = [first[way], other[way]];
  return lean && more ? { ...first, [way]: { ...lean, said: [...lean.said, ...more.said] } } : first;
}

/** How sure the surest pair is. */
export const sureness = ({ with: [one], against: [other] }: Facing): number =>
  one === undefined || other === undefined ? 0 : (sure(one, 'with') + sure(other, 'against')) / 2;

const sure = (position: Position, way: Way): number => position[way]?.certainty ?? 0;

/** How many pairs of two teams there are. Nothing is paired for that: a part on which fifty face fifty is one conversation. */
export const countPairs = (facing: Facing): number =>
  facing.with.length * facing.against.length - ofOneTeam(facing).length;

/** Pairs of two teams, every team once before any comes again; lazily, because nobody reads them all. */
export function* pairsOf(facing: Facing): Generator<Divergence> {
  const { length } = facing.with;
  for (let round = 0; round < length; round++)
    for (const [at, other] of facing.against.entries()) {
      const one = facing.with[(at + round) % length];
      if (one !== undefined && !sameTeam(one.team, other.team)) yield* pair(facing.axis, one, other);
    }
}

/** The two voices of one team where they face each other: told to the team alone. */
export const ownPairs = (facing: Facing): readonly Divergence[] =>
  ofOneTeam(facing).flatMap(([one, other]) => pair(facing.axis, one, other));

function ofOneTeam({ with: yes, against: no }: Facing): readonly (readonly [Position, Position])[] {
  const byTeam = new Map<string, Position[]>();
  for (const one of yes) for (const sign of ownSigns(one.team)) listAt(byTeam, sign).push(one);
  return no.flatMap((other) => {
    const { id, joins } = signsOf(other.team);
    const same = new Set([id, ...joins].flatMap((sign) => byTeam.get(sign) ?? []));
    return [...same].map((one) => [one, other] as const);
  });
}

function ownSigns(team: Team): readonly string[] {
  const { id, name } = signsOf(team);
  return [id, name];
}

function pair(axis: Axis, one: Position, other: Position): readonly Divergence[] {
  const [yes, no] = [sideOf(one, one.with, 'with'), sideOf(other, other.against, 'against')];
  if (yes === undefined || no === undefined) return [];
  const sides = [yes, no] as const;
  const certainty = (sure(one, 'with') + sure(other, 'against')) / 2;
  return [{ ...divergenceIds(axis, sides), axis, sides, certainty }];
}

const sideOf = ({ team, from }: Position, lean: Lean | undefined, way: Way): Side | undefined =>
  lean && { team, from, way, count: lean.count, said: lean.said };
