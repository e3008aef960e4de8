import type { Part } from '../decision/part';
import type { WorkBeside } from './beside';
import type { Suspicion } from './check';
import { isPositive } from './sides';
import type { Met } from './tally';

/**
 * How certain a suspicion is: a logistic sum of a few signs that a person can check. The weights were fitted with a
 * ridge penalty to our own cases and four other sets, each decision judged by weights that had never seen it; a sign
 * without which unseen decisions were judged as well was left out.
 */
const weights = {
  start: -1.57,
  /** How much of one saying of the part the sentence names, and how rare those words are. */
  saying: 3.3,
  /** Only one word says so, or only the other end of something: both are often accidents. */
  alone: -0.8,
  /** What the whole work names that would part from the part … */
  work: 4.2,
  /** … beside what it speaks of most: a story about something else names much in passing. */
  topic: -2.1,
  /** In how many of the part's sayings. */
  sayings: 0.5,
  /** The same sentence serves a part: a tie is silence. */
  serves: -2.85,
};

/** What certainty is made of, each a number from 0 up. */
export type Signs = Readonly<Record<Exclude<keyof typeof weights, 'start'>, number>>;

const signNames = Object.keys(weights).filter((name) => name !== 'start') as (keyof Signs)[];

/** A question is asked aloud from these odds (a logarithm) … */
const aloudFrom = 0.45;

/** … and noted quietly from these: later, the more words authors lent, because more of them are met by accident. */
const noteFrom = (lentWords: number): number => -1.2 + 0.13 * Math.min(lentWords, 9);

/** What the work is about is welcome: a suspicion is likelier an accident … */
const welcomeDoubt = 0.4;

/** … and once more so where it would be asked aloud. */
const welcomeAloudDoubt = 0.6;

/** The part says what is done, covered or assumed: words against that are met in passing more often than others. */
const positiveDoubt = 0.5;

/** How loud a suspicion is. */
export type Loudness = 'aloud' | 'note' | 'silent';

/**
 * How loud a suspicion may get; `docs/decisions/16` says why. `lentWords`: how many words a part was lent, on average;
 * `welcome` as in `WorkBeside`; `part` is the one it is about.
 */
export function loudnessOf(
  certainty: number,
  { lentWords, welcome, part }: { readonly lentWords: number; readonly welcome: number; readonly part: Part },
  loudest: 'aloud' | 'note',
): Loudness {
  const odds = Math.log(certainty / (1 - certainty)) - welcomeDoubt * welcome - (isPositive(part) ? positiveDoubt : 0);
  if (odds < noteFrom(lentWords)) return 'silent';
  return odds - welcomeAloudDoubt * welcome < aloudFrom ? 'note' : loudest;
}

/** What stands alone may be an accident, however rare the word. */
const aloneAtMost = 0.65;

/** A word that weighs less than this does not count as one that says so. */
const counts = 0.12;

/** Reads the signs of one suspicion. Sums of word weights are taken as log(1 + sum): the tenth word proves less than the first. */
export function signsOf({ meeting, evidence, turned }: Suspicion, { whole, served, topic }: WorkBeside): Signs {
  const { part, sentence } = meeting;
  const { against = 0, sayings = 0 } = whole[part.index] ?? {};
  const serves = served.get(sentence);
  return {
    saying: Math.log1p(evidence.best),
    alone: evidence.saying?.side === 'for' || isAlone(evidence.met, sentence.text) ? 1 : 0,
    work: Math.log1p(against),
    topic: Math.log1p(topic),
    sayings: Math.log1p(sayings),
    serves: Math.log1p((turned && serves?.part === part.index ? serves.second : serves?.best) ?? 0),
  };
}

/** Whether only one word says so; the parts of `real-time` are one word. */
function isAlone(met: readonly Met[], text: string): boolean {
  if (met.length === 1) return true;
  const words = met.filter(({ weight }) => weight > counts).map(({ word }) => word);
  const isTail = (start: number): boolean => text[start - 1] === '-' && words.some(({ end }) => end === start - 1);
  let only: string | undefined;
  for (const { start, lexeme } of words) {
    if (only === lexeme.stem || isTail(start)) continue;
    if (only !== undefined) return false;
    only = lexeme.stem;
  }
  return true;
}

/** From 0 to 1. */
export function certaintyOf(signs: Signs): number {
  let sum = weights.start;
  for (const sign of signNames) sum += weights[sign] * signs[sign];
  const certainty = logistic(sum);
  return signs.alone > 0 ? Math.min(certainty, aloneAtMost) : certainty;
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
