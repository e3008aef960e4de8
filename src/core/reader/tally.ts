import type { Word } from '../language/words';
import type { PreparedPart, PreparedSaying, Unit, Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import type { Side } from './sides';

/** A word of the work that meets a word of a part. */
export interface Met {
  readonly unit: Unit;
  readonly word: Word;
  /** The unit's weight, less where only the idea is the same. */
  readonly weight: number;
  /** The part asks for it and the sentence takes it back, or the reverse. */
  readonly crossed: boolean;
}

/** What is shared with one side of one part. */
export interface Evidence {
  readonly met: readonly Met[];
  /** The saying that is best met: the weight met, times the share of the saying that it is. */
  readonly best: number;
  readonly saying: PreparedSaying | undefined;
  /** How many sayings are met at least by half. */
  readonly sayings: number;
}

/** What one sentence shares with one part, by side; what is crossed stands apart. */
export interface Meeting extends Readonly<Record<Side | 'crossed', Evidence>> {
  readonly part: PreparedPart;
  readonly sentence: PreparedSentence;
  /** Every word that met, whichever side. */
  readonly met: readonly Met[];
}

/** Collects the words that meet, each unit with its best word, until it is settled by part. */
export interface Tally {
  readonly touch: (unit: Unit, weight: number, word: Word, crossed: boolean) => void;
  readonly settle: (sentence: PreparedSentence) => readonly Meeting[];
}

/** A tally keeps its arrays from one sentence to the next and clears only what was touched: a story costs what it says. */
export function tallyOf({ counts }: Vocabulary): Tally {
  const weights = new Float64Array(counts.units);
  const mets: (Met | undefined)[] = new Array<Met | undefined>(counts.units);
  const covers = new Float64Array(counts.sayings);
  let touched: number[] = [];
  return {
    touch(unit, weight, word, crossed) {
      const before = weights[unit.index] ?? 0;
      if (before >= weight) return;
      if (before === 0) touched.push(unit.index);
      weights[unit.index] = weight;
      mets[unit.index] = { unit, word, weight, crossed };
    },
    settle(sentence) {
      const drafts = new Map<number, Draft>();
      for (const index of touched) {
        const met = mets[index];
        weights[index] = 0;
        if (met === undefined) continue;
        const { part } = met.unit;
        let draft = drafts.get(part.index);
        if (draft === undefined) drafts.set(part.index, (draft = { part, met: [], sides: {} }));
        draft.met.push(met);
        (draft.sides[met.crossed ? 'crossed' : met.unit.mention.side] ??= []).push(met);
      }
      touched = [];
      return [...drafts.values()].map((draft) => settled(draft, sentence, covers));
    },
  };
}

interface Draft {
  readonly part: PreparedPart;
  readonly met: Met[];
  readonly sides: Partial<Record<Side | 'crossed', Met[]>>;
}

const settled = ({ part, met, sides }: Draft, sentence: PreparedSentence, covers: Float64Array): Meeting => ({
  part,
  sentence,
  met,
  against: evidenceOf(sides.against, covers),
  for: evidenceOf(sides.for, covers),
  fine: evidenceOf(sides.fine, covers),
  because: evidenceOf(sides.because, covers),
  opposite: evidenceOf(sides.opposite, covers),
  crossed: evidenceOf(sides.crossed, covers),
});

const nothing: Evidence = { met: [], best: 0, saying: undefined, sayings: 0 };

function evidenceOf(met: readonly Met[] | undefined, covers: Float64Array): Evidence {
  if (met === undefined) return nothing;
  for (const { unit, weight } of met)
    for (const { index } of unit.sayings) covers[index] = (covers[index] ?? 0) + weight;
  let best = 0;
  let saying: PreparedSaying | undefined;
  let sayings = 0;
  for (const { unit } of met)
    for (const candidate of unit.sayings) {
      const weight = covers[candidate.index] ?? 0;
      if (weight === 0) continue;
      covers[candidate.index] = 0;
      if (weight >= candidate.weight / 2) sayings++;
      const share = weight * Math.min(1, weight / candidate.weight);
      if (share > best) [best, saying] = [share, candidate];
    }
  return { met, best, saying, sayings };
}

/** What these words prove together: each word counts once, with what it proves most. */
export function sumOf(met: readonly Met[]): number {
  const byStem = new Map<string, number>();
  let sum = 0;
  for (const { word, weight } of met) {
    const before = byStem.get(word.lexeme.stem) ?? 0;
    if (weight <= before) continue;
    sum += weight - before;
    byStem.set(word.lexeme.stem, weight);
  }
  return sum;
}
