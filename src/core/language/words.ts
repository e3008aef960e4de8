import { lexemeOf, type Lexeme } from './lexicon';

/** A word of a text and where it stands: `text.slice(start, end)`, in UTF-16. */
export interface Word {
  readonly lexeme: Lexeme;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of `text.slice(from, to)`, in order and in one pass. Hyphens and underscores part words, `camelCase`
 * becomes `camel`, `case`; an apostrophe stays inside a word (`don't`), and a possessive `'s` is left out.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let start = -1;
  let hasApostrophe = false;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 0;
    // A small letter begins a word or goes on with it.
    if (isLower(code)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && (!isInside(code, text, at, to) || isHump(text, start, at, to))) {
      words.push(wordAt(text, start, at, hasApostrophe));
      start = -1;
      hasApostrophe = false;
    }
    if (start < 0 && isWordCode(code)) start = at;
    if (isApostrophe(code)) hasApostrophe = start >= 0;
  }
  return words;
}

const withoutPossessive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

function wordAt(text: string, start: number, end: number, hasApostrophe: boolean): Word {
  let lower = text.slice(start, end).toLowerCase();
  if (hasApostrophe) lower = withoutPossessive(lower.replace('’', "'"));
  return { lexeme: lexemeOf(lower), lower, start, end: start + lower.length };
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Beyond ASCII every letter counts, and so does every emoji's half: what is not punctuation or space is a word's. */
const isWordCode = (code: number): boolean =>
  isLower(code) || isUpper(code) || isDigit(code) || (code > 0xbf && !isWideMark(code));

const isWideMark = (code: number): boolean =>
  code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f);

const isInside = (code: number, text: string, at: number, to: number): boolean =>
  isWordCode(code) || (isApostrophe(code) && at + 1 < to && isLower(text.charCodeAt(at + 1)));

/** `populationSizing` and `HTTPRoute` part before the hump. */
function isHump(text: string, start: number, at: number, to: number): boolean {
  if (at <= start || !isUpper(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  return (
    isLower(before) ||
    (isUpper(before) &&
      at - start > 1 &&
      at + 2 < to &&
      isLower(text.charCodeAt(at + 1)) &&
      isLower(text.charCodeAt(at + 2)))
  );
}
