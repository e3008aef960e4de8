import { longMeanings } from '../language/meanings';
import type { Lexeme } from '../language/lexicon';
import { isPole } from '../language/contrasts';
import { stemOf } from '../language/stems';
import type { Word } from '../language/words';
import type { PreparedPart, PreparedSaying, Unit, Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import type { Side } from './sides';

/** A word of the story that meets a word of a part. */
export interface Met {
  readonly unit: Unit;
  readonly word: Word;
  /** The unit's weight, less where only the idea is the same. */
  readonly weight: number;
}

/** What a sentence shares with one side of one part. */
export interface Evidence {
  readonly met: readonly Met[];
  /** Each word of the sentence counts once, with what it proves most. */
  readonly sum: number;
  /** The most that one word proves. */
  readonly most: number;
  /** The saying that is best met: the weight met, times the share of the saying that it is. */
  readonly best: number;
  readonly saying: PreparedSaying | undefined;
}

/** What one sentence shares with one part, by side. */
export interface Meeting extends Readonly<Record<Side, Evidence>> {
  readonly part: PreparedPart;
  readonly sentence: PreparedSentence;
  /** Every word that met, whichever side. */
  readonly met: readonly Met[];
  /** What the part asks for and the sentence takes back, or the reverse. */
  readonly crossed: Evidence;
}

/** The same idea in another word proves less than the same word. */
const alike = { sameWord: 1, sameIdea: 0.65, sameLongIdea: 0.9, pole: 1 };

interface Touch {
  readonly unit: Unit;
  readonly match: number;
}

/** Where one sentence meets the parts of a decision, by the part's place. Cost is linear in the words and what they touch. */
export type Meet = (sentence: PreparedSentence, denied: readonly boolean[]) => ReadonlyMap<number, Meeting>;

/** Makes a `Meet` for one decision; it remembers what each word touches, because the same words come again in every story. */
export function meetWith(vocabulary: Vocabulary): Meet {
  const touched = new Map<Lexeme, readonly Touch[]>();
  const touches = (lexeme: Lexeme): readonly Touch[] => {
    const before = touched.get(lexeme);
    if (before !== undefined) return before;
    if (touched.size > 5_000) touched.clear();
    const found = lexeme.rarity === 0 ? [] : touchesOf(vocabulary, lexeme);
    touched.set(lexeme, found);
    return found;
  };
  return (sentence, denied) => {
    const drafts = new Map<number, Draft>();
    const { words } = sentence;
    words.forEach((word, i) => {
      const no = denied[i] ?? false;
      for (const touch of touches(word.lexeme)) note(drafts, touch, word, no);
      for (const touch of touchesOfWriting(vocabulary, word, words[i + 1])) note(drafts, touch, word, no);
    });
    for (const { means, from, to } of longMeanings(words)) {
      const word = words[from];
      const last = words[to - 1];
      if (word === undefined || last === undefined) continue;
      const match = isPole(means) ? alike.pole : alike.sameLongIdea;
      for (const unit of vocabulary.units.get(means) ?? [])
        note(drafts, { unit, match }, { ...word, end: last.end }, denied[from] ?? false);
    }
    return new Map([...drafts].map(([index, draft]) => [index, finish(draft, sentence)]));
  };
}

function touchesOf({ units }: Vocabulary, { stem, means }: Lexeme): readonly Touch[] {
  const same = (units.get(stem) ?? []).map((unit) => ({ unit, match: alike.sameWord }));
  const meant = means.flatMap((meaning) =>
    (units.get(meaning) ?? []).map((unit) => ({ unit, match: isPole(meaning) ? alike.pole : alike.sameIdea })),
  );
  return [...same, ...meant];
}

/** `real time` in the story for `realtime` in the decision, and the reverse. */
function touchesOfWriting({ units, written, pairs }: Vocabulary, word: Word, next: Word | undefined): readonly Touch[] {
  const stems = written.has(word.lower) ? [] : (pairs.get(word.lower) ?? []);
  const joined = next === undefined ? '' : word.lower + next.lower;
  const all = written.has(joined) ? [...stems, stemOf(joined)] : stems;
  return all.flatMap((stem) => (units.get(stem) ?? []).map((unit) => ({ unit, match: alike.sameWord })));
}

interface Draft {
  readonly part: PreparedPart;
  readonly met: Map<Unit, Met>;
  readonly crossed: Set<Unit>;
}

function note(drafts: Map<number, Draft>, { unit, match }: Touch, word: Word, no: boolean): void {
  let draft = drafts.get(unit.part.index);
  if (draft === undefined)
    drafts.set(unit.part.index, (draft = { part: unit.part, met: new Map(), crossed: new Set() }));
  const weight = unit.weight * match;
  if ((draft.met.get(unit)?.weight ?? 0) >= weight) return;
  draft.met.set(unit, { unit, word, weight });
  if (no === unit.denied || unit.side === 'fine' || unit.side === 'because') draft.crossed.delete(unit);
  else draft.crossed.add(unit);
}

function finish({ part, met, crossed }: Draft, sentence: PreparedSentence): Meeting {
  const all = [...met.values()];
  const straight = (side: Side) => evidenceOf(all.filter(({ unit }) => unit.side === side && !crossed.has(unit)));
  return {
    part,
    sentence,
    met: all,
    against: straight('against'),
    for: straight('for'),
    fine: straight('fine'),
    because: straight('because'),
    opposite: straight('opposite'),
    crossed: evidenceOf(all.filter(({ unit }) => unit.side === 'for' && crossed.has(unit))),
  };
}

const nothing: Evidence = { met: [], sum: 0, most: 0, best: 0, saying: undefined };

/** What these words prove together. */
export function evidenceOf(met: readonly Met[]): Evidence {
  if (met.length === 0) return nothing;
  const byWord = new Map<string, number>();
  const bySaying = new Map<PreparedSaying, number>();
  for (const { unit, word, weight } of met) {
    byWord.set(word.lexeme.stem, Math.max(byWord.get(word.lexeme.stem) ?? 0, weight));
    for (const saying of unit.sayings) bySaying.set(saying, (bySaying.get(saying) ?? 0) + weight);
  }
  let sum = 0;
  let most = 0;
  for (const weight of byWord.values()) {
    sum += weight;
    most = Math.max(most, weight);
  }
  let best = 0;
  let saying: PreparedSaying | undefined;
  for (const [candidate, weight] of bySaying) {
    const share = weight * Math.min(1, weight / candidate.weight);
    if (share > best) [best, saying] = [share, candidate];
  }
  return { met, sum, most, best, saying };
}
