import type { DecisionRecord } from '../decision/decision';
import type { Part } from '../decision/part';
import { quantitiesOf, type Quantity } from '../language/numbers';
import { listAt } from '../language/sayings';
import { wordsOf } from '../language/words';
import { mentionsOf, type Mention } from './mentions';
import { sayingsOf, type Saying } from './sides';

/** A part as the checks see it. */
export interface PreparedPart {
  readonly part: Part;
  /** Its place in the record. */
  readonly index: number;
  /** The bounds that its own text sets. */
  readonly bounds: readonly Quantity[];
}

/** One saying, and the weight of all its words together. */
export interface PreparedSaying extends Saying {
  readonly index: number;
  readonly weight: number;
}

/** A word or an idea of one side of one part, weighted by how much it proves. */
export interface Unit extends Pick<Mention, 'side' | 'said' | 'denied'> {
  readonly index: number;
  readonly part: PreparedPart;
  readonly weight: number;
  readonly sayings: readonly PreparedSaying[];
}

/** What the words of a record lead to. */
export interface Vocabulary {
  readonly parts: readonly PreparedPart[];
  /** By stem, idea or pole. */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  /** Words as they are written. */
  readonly written: ReadonlySet<string>;
  /** The longer ones by how they begin. */
  readonly longWords: ReadonlyMap<string, readonly string[]>;
  /** Stems by the letters that they begin with. */
  readonly roots: ReadonlyMap<string, readonly string[]>;
  /** How many words the authors lent to a part, on average. */
  readonly lentWords: number;
  readonly counts: { readonly units: number; readonly sayings: number };
}

/** How many letters `longWords` goes by. */
export const headLength = 3;

/** How many letters `roots` goes by: what begins less alike has no root in common. */
export const rootLength = 4;

/** A word of the title or the direction is the background of all parts. */
const background = 0.7;

/** Makes a vocabulary of a record's parts; linear in their words. */
export function vocabularyOf({ title, direction, parts: recorded }: DecisionRecord): Vocabulary {
  const written = new Set<string>();
  const spread = new Map<string, { parts: number; last: number }>();
  const read = recorded.map((part, index) =>
    sayingsOf(part).map((saying) => {
      const words = wordsOf(saying.text);
      for (const { lower } of words) written.add(lower);
      const mentions = mentionsOf(saying, words);
      for (const { side, stem } of mentions) if (side === 'for' || side === 'against') count(spread, stem, index);
      return { saying, mentions };
    }),
  );
  const shared = new Set([...wordsOf(title), ...wordsOf(direction)].map(({ lexeme }) => lexeme.stem));
  const proves = new Map<string, number>();
  for (const [stem, { parts: of }] of spread)
    proves.set(stem, idf(of, recorded.length) * (shared.has(stem) ? background : 1));
  const weightOf = ({ stem, rarity }: Mention): number => rarity * (proves.get(stem) ?? 1);

  const stems = new Set<string>();
  const units = new Map<string, Unit[]>();
  const counts = { units: 0, sayings: 0 };
  const parts = recorded.map((part, index): PreparedPart => {
    const bounds = quantitiesOf(wordsOf(part.text)).filter(({ bound }) => bound !== 'just');
    const prepared: PreparedPart = { part, index, bounds };
    const mine = new Map<string, Growing[]>();
    for (const { saying, mentions } of read[index] ?? []) {
      const { side, text, lent, namesTopic } = saying;
      let weight = 0;
      for (const mention of mentions) if (mention.side !== 'opposite') weight += weightOf(mention);
      const told: PreparedSaying = { side, text, lent, namesTopic, index: counts.sayings++, weight };
      for (const mention of mentions) {
        const { side, said, denied, stem, keys } = mention;
        const same = listAt(mine, stem);
        let unit = same.find((other) => other.side === side && other.denied === denied);
        if (unit === undefined) {
          const weight = weightOf(mention);
          unit = { index: counts.units++, part: prepared, side, said, denied, weight, sayings: [] };
          same.push(unit);
          stems.add(stem);
          for (const key of keys) listAt(units, key).push(unit);
        }
        unit.sayings.push(told);
      }
    }
    return prepared;
  });
  const longWords = new Map<string, string[]>();
  for (const word of written) if (word.length > 5) listAt(longWords, word.slice(0, headLength)).push(word);
  const roots = new Map<string, string[]>();
  for (const stem of stems) if (stem.length >= rootLength) listAt(roots, stem.slice(0, rootLength)).push(stem);
  const lent = recorded.reduce((sum, part) => sum + part.otherWords.length + part.counterWords.length, 0);
  return { parts, units, written, longWords, roots, lentWords: lent / Math.max(1, parts.length), counts };
}

/** A unit while its part is read. */
interface Growing extends Unit {
  readonly sayings: PreparedSaying[];
}

/** Counts each part once for each stem; parts come in order. */
function count(spread: Map<string, { parts: number; last: number }>, stem: string, index: number): void {
  const before = spread.get(stem);
  if (before === undefined) spread.set(stem, { parts: 1, last: index });
  else if (before.last !== index) {
    before.parts++;
    before.last = index;
  }
}

/** Inverse part frequency (Spärck Jones, 1972), scaled so that a word of one part only weighs 1. */
const idf = (parts: number, of: number): number => Math.log(1 + of / parts) / Math.log(1 + of);
