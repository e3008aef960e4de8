import type { Word } from '../language/words';
import type { PreparedPart, PreparedSaying, Unit, Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import type { Side } from './sides';

/** Where a word that meets counts: on its unit's side, or apart, where the part asks for it and the sentence takes it back, or the reverse. */
export type Standing = Side | 'crossed';

/** A word of the work that meets a word of a part. */
export interface Met {
  readonly unit: Unit;
  readonly word: Word;
  /** The unit's weight, less where only the idea is the same. */
  readonly weight: number;
  readonly stands: Standing;
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
export interface Meeting extends Readonly<Record<Standing, Evidence>> {
  readonly part: PreparedPart;
  readonly sentence: PreparedSentence;
  /** Every word that met, whichever side. */
  readonly met: readonly Met[];
}

/** Collects the words that meet, each unit with its best word, until it is settled by part. */
export interface Tally {
  readonly touch: (met: Met) => void;
  readonly settle: (sentence: PreparedSentence) => readonly Meeting[];
}

/** A tally keeps its arrays from one sentence to the next and clears only what was touched: a story costs what it says. */
export function tallyOf({ counts, parts }: Vocabulary): Tally {
  const best = new Array<Met | undefined>(counts.units).fill(undefined);
  const byPart = new Array<[Met, ...Met[]] | undefined>(parts.length).fill(undefined);
  const covers = new Float64Array(counts.sayings);
  let touched: number[] = [];
  return {
    touch(met) {
      const { index } = met.unit;
      const before = best[index];
      if (before === undefined) touched.push(index);
      else if (before.weight >= met.weight) return;
      best[index] = met;
    },
    settle(sentence) {
      const groups: [Met, ...Met[]][] = [];
      for (const index of touched) {
        const met = best[index];
        best[index] = undefined;
        if (met === undefined) continue;
        const { part } = met.unit;
        const group = byPart[part.index];
        if (group === undefined) groups.push((byPart[part.index] = [met]));
        else group.push(met);
      }
      touched = [];
      return groups.map((met) => {
        const part = met[0].unit.part;
        byPart[part.index] = undefined;
        return meetingOf(part, sentence, met, covers);
      });
    },
  };
}

const meetingOf = (part: PreparedPart, sentence: PreparedSentence, met: readonly Met[], covers: Covers): Meeting => ({
  part,
  sentence,
  met,
  against: evidenceOf(met, 'against', covers),
  for: evidenceOf(met, 'for', covers),
  fine: evidenceOf(met, 'fine', covers),
  because: evidenceOf(met, 'because', covers),
  opposite: evidenceOf(met, 'opposite', covers),
  crossed: evidenceOf(met, 'crossed', covers),
});

const nothing: Evidence = { met: [], best: 0, saying: undefined, sayings: 0 };

/** By saying, how much of it is met; all 0 between one evidence and the next. */
type Covers = Float64Array;

function evidenceOf(all: readonly Met[], standing: Standing, covers: Covers): Evidence {
  if (!all.some(({ stands }) => stands === standing)) return nothing;
  const met = all.filter(({ stands }) => stands === standing);
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
  // Most sentences share one word with a side, or none.
  if (met.length <= 1) return met[0]?.weight ?? 0;
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
