import { wordsOf, type Word } from '../language/words';
import type { WorkBeside } from '../reader/beside';
import type { PreparedPart } from '../reader/prepare-part';
import type { PreparedSentence } from '../reader/prepare-work';
import { sayingsOf } from '../reader/sides';
import { quoteOf } from '../reader/wording';
import { topicOf } from './heard';
import { endsIn, type End } from './opposites';
import type { ContrastAxis, Stance } from './stance';

/** Whether a sentence is about a part: the text speaks of no other part more, or it says enough of it. */
const isAbout = (topic: number, rank: number): boolean => (rank === 0 && topic >= 0.3) || (rank <= 1 && topic >= 0.8);

/** How many parts the text speaks of more. */
function rankOf({ whole }: WorkBeside, index: number): number {
  const mine = whole[index]?.topic ?? 0;
  return new Set(whole.map(({ topic }) => topic).filter((topic) => topic > mine)).size;
}

/** How much a word has to prove to be a topic, and how many words around an end are looked at. */
const topical = { rarity: 0.5, around: 4 };

/** Two words make a topic; one alone ("customers") is shared by everybody. */
const certain = 0.6;

/** How much less the words of a scope say than those of the trade: "one load a night" is about the night. */
const ofScopes = 0.9;

/** Which end a sentence takes of contrasts that two teams may settle differently: on a part, or where the decision is silent. */
export function contrastStances(
  parts: readonly PreparedPart[],
  sentences: readonly PreparedSentence[],
  put: WorkBeside,
  withScopes: boolean,
): readonly Stance[] {
  return sentences.flatMap((sentence) => {
    if (sentence.speaks !== 'work') return [];
    const ends = endsIn(sentence.words, sentence.claim.denied, withScopes);
    if (ends.length === 0) return [];
    const about = parts.flatMap((prepared) => {
      const meeting = put.meetings[prepared.index]?.find((one) => one.sentence === sentence);
      const topic = meeting === undefined ? 0 : topicOf(meeting);
      return isAbout(topic, rankOf(put, prepared.index)) ? [{ prepared, topic }] : [];
    });
    return ends.flatMap((end): readonly Stance[] => {
      const { contrast, way, ofScope } = end;
      const on = about.filter(({ prepared }) => settles(prepared, contrast));
      const stance = (axis: Omit<ContrastAxis, 'kind' | 'contrast'>, certainty: number): Stance => ({
        axis: { kind: 'contrast', contrast, ...axis },
        way,
        quote: quoteOf(sentence, []),
        certainty: ofScope ? ofScopes * certainty : certainty,
      });
      return on.length > 0
        ? on.map(({ prepared, topic }) => stance({ part: prepared.part.id, topic: '' }, 1 - Math.exp(-topic)))
        : topicsAround(sentence, end, ends).map((topic) => stance({ topic }, certain));
    });
  });
}

const settled = new WeakMap<PreparedPart, ReadonlySet<string>>();

/** Whether a part has a say in a contrast: it leaves something to the teams, or takes one of the ends in its own words or lent ones. Elsewhere the decision is silent. */
function settles(prepared: PreparedPart, contrast: string): boolean {
  if (prepared.part.kind === 'open') return true;
  const known = settled.get(prepared) ?? endsOf(prepared);
  settled.set(prepared, known);
  return known.has(contrast);
}

const endsOf = ({ part }: PreparedPart): ReadonlySet<string> =>
  new Set(
    sayingsOf(part)
      .filter(({ side }) => side !== 'because')
      .flatMap(({ text }) => endsIn(wordsOf(text), [], true).map(({ contrast }) => contrast)),
  );

/** Every two telling words near an end, in order, less those that are ends themselves: two texts are about the same only where they share both. */
function topicsAround({ words }: PreparedSentence, { from, to }: End, ends: readonly End[]): readonly string[] {
  const isTopic = ({ lexeme }: Word, at: number): boolean =>
    lexeme.rarity >= topical.rarity &&
    at >= from - topical.around &&
    at < to + topical.around &&
    !ends.some((end) => at >= end.from && at < end.to);
  const stems = [...new Set(words.filter(isTopic).map(({ lexeme }) => lexeme.stem))].sort();
  return stems.flatMap((one, i) => stems.slice(i + 1).map((other) => `${one} ${other}`));
}
