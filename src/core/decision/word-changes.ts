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
  return inRuns(
    changes.map(({ value, added, removed }) => whole(value, added ? 'added' : removed ? 'removed' : 'kept')),
  );
}

/** Words that went one by one, with nothing but a space kept between them, are read as one run that went and one that came. */
function inRuns(changes: readonly WordChange[]): readonly WordChange[] {
  const runs: WordChange[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed) runs.push(whole(removed, 'removed'));
    if (added) runs.push(whole(added, 'added'));
    removed = added = '';
  };
  changes.forEach(({ text, change }, at) => {
    const joins =
      change === 'kept' && text.trim() === '' && removed && added && (changes[at + 1]?.change ?? 'kept') !== 'kept';
    if (change === 'kept' && !joins) {
      close();
      runs.push(whole(text, 'kept'));
      return;
    }
    if (change !== 'added') removed += text;
    if (change !== 'removed') added += text;
  });
  close();
  return runs;
}

const whole = (text: string, change: WordChange['change']): WordChange => ({ text, change });
