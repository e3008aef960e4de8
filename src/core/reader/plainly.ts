import type { Lexeme } from '../language/lexicon';
import type { PreparedSentence } from './prepare-work';
import type { Vocabulary } from './prepare-part';

/** Half of what the same idea proves in words of the trade. */
const alike = 0.33;

/**
 * How much the work says of each part in plain words for the same, by the part's place: each of its words once. It puts
 * parts in order and is no part of what sentences share, so that nothing is asked for it.
 */
export function plainlyIn({ units, parts }: Vocabulary): (sentences: readonly PreparedSentence[]) => readonly number[] {
  // By stem, no larger than the table of plain words.
  const known = new Map<string, ReadonlyMap<number, number>>();
  const saysOf = (lexeme: Lexeme): ReadonlyMap<number, number> => {
    const before = known.get(lexeme.stem);
    if (before !== undefined) return before;
    const best = new Map<number, number>();
    for (const idea of lexeme.plain)
      for (const { part, weight } of units.get(idea) ?? [])
        best.set(part.index, Math.max(best.get(part.index) ?? 0, weight * alike));
    known.set(lexeme.stem, best);
    return best;
  };
  return (sentences) => {
    const said = parts.map(() => 0);
    const lexemes = new Set<Lexeme>();
    for (const { words } of sentences) for (const { lexeme } of words) if (lexeme.plain.length > 0) lexemes.add(lexeme);
    for (const lexeme of lexemes) for (const [part, weight] of saysOf(lexeme)) said[part] = (said[part] ?? 0) + weight;
    return said;
  };
}
