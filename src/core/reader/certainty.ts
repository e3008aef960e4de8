import type { WorkBeside } from './beside';
import type { Suspicion } from './check';
import { leavesOut } from './sides';
import { sumOf } from './tally';

/**
 * How certain a suspicion is: a logistic sum of a few signs that a person can check. The weights were fitted to our own
 * cases and the development set, each decision judged by weights that had never seen it, and then rounded.
 */
const weights = {
  start: -2.4,
  /** How much of one saying of the part the sentence names, and how rare those words are. */
  saying: 4.1,
  /** Only one word of the sentence says so. */
  alone: -0.6,
  /** What the whole work says of the same. */
  work: 1.9,
  /** The other end of something that the part says, in a sentence about the part's topic. */
  opposite: 0.5,
  /** The same sentence serves a part: a tie is silence. */
  serves: -3.4,
  /** What would part from another part is named as well. */
  rival: -2.1,
  /** The part puts something outside, which is plainer than breaking something positive. */
  leavesOut: 0.9,
  /** How many parts the work speaks of more, up to three. */
  rank: -0.4,
};

/** What certainty is made of, each a number from 0 up. */
export type Signs = Readonly<Record<Exclude<keyof typeof weights, 'start'>, number>>;

/** A question is asked aloud from here on … */
export const aloudFrom = 0.8;

/** … and noted quietly from here on. */
export const noteFrom = 0.5;

/** A word that weighs less than this does not count as one that says so. */
const counts = 0.12;

/** Reads the signs of one suspicion. Sums of word weights are taken as log(1 + sum): the tenth word proves less than the first. */
export function signsOf({ meeting, evidence, turned }: Suspicion, work: WorkBeside): Signs {
  const { part, sentence } = meeting;
  const whole = work.whole[part.index];
  const words = new Set(evidence.met.filter(({ weight }) => weight > counts).map(({ word }) => word.lexeme.stem));
  const served = work.served.get(sentence);
  const { named } = work;
  return {
    saying: Math.log1p(evidence.best),
    alone: words.size <= 1 ? 1 : 0,
    work: Math.log1p(whole?.against ?? 0),
    opposite: turned ? Math.log1p(sumOf(meeting.for.met)) : 0,
    serves: Math.log1p((turned && served?.part === part.index ? served.second : served?.best) ?? 0),
    rival: Math.log1p(named.part === part.index ? named.second : named.best),
    leavesOut: leavesOut(part.part) ? 1 : 0,
    rank: Math.min(whole?.rank ?? 3, 3),
  };
}

/** From 0 to 1. */
export function certaintyOf(signs: Signs): number {
  let sum = weights.start;
  for (const sign of Object.keys(signs) as (keyof Signs)[]) sum += weights[sign] * signs[sign];
  return 1 / (1 + Math.exp(-sum));
}
