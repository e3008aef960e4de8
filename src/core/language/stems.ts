import { stemmer } from 'stemmer';

const known = new Map<string, string>();

/** More distinct words than a backlog has; when it is full the memory starts anew, so it never grows without bound. */
const room = 20_000;

/** The stem of one lower-case word (Porter, 1980), remembered because the same words come again in every story. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= room) known.clear();
  const stem = word.length > 40 ? word : stemmer(word);
  known.set(word, stem);
  return stem;
}
