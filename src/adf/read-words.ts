import { canonical } from '../core/language/canonical';

/**
 * The words of a list that somebody wrote: parted by semicolons where there is one, by commas otherwise (not those
 * inside a number), each once.
 */
export function readWords(list: string): readonly string[] {
  const words = list.includes(';') ? list.split(';') : list.split(/,(?!\d)/);
  const seen = new Set<string>();
  return words
    .map((word) => word.trim())
    .filter((word) => {
      const key = canonical(word);
      if (word === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** The list as it is written, so that reading it gives the same words. */
export function writeWords(words: readonly string[]): string {
  const clean = words.map((word) => word.replaceAll(';', ',').trim());
  if (!clean.some((word) => /,(?!\d)/.test(word))) return clean.join(', ');
  return clean.length === 1 ? `${clean.join('')};` : clean.join('; ');
}

const openings = '«"“„\'‘';
const closings = '»"”“\'’';

/** What stands between quotation marks, or the text itself where there are none. */
export function unquoted(text: string): string {
  const opening = openings.indexOf(text.charAt(0));
  return text.length > 2 && opening >= 0 && text.endsWith(closings.charAt(opening)) ? text.slice(1, -1).trim() : text;
}
