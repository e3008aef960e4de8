import { weigh, type Judged } from '../reader/judge';
import { cue } from '../language/cues';
import type { PreparedPart, PreparedSaying } from '../reader/prepare-part';
import type { PreparedSentence } from '../reader/prepare-work';
import { see, type Seen } from '../reader/quick-reader';
import type { PreparedDecision } from '../reader/reader';
import { leavesOut } from '../reader/sides';
import { sumOf, type Meeting, type Met } from '../reader/tally';
import { quoteOf } from '../reader/wording';
import type { WorkText } from '../work';
import { contrastStances } from './contrast-stances';
import { namesItsLimit, putsOff } from './puts-off';
import { goesFrom } from './parting';
import type { Stance, Way } from './stance';

/** Which way a text leans on the parts of a decision; at most one way on each. A text in another language leans nowhere. */
export const takeStances = (decision: PreparedDecision, work: WorkText): readonly Stance[] =>
  stancesOf(see(decision, work), false);

/** The same of a text that was seen already; a reading is also read for the words in which teams limit or widen their scope. */
export function stancesOf({ vocabulary, sentences, put, english }: Seen, withScopes: boolean): readonly Stance[] {
  if (!english) return [];
  const suspected = new Map(weigh(vocabulary, put, sentences[0]).map((one) => [one.suspicion.meeting.part.index, one]));
  const limit = sentences.find(({ words, speaks }) => speaks === 'work' && namesItsLimit(words));
  return [
    ...vocabulary.parts.flatMap((part) =>
      onPart(part, put.meetings[part.index] ?? [], suspected.get(part.index), limit),
    ),
    ...contrastStances(vocabulary.parts, sentences, put, withScopes),
  ];
}

/** From here on a text goes another way than the part; what is less certain than that only speaks of it. */
const partsFrom = 0.4;

const removesFrom = 0.3;

/** How far a team that names its own limit keeps to what the decision leaves out. */
const limited = 0.2;

function onPart(
  prepared: PreparedPart,
  meetings: readonly Meeting[],
  judged: Judged | undefined,
  limit: PreparedSentence | undefined,
): readonly Stance[] {
  const off = judged !== undefined && putsOff(judged.suspicion.meeting.sentence.words, prepared.part.kind);
  if (judged !== undefined && !off && judged.silent === undefined && judged.certainty >= partsFrom)
    return [stance(prepared, 'against', judged.suspicion.meeting, judged.certainty)];
  // It keeps to the part no more surely than it leaves it.
  if (judged !== undefined && !off && judged.silent === undefined && judged.certainty >= goesFrom) return [];
  for (const meeting of meetings) {
    const removed = removes(prepared, meeting);
    if (removed >= removesFrom) return [stance(prepared, 'against', meeting, removed)];
  }
  const kept = meetings.map((meeting) => ({ meeting, certainty: keeps(prepared, meeting) }));
  // What explains, studies or puts off what is left out keeps to the part.
  if (judged !== undefined && (off || judged.silent !== undefined))
    kept.push({ meeting: judged.suspicion.meeting, certainty: judged.certainty });
  const best = kept.reduce<(typeof kept)[number] | undefined>(
    (most, one) => (most === undefined || one.certainty > most.certainty ? one : most),
    undefined,
  );
  if (limit !== undefined && leavesOut(prepared.part) && (best?.certainty ?? 0) < limited)
    return [
      { axis: { kind: 'part', part: prepared.part.id }, way: 'with', quote: quoteOf(limit, []), certainty: limited },
    ];
  return best === undefined ? [] : [stance(prepared, 'with', best.meeting, best.certainty)];
}

/** How much less it says to speak of a part at all than to say what the part says. */
const speaksOf = 0.4;

/** How far a sentence keeps to a part: it says what the part asks, refuses what would part from it, or speaks of it at all. */
function keeps({ part }: PreparedPart, meeting: Meeting): number {
  const said = leavesOut(part) ? 0 : meeting.for.best;
  const refused = share(meeting.crossed.met.filter(({ unit }) => unit.side === 'against'));
  const topic = sumOf(meeting.met.filter(({ unit }) => unit.side !== 'opposite' && unit.side !== 'because'));
  return 1 - Math.exp(-Math.max(said, refused, speaksOf * topic));
}

/** How far a sentence removes what a part asks for: "the old endpoint is gone" where the part keeps it. */
function removes({ part }: PreparedPart, { sentence, crossed, ...meeting }: Meeting): number {
  if (
    leavesOut(part) ||
    !sentence.words.some(({ lexeme }) => (lexeme.cues & cue.removes) !== 0 || lexeme.stem === 'gone')
  )
    return 0;
  const removed = share(crossed.met.filter(({ unit }) => unit.side === 'for' && !unit.denied));
  return removed > meeting.for.best ? 1 - Math.exp(-removed) : 0;
}

/** The saying that these words say most of: their weight, times the share of it that they are. */
function share(met: readonly Met[]): number {
  const weights = new Map<PreparedSaying, number>();
  for (const { unit, weight } of met)
    for (const saying of unit.sayings) weights.set(saying, (weights.get(saying) ?? 0) + weight);
  return Math.max(0, ...[...weights].map(([saying, weight]) => weight * Math.min(1, weight / saying.weight)));
}

const stance = ({ part }: PreparedPart, way: Way, { sentence, met }: Meeting, certainty: number): Stance => ({
  axis: { kind: 'part', part: part.id },
  way,
  quote: quoteOf(sentence, met),
  certainty,
});
