import { canonical } from '../language/canonical';

/** How like a text is to each of many others, 0 to 1, by their position among them; those with nothing in common are left out. */
export type Likeness = (text: string) => ReadonlyMap<number, number>;

/**
 * Compares a text with many at once: the Sørensen–Dice coefficient over pairs of neighbouring letters, which any script
 * has. An index from pair to texts keeps it fast where there are thousands.
 */
export function likenessTo(texts: readonly string[]): Likeness {
  const holders = new Map<string, { readonly at: number; readonly times: number }[]>();
  const sizes = texts.map((text, at) => {
    const { pairs, size } = letterPairs(text);
    for (const [pair, times] of pairs) {
      const known = holders.get(pair);
      if (known) known.push({ at, times });
      else holders.set(pair, [{ at, times }]);
    }
    return size;
  });
  return (text) => {
    const { pairs, size } = letterPairs(text);
    const shared = new Float64Array(texts.length);
    for (const [pair, times] of pairs)
      for (const holder of holders.get(pair) ?? [])
        shared[holder.at] = (shared[holder.at] ?? 0) + Math.min(times, holder.times);
    const scores = new Map<number, number>();
    shared.forEach((count, at) => {
      if (count > 0) scores.set(at, (2 * count) / (size + (sizes[at] ?? 0)));
    });
    return scores;
  };
}

function letterPairs(text: string): { readonly pairs: ReadonlyMap<string, number>; readonly size: number } {
  const letters = canonical(text);
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, size: Math.max(letters.length - 1, 0) };
}
