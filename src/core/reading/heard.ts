import type { PartId } from '../decision/part';
import { quantitiesOf, type Quantity } from '../language/numbers';
import type { Word } from '../language/words';
import { weigh } from '../reader/judge';
import type { Seen } from '../reader/quick-reader';
import { sumOf, type Meeting } from '../reader/tally';
import { quoteOf } from '../reader/wording';
import { endsIn } from './opposites';
import { namesItsLimit, putsOff } from './puts-off';
import type { Way } from './stance';

/** What one reading says, as far as setting it beside another one needs it. */
export interface Heard {
  /** Its first sentence, verbatim. */
  readonly opening: string;
  readonly parts: ReadonlyMap<PartId, HeardOnPart>;
  /** Its telling words, each once. */
  readonly words: readonly Word[];
  /** Those words and what they stand for. */
  readonly keys: ReadonlySet<string>;
  /** The contrasts of which it takes one end, and only one. */
  readonly ends: ReadonlyMap<string, Way>;
  /** Whether it names its own limit: "only", "nothing outside it". */
  readonly limited: boolean;
  readonly numbers: readonly Quantity[];
}

/** What it says of one part. */
export interface HeardOnPart {
  /** From 0 to 1: how far it goes against the part. */
  readonly against: number;
  /** From 0 to 1: how much it speaks of the part, beside what it speaks of most. */
  readonly share: number;
  /** Its own words for that, verbatim. */
  readonly quote: string;
}

/** From this rarity on a word tells what a text is about. */
const telling = 0.5;

/** Who speaks of nothing much speaks of no part most. */
const littleSaid = 0.3;

const nothing: Heard = {
  opening: '',
  parts: new Map(),
  words: [],
  keys: new Set(),
  ends: new Map(),
  limited: false,
  numbers: [],
};

/** Listens to one text beside a decision; a text in another language says nothing here. */
export function hear(seen: Seen): Heard {
  const { vocabulary, sentences, put, english } = seen;
  const [first] = sentences;
  if (!english || first === undefined) return nothing;
  const words = tellingWords(sentences.flatMap((sentence) => sentence.words));
  const said = vocabulary.parts.map(({ index }) => mostOf(put.meetings[index] ?? []));
  const most = Math.max(littleSaid, ...said.map((one) => one?.topic ?? 0));
  const against = goesAgainst(seen);
  const parts = new Map<PartId, HeardOnPart>();
  for (const { part, index } of vocabulary.parts) {
    const [one, off] = [said[index], against.get(part.id)];
    if (one !== undefined)
      parts.set(part.id, {
        against: off?.certainty ?? 0,
        share: one.topic / most,
        quote: off?.quote ?? quoteOf(one.meeting.sentence, one.meeting.met).text,
      });
  }
  return {
    opening: quoteOf(first, []).text,
    parts,
    words,
    keys: new Set(words.flatMap(({ lexeme }) => lexeme.keys)),
    ends: onlyEnds(sentences.flatMap((sentence) => endsIn(sentence.words, sentence.claim.denied, true))),
    limited: sentences.some((sentence) => namesItsLimit(sentence.words)),
    numbers: sentences.flatMap((sentence) => quantitiesOf(sentence.words)),
  };
}

function tellingWords(words: readonly Word[]): readonly Word[] {
  const byStem = new Map<string, Word>();
  for (const word of words)
    if (word.lexeme.rarity >= telling && !byStem.has(word.lexeme.stem)) byStem.set(word.lexeme.stem, word);
  return [...byStem.values()];
}

/** The sentence that says most of a part. */
function mostOf(meetings: readonly Meeting[]): { readonly meeting: Meeting; readonly topic: number } | undefined {
  return meetings
    .map((meeting) => ({ meeting, topic: topicOf(meeting) }))
    .reduce<{ meeting: Meeting; topic: number } | undefined>(
      (best, one) => (best === undefined || one.topic > best.topic ? one : best),
      undefined,
    );
}

/** How much of a part's topic a sentence names, whichever way. */
export const topicOf = ({ met }: Meeting): number =>
  sumOf(met.filter(({ unit }) => unit.side !== 'opposite' && unit.side !== 'because'));

/** Every part that the text goes against, however little: what explains, studies or puts off goes against nothing. */
function goesAgainst({ vocabulary, put, sentences }: Seen) {
  const against = new Map<PartId, { readonly certainty: number; readonly quote: string }>();
  for (const { suspicion, silent, certainty } of weigh(vocabulary, put, sentences[0])) {
    const { part, sentence, met } = suspicion.meeting;
    if (silent === undefined && !putsOff(sentence.words, part.part.kind))
      against.set(part.part.id, { certainty, quote: quoteOf(sentence, met).text });
  }
  return against;
}

function onlyEnds(ends: readonly { readonly contrast: string; readonly way: Way }[]): ReadonlyMap<string, Way> {
  const taken = new Map<string, Way | 'both'>();
  for (const { contrast, way } of ends) taken.set(contrast, (taken.get(contrast) ?? way) === way ? way : 'both');
  return new Map([...taken].filter((one): one is [string, Way] => one[1] !== 'both'));
}
