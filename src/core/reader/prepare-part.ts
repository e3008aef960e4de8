import type { DecisionRecord } from '../decision/decision';
import type { Part } from '../decision/part';
import { listAt } from '../language/sayings';
import { wordsOf } from '../language/words';
import { mentionsOf, type Mention } from './mentions';
import { sayingsOf, type Saying } from './sides';

/** A part as the checks see it, with its place in the record. */
export interface PreparedPart {
  readonly part: Part;
  readonly index: number;
}

/** One saying, and the weight of all its words together. */
export interface PreparedSaying extends Saying {
  readonly weight: number;
}

/** A word or an idea of one side of one part, weighted by how much it proves. */
export interface Unit extends Mention {
  readonly part: PreparedPart;
  readonly weight: number;
  readonly sayings: readonly PreparedSaying[];
}

/** What the words of a record lead to. */
export interface Vocabulary {
  readonly parts: readonly PreparedPart[];
  /** By stem, idea or pole. */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  /** Words as written … */
  readonly written: ReadonlySet<string>;
  /** … and the stems of neighbours that others write as one word: `realtime` for `real time`. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
}

/** A word of the title or the direction is the background of all parts. */
const background = 0.7;

/** Makes a vocabulary of a record's parts; linear in their words. */
export function vocabularyOf({ title, direction, parts: recorded }: DecisionRecord): Vocabulary {
  const written = new Set<string>();
  const pairs = new Map<string, readonly string[]>();
  const spread = new Map<string, Set<number>>();
  const parts = recorded.map((part, index): PreparedPart => ({ part, index }));
  const read = parts.map(({ part, index }) =>
    sayingsOf(part).map((saying) => {
      const words = wordsOf(saying.text);
      words.forEach(({ lower, lexeme }, i) => {
        const next = words[i + 1];
        written.add(lower);
        if (next !== undefined) pairs.set(lower + next.lower, [lexeme.stem, next.lexeme.stem]);
      });
      const mentions = new Map(mentionsOf(saying, words).map((mention) => [nameOf(mention), mention]));
      for (const { side, stem } of mentions.values())
        if (side === 'for' || side === 'against') spread.set(stem, (spread.get(stem) ?? new Set()).add(index));
      return { saying, mentions };
    }),
  );

  const shared = new Set([...wordsOf(title), ...wordsOf(direction)].map(({ lexeme }) => lexeme.stem));
  const weightOf = ({ stem, rarity }: Mention): number =>
    rarity * idf(spread.get(stem)?.size ?? 1, parts.length) * (shared.has(stem) ? background : 1);

  const units = new Map<string, Unit[]>();
  for (const part of parts) {
    const mine = new Map<string, { readonly mention: Mention; readonly sayings: PreparedSaying[] }>();
    for (const { saying, mentions } of read[part.index] ?? []) {
      let weight = 0;
      for (const mention of mentions.values()) if (mention.side !== 'opposite') weight += weightOf(mention);
      const prepared: PreparedSaying = { ...saying, weight };
      for (const [name, mention] of mentions) {
        const before = mine.get(name);
        if (before === undefined) mine.set(name, { mention, sayings: [prepared] });
        else before.sayings.push(prepared);
      }
    }
    for (const { mention, sayings } of mine.values()) {
      const unit: Unit = { ...mention, part, weight: weightOf(mention), sayings };
      for (const key of mention.keys) listAt(units, key).push(unit);
    }
  }
  return { parts, units, written, pairs };
}

const nameOf = ({ side, denied, stem }: Mention): string => `${side} ${String(denied)} ${stem}`;

/** Inverse part frequency (Spärck Jones, 1972), scaled so that a word of one part only weighs 1. */
const idf = (parts: number, of: number): number => Math.log(1 + of / parts) / Math.log(1 + of);
