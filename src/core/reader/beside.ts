import { evidenceOf, meetWith, type Evidence, type Meet, type Meeting, type Met } from './meet';
import type { PreparedPart, Unit, Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import type { Side } from './sides';

/** A work item beside one decision: every sentence with what it shares with every part. */
export interface WorkBeside {
  /** By the part's place; empty where no sentence meets the part. */
  readonly meetings: readonly (readonly Meeting[])[];
  /** The work as a whole beside each part. */
  readonly whole: readonly Whole[];
  /** How well each sentence serves the part that it serves best. */
  readonly served: ReadonlyMap<PreparedSentence, Served>;
}

/** How well a sentence serves the part that it serves best, which part that is, and how well it serves the next best. */
export interface Served {
  readonly part: number;
  readonly best: number;
  readonly second: number;
}

/** What the whole work shares with one part. */
export interface Whole {
  /** How much it speaks of the part, whichever way. */
  readonly topic: number;
  /** What it names that would part from the part. */
  readonly against: Evidence;
}

/** What weighs how much when parts are ordered by topic: a reason only names it, and so does what is fine beside it. */
const weights = { said: 1, because: 0.3, fine: 0.4, best: 1 };

/** Puts a work item beside a decision. */
export const besideOf =
  (vocabulary: Vocabulary) =>
  (sentences: readonly PreparedSentence[]): WorkBeside =>
    put(vocabulary.parts, meetWith(vocabulary), sentences);

function put(parts: readonly PreparedPart[], meet: Meet, sentences: readonly PreparedSentence[]): WorkBeside {
  const meetings: Meeting[][] = parts.map(() => []);
  const served = new Map<PreparedSentence, Served>();
  const wholeDenies = sentences[0]?.claim.denies ?? false;
  for (const sentence of sentences) {
    const { claim, words } = sentence;
    const denied = wholeDenies && !claim.denies ? words.map(() => true) : claim.denied;
    let serves: Served = { part: -1, best: 0, second: 0 };
    for (const [index, meeting] of meet(sentence, denied)) {
      meetings[index]?.push(meeting);
      const { best } = meeting.for;
      if (best > serves.best) serves = { part: index, best, second: serves.best };
      else if (best > serves.second) serves = { ...serves, second: best };
    }
    served.set(sentence, serves);
  }
  return { meetings, served, whole: meetings.map(wholeOf) };
}

/** What a whole work shares with one part, as if it were one sentence that negates nothing. */
function wholeOf(meetings: readonly Meeting[]): Whole {
  const best = new Map<Unit, Met>();
  for (const { met } of meetings)
    for (const one of met) if ((best.get(one.unit)?.weight ?? 0) < one.weight) best.set(one.unit, one);
  const all = [...best.values()];
  const side = (name: Side) => evidenceOf(all.filter(({ unit }) => unit.side === name));
  const [against, asked, fine, because] = [side('against'), side('for'), side('fine'), side('because')];
  return {
    against,
    topic:
      weights.said * (against.sum + asked.sum) +
      weights.best * Math.max(against.best, asked.best) +
      weights.because * because.sum +
      weights.fine * fine.sum,
  };
}
