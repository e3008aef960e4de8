import { stemOf } from './stems';

/** A word of a text: its stem, and where it stands (`text.slice(start, end)`, UTF-16). */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order. Hyphens and underscores part words; `camelCase` becomes `camel`, `case`. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    let from = 0;
    for (let i = 1; i <= word.length; i++) {
      if (i < word.length && !isHump(word, i)) continue;
      words.push({ stem: stemOf(word.slice(from, i).toLowerCase()), start: index + from, end: index + i });
      from = i;
    }
  }
  return words;
}

const isHump = (word: string, at: number): boolean => isLower(word.charCodeAt(at - 1)) && isUpper(word.charCodeAt(at));
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
