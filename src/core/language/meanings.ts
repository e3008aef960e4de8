import type { Word } from './words';
import type { Idea } from './sayings';
import type { Pole } from './contrasts';

/** Something said in several words: it stands from `words[from]` up to `words[to - 1]`. */
export interface LongMeaning {
  readonly means: Idea | Pole;
  readonly from: number;
  readonly to: number;
}

/** Ideas and poles that take several words to say (`try again`, `within a second`), in order. */
export function longMeanings(words: readonly Word[]): readonly LongMeaning[] {
  const found: LongMeaning[] = [];
  words.forEach(({ lexeme }, from) => {
    for (const { rest, means } of lexeme.begins)
      if (rest.every((stem, i) => words[from + 1 + i]?.lexeme.stem === stem))
        found.push({ means, from, to: from + 1 + rest.length });
  });
  return found;
}
