import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, came or went. */
export interface WordChange {
  readonly text: string;
  readonly change: 'kept' | 'added' | 'removed';
}

/** Past this many single edits nobody reads a difference word by word, and finding it would take seconds. */
const maxEditLength = 2000;

/**
 * The word-level difference of two texts: what was kept and removed spells `before`, what was kept and added spells
 * `after`. Texts that have next to nothing in common come out as one removal and one addition.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength });
  if (!changes) return [whole(before, 'removed'), whole(after, 'added')];
  return changes.map(({ value, added, removed }) => whole(value, added ? 'added' : removed ? 'removed' : 'kept'));
}

const whole = (text: string, change: WordChange['change']): WordChange => ({ text, change });
