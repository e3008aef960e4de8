import { meetWith } from './meet';
import type { Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import { sumOf, tallyOf, type Meeting } from './tally';

/** A work item beside one decision: every sentence with what it shares with every part. */
export interface WorkBeside {
  /** By the part's place; empty where no sentence meets the part. */
  readonly meetings: readonly (readonly Meeting[])[];
  /** The work as a whole beside each part. */
  readonly whole: readonly Whole[];
  /** How well each sentence serves the parts that it serves best. */
  readonly served: ReadonlyMap<PreparedSentence, FirstTwo>;
  /** The parts that the whole work names most for what would part from them. */
  readonly named: FirstTwo;
}

/** The part that comes first in something, by its place, and how far it and the next one come. */
export interface FirstTwo {
  readonly part: number;
  readonly best: number;
  readonly second: number;
}

/** What the whole work shares with one part. */
export interface Whole {
  /** How much it speaks of the part, whichever way. */
  readonly topic: number;
  /** How many parts it speaks of more. */
  readonly rank: number;
  /** What it names that would part from the part, each word once. */
  readonly against: number;
}

/** What weighs how much when parts are ordered by topic: a reason only names it, and so does what is fine beside it. */
const weights = { said: 1, because: 0.3, fine: 0.4, best: 1 };

/** Makes what puts work items beside one decision. */
export function besideOf(vocabulary: Vocabulary): (sentences: readonly PreparedSentence[]) => WorkBeside {
  const meet = meetWith(vocabulary);
  const tally = tallyOf(vocabulary);
  return (sentences) => {
    const meetings: Meeting[][] = vocabulary.parts.map(() => []);
    const served = new Map<PreparedSentence, FirstTwo>();
    const wholeDenies = sentences[0]?.claim.denies ?? false;
    for (const sentence of sentences) {
      const { claim, words } = sentence;
      const denied = wholeDenies && !claim.denies ? words.map(() => true) : claim.denied;
      let serves = nobody;
      for (const meeting of meet(sentence, denied)) {
        meetings[meeting.part.index]?.push(meeting);
        serves = ahead(serves, meeting.part.index, meeting.for.best);
        for (const { unit, weight, word } of meeting.met) tally.touch(unit, weight, word, false);
      }
      served.set(sentence, serves);
    }
    let named = nobody;
    const [first] = sentences;
    const shared = first === undefined ? [] : tally.settle(first);
    for (const { part, against } of shared) named = ahead(named, part.index, against.best);
    return { meetings, served, named, whole: wholesOf(vocabulary, shared) };
  };
}

const nobody: FirstTwo = { part: -1, best: 0, second: 0 };

function ahead(before: FirstTwo, part: number, far: number): FirstTwo {
  if (far > before.best) return { part, best: far, second: before.best };
  return far > before.second ? { ...before, second: far } : before;
}

function wholesOf({ parts }: Vocabulary, shared: readonly Meeting[]): readonly Whole[] {
  const byPart = new Map(
    shared.map((one) => [one.part.index, { topic: topicOf(one), against: sumOf(one.against.met) }]),
  );
  const topics = [...byPart.values()].map(({ topic }) => topic).sort((a, b) => b - a);
  const rank = new Map<number, number>();
  topics.forEach((topic, i) => rank.has(topic) || rank.set(topic, i));
  return parts.map(({ index }) => {
    const { topic, against } = byPart.get(index) ?? { topic: 0, against: 0 };
    return { topic, against, rank: rank.get(topic) ?? topics.length };
  });
}

const topicOf = ({ against, for: asked, because, fine }: Meeting): number =>
  weights.said * (sumOf(against.met) + sumOf(asked.met)) +
  weights.best * Math.max(against.best, asked.best) +
  weights.because * sumOf(because.met) +
  weights.fine * sumOf(fine.met);
