import type { WorkText } from '../work';
import { wordsOf, type Word } from '../language/words';

/** One sentence of the work: `start` and `end` point into its line. */
export interface PreparedSentence {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Word[];
}

export interface PreparedWork {
  readonly sentences: readonly PreparedSentence[];
}

/** The work, sentence by sentence: a breach hides in one of them. */
export function prepareWork(work: WorkText): PreparedWork {
  const sentences: PreparedSentence[] = [];
  work.lines.forEach(({ text, role }, line) => {
    if (role === 'heading' || role === 'quoted' || role === 'code') return;
    for (const { 0: found, index } of text.matchAll(/(?:[^.!?\n]|[.!?](?!\s|$))+[.!?]*/gu)) {
      const trimmed = found.trim();
      if (trimmed === '') continue;
      const start = index + found.indexOf(trimmed);
      sentences.push({ line, start, end: start + trimmed.length, text: trimmed, words: wordsOf(trimmed) });
    }
  });
  return { sentences };
}
