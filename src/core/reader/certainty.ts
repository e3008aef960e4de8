import type { WorkBeside } from './beside';
import type { Suspicion } from './check';
import { leavesOut } from './sides';
import { sumOf, type Met } from './tally';

/**
 * How certain a suspicion is: a logistic sum of a few signs that a person can check. The weights were fitted to our own
 * cases and the development set, each decision judged by weights that had never seen it, and then rounded.
 */
const weights = {
  start: -2.3,
  /** How much of one saying of the part the sentence names, and how rare those words are. */
  saying: 5.4,
  /** Only one word says so, or only the other end of something: both are often accidents. */
  alone: -0.4,
  /** What the whole work says of the same. */
  work: 0.9,
  /** The other end of something that the part says, in a sentence about the part's topic. */
  opposite: 0.9,
  /** The same sentence serves a part: a tie is silence. */
  serves: -3.1,
  /** What would part from another part is named as well. */
  rival: -2,
  /** The part puts something outside, which is plainer than breaking something positive. */
  leavesOut: 0.7,
  /** How many parts the work speaks of more, up to three. */
  rank: -0.3,
};

/** What certainty is made of, each a number from 0 up. */
export type Signs = Readonly<Record<Exclude<keyof typeof weights, 'start'>, number>>;

const signNames = Object.keys(weights).filter((name) => name !== 'start') as (keyof Signs)[];

/** A question is asked aloud from here on … */
const aloudFrom = 0.7;

/** … and noted quietly from here on: earlier where the authors lent no words, and every sign is weaker. */
const noteFrom = { lent: 0.45, bare: 0.33 };

/** What stands alone may be an accident, however rare the word: it never gets far enough to be asked aloud. */
const aloneAtMost = 0.63;

/** How loud a suspicion is. */
export type Loudness = 'aloud' | 'note' | 'silent';

export function loudnessOf(certainty: number, hasLentWords: boolean, loudest: 'aloud' | 'note'): Loudness {
  if (certainty >= aloudFrom) return loudest;
  return certainty >= (hasLentWords ? noteFrom.lent : noteFrom.bare) ? 'note' : 'silent';
}

/** A word that weighs less than this does not count as one that says so. */
const counts = 0.12;

/** Reads the signs of one suspicion. Sums of word weights are taken as log(1 + sum): the tenth word proves less than the first. */
export function signsOf({ meeting, evidence, turned }: Suspicion, work: WorkBeside): Signs {
  const { part, sentence } = meeting;
  const whole = work.whole[part.index];
  const served = work.served.get(sentence);
  const { named } = work;
  return {
    saying: Math.log1p(evidence.best),
    alone: evidence.saying?.side === 'for' || isAlone(evidence.met, sentence.text) ? 1 : 0,
    work: Math.log1p(whole?.against ?? 0),
    opposite: turned ? Math.log1p(sumOf(meeting.for.met)) : 0,
    serves: Math.log1p((turned && served?.part === part.index ? served.second : served?.best) ?? 0),
    rival: Math.log1p(named.part === part.index ? named.second : named.best),
    leavesOut: leavesOut(part.part) ? 1 : 0,
    rank: Math.min(whole?.rank ?? 3, 3),
  };
}

/** Whether only one word says so; the parts of `real-time` are one word. */
function isAlone(met: readonly Met[], text: string): boolean {
  const words = met.filter(({ weight }) => weight > counts).map(({ word }) => word);
  const isTail = (start: number): boolean => text[start - 1] === '-' && words.some(({ end }) => end === start - 1);
  return new Set(words.filter(({ start }) => !isTail(start)).map(({ lexeme }) => lexeme.stem)).size <= 1;
}

/** From 0 to 1. */
export function certaintyOf(signs: Signs): number {
  let sum = weights.start;
  for (const sign of signNames) sum += weights[sign] * signs[sign];
  const certainty = 1 / (1 + Math.exp(-sum));
  return signs.alone > 0 ? Math.min(certainty, aloneAtMost) : certainty;
}
