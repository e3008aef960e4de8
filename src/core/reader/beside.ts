import { meetWith } from './meet';
import { plainlyIn } from './plainly';
import type { Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import { sumOf, tallyOf, type Meeting } from './tally';

/** A work item beside one decision: every sentence with what it shares with every part. */
export interface WorkBeside {
  /** By the part's place; empty where no sentence meets the part. */
  readonly meetings: readonly (readonly Meeting[])[];
  /** The work as a whole beside each part. */
  readonly whole: readonly Whole[];
  /** By the part's place: how much of it some sentence takes back, or puts aside. */
  readonly takenBack: readonly number[];
  /** How well each sentence serves the parts that it serves best; without those that serve none. */
  readonly served: ReadonlyMap<PreparedSentence, FirstTwo>;
  /** How much it speaks of the part that it speaks of most. */
  readonly topic: number;
  /** How welcome what its first line is about is, to whichever part: it serves one, or is fine nearby. */
  readonly welcome: number;
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
  /** The same as far as it puts parts in order: who looks for a part looks for its reason, for whole sayings of it, and in plain words. */
  readonly order: number;
  /** What it names that would part from the part, each word once. */
  readonly against: number;
  /** How many sayings of the part it names in that, at least by half. */
  readonly sayings: number;
}

/** What weighs how much: a reason only names the topic, and so does what is fine beside it. */
const ofTopic = { because: 0.5, fine: 0.8, best: 1 };
const inOrder = { because: 0.8, fine: 0.4, best: 1.5 };

/** To be about what the authors called fine nearby says three times as much as to serve a part by a word or two. */
const welcomes = { fine: 3 };

/** Makes what puts work items beside one decision. */
export function besideOf(vocabulary: Vocabulary): (sentences: readonly PreparedSentence[]) => WorkBeside {
  const tally = tallyOf(vocabulary);
  const meet = meetWith(vocabulary);
  const plainly = plainlyIn(vocabulary);
  return (sentences) => {
    const meetings: Meeting[][] = vocabulary.parts.map(() => []);
    const takenBack = vocabulary.parts.map(() => 0);
    const served = new Map<PreparedSentence, FirstTwo>();
    const [first] = sentences;
    const wholeDenies = first?.claim.denies ?? false;
    let fine = 0;
    for (const sentence of sentences) {
      const { claim, words } = sentence;
      const denied = wholeDenies && !claim.denies ? words.map(() => true) : claim.denied;
      let serves = nobody;
      for (const meeting of meet(sentence, denied)) {
        const { index } = meeting.part;
        meetings[index]?.push(meeting);
        const back = sentence.speaks === 'aside' ? meeting.against.best : meeting.crossed.best;
        takenBack[index] = Math.max(takenBack[index] ?? 0, back);
        serves = ahead(serves, index, meeting.for.best);
        if (sentence === first) fine = Math.max(fine, meeting.fine.best);
        for (const met of meeting.met) tally.touch(met.stands === 'crossed' ? { ...met, stands: met.unit.side } : met);
      }
      if (serves !== nobody) served.set(sentence, serves);
    }
    const whole = plainly(sentences).map((order): Whole => ({ ...unspoken, order }));
    for (const meeting of first === undefined ? [] : tally.settle(first)) {
      const { index } = meeting.part;
      whole[index] = wholeOf(meeting, whole[index]?.order);
    }
    const topic = whole.reduce((most, one) => Math.max(most, one.topic), 0);
    const welcome = Math.log1p((first && served.get(first)?.best) ?? 0) + welcomes.fine * Math.log1p(fine);
    return { meetings, takenBack, served, whole, topic, welcome };
  };
}

const nobody: FirstTwo = { part: -1, best: 0, second: 0 };

function ahead(before: FirstTwo, part: number, far: number): FirstTwo {
  if (far > before.best) return { part, best: far, second: before.best };
  return far > before.second ? { ...before, second: far } : before;
}

const unspoken: Whole = { topic: 0, order: 0, against: 0, sayings: 0 };

const wholeOf = (meeting: Meeting, plainly = 0): Whole => ({
  topic: topicOf(meeting, ofTopic),
  order: topicOf(meeting, inOrder) + plainly,
  against: sumOf(meeting.against.met),
  sayings: meeting.against.sayings,
});

const topicOf = ({ against, for: asked, because, fine }: Meeting, weights: typeof inOrder): number =>
  sumOf(against.met) +
  sumOf(asked.met) +
  weights.best * Math.max(against.best, asked.best) +
  weights.because * sumOf(because.met) +
  weights.fine * sumOf(fine.met);
