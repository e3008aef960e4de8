import { canonical } from '../language/canonical';

/** The pairs of neighbouring letters of a text, with how often each occurs. */
type Bigrams = ReadonlyMap<string, number>;

/** A text made ready for comparing with many others. */
export interface Comparable {
  readonly bigrams: Bigrams;
  readonly size: number;
}

export function comparable(text: string): Comparable {
  const letters = canonical(text);
  const bigrams = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    bigrams.set(pair, (bigrams.get(pair) ?? 0) + 1);
  }
  return { bigrams, size: Math.max(letters.length - 1, 0) };
}

/** How much two texts share, 0 to 1: the Sørensen–Dice coefficient over letter pairs, which any script has. */
export function likeness(a: Comparable, b: Comparable): number {
  if (a.size + b.size === 0) return 0;
  const [few, many] = a.bigrams.size < b.bigrams.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of few.bigrams) shared += Math.min(count, many.bigrams.get(pair) ?? 0);
  return (2 * shared) / (a.size + b.size);
}
