import { weigh, type Judged } from '../reader/judge';
import type { PreparedPart } from '../reader/prepare-part';
import { see } from '../reader/quick-reader';
import type { PreparedDecision } from '../reader/reader';
import { leavesOut } from '../reader/sides';
import { sumOf, type Meeting } from '../reader/tally';
import { quoteOf } from '../reader/wording';
import type { WorkText } from '../work';
import { putsOff } from './puts-off';
import type { Stance, Way } from './stance';

/** Which way a text leans on the parts of a decision; at most one way on each. A text in another language leans nowhere. */
export function takeStances(decision: PreparedDecision, work: WorkText): readonly Stance[] {
  const { vocabulary, sentences, put, english } = see(decision, work);
  if (!english) return [];
  const suspected = new Map(weigh(vocabulary, put, sentences[0]).map((one) => [one.suspicion.meeting.part.index, one]));
  return vocabulary.parts.flatMap((part) => onPart(part, put.meetings[part.index] ?? [], suspected.get(part.index)));
}

/** From here on a text goes another way than the part; what is less certain than that only speaks of it. */
const partsFrom = 0.4;

function onPart(prepared: PreparedPart, meetings: readonly Meeting[], judged: Judged | undefined): readonly Stance[] {
  const off = judged !== undefined && putsOff(judged.suspicion.meeting.sentence.words, prepared.part.kind);
  if (judged !== undefined && !off && judged.silent === undefined && judged.certainty >= partsFrom)
    return [stance(prepared, 'against', judged.suspicion.meeting, judged.certainty)];
  const kept = meetings.map((meeting) => ({ meeting, certainty: keeps(prepared, meeting) }));
  // What explains, studies or puts off what is left out keeps to the part.
  if (judged !== undefined && (off || judged.silent !== undefined))
    kept.push({ meeting: judged.suspicion.meeting, certainty: judged.certainty });
  const best = kept.reduce<(typeof kept)[number] | undefined>(
    (most, one) => (most === undefined || one.certainty > most.certainty ? one : most),
    undefined,
  );
  return best === undefined ? [] : [stance(prepared, 'with', best.meeting, best.certainty)];
}

/** How much less it says to speak of a part at all than to say what the part says. */
const speaksOf = 0.4;

/** How far a sentence keeps to a part: it says what the part says, refuses what the part leaves out, or speaks of it at all. */
function keeps({ part }: PreparedPart, meeting: Meeting): number {
  const { best } = leavesOut(part) ? meeting.crossed : meeting.for;
  const topic = sumOf(
    meeting.met.filter(({ unit: { mention } }) => mention.side !== 'opposite' && mention.side !== 'because'),
  );
  return 1 - Math.exp(-Math.max(best, speaksOf * topic));
}

const stance = ({ part }: PreparedPart, way: Way, { sentence, met }: Meeting, certainty: number): Stance => ({
  axis: { kind: 'part', part: part.id },
  way,
  quote: quoteOf(sentence, met),
  certainty,
});
