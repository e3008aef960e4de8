import type { PartId } from '../decision/part';
import type { Quantity } from '../language/numbers';
import type { Heard } from './heard';

/** Two readings that part on one part: one goes against it, and the other speaks of the same. */
export interface Parting {
  readonly part: PartId;
  /** 0 to 1. */
  readonly certainty: number;
}

/** One of the two has to go against the part at least this far. */
export const goesFrom = 0.2;

/** Who goes against a part this far as well parts from nobody on it, unless what seems to go against it is a limit: "custom kinds only". */
const surely = 0.5;

/**
 * How sure it is that two readings part on a part that one of them goes against: a logistic sum of what the other says.
 * Terse texts share few words, so no single sign is enough. The weights were fitted with a ridge penalty to labelled pairs
 * of six sets, each decision judged by weights that had never seen it.
 */
const weights = {
  start: -2.4,
  /** How far the one goes against the part. */
  against: 1,
  /** How much the other speaks of that part, beside what it speaks of most. */
  share: 2.6,
  /** How telling the words are that both use. */
  shared: 1,
  /** They say opposite things of one word: stay and go, everyone and only some. */
  opposed: 1.2,
  /** The other names its own limit. */
  limited: 1.6,
  /** Both count the same, and the one at least twice what the other does. */
  numbers: 3.7,
};

/** Below this it is not asked. Chosen so that of labelled pairs about one in sixteen that can both be is asked about. */
const askedFrom = 0.7;

/** On which part `other`, who goes against it, parts from `one`; the surest, or none. */
export function partingOf(one: Heard, other: Heard): Parting | undefined {
  const pair = ofBoth(one, other);
  let best: Parting | undefined;
  for (const [part, { against }] of other.parts) {
    if (against < goesFrom) continue;
    const mine = one.parts.get(part);
    if (mine !== undefined && mine.against >= (one.limited ? against : Math.min(against, surely))) continue;
    const certainty = logistic(pair + weights.against * against + weights.share * (mine?.share ?? 0));
    if (certainty >= askedFrom && certainty > (best?.certainty ?? 0)) best = { part, certainty };
  }
  return best;
}

/** What the two say of each other, whatever the part. */
function ofBoth(one: Heard, other: Heard): number {
  const shared = other.words.filter(({ lexeme }) => lexeme.keys.some((key) => one.keys.has(key)));
  const telling = shared.reduce((sum, { lexeme }) => sum + lexeme.rarity, 0);
  const opposed = shared.length > 0 && [...one.ends].some(([contrast, way]) => isOther(other.ends.get(contrast), way));
  return (
    weights.start +
    weights.shared * Math.log1p(telling) +
    (opposed ? weights.opposed : 0) +
    (one.limited ? weights.limited : 0) +
    (one.numbers.some((mine) => other.numbers.some((theirs) => isFarFrom(mine, theirs))) ? weights.numbers : 0)
  );
}

const isOther = (theirs: string | undefined, mine: string): boolean => theirs !== undefined && theirs !== mine;

const isFarFrom = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit &&
  (one.value >= 2 * other.value || other.value >= 2 * one.value) &&
  one.value !== other.value;

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
