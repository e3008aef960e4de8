import type { Pole } from '../core/decision/decision';
import type { Part, PartId } from '../core/decision/part';
import { canonical } from '../core/language/canonical';

/** As much of a text as is quoted where another part refers to it. */
const shortest = 100;

/** The part whose words are quoted, the first of several; a quote that ends in "…" is the beginning of them. */
export function findByQuote(quote: string, parts: readonly Part[], except?: PartId): Part | undefined {
  const wanted = canonical(quote);
  const others = parts.filter((part) => part.id !== except);
  const exact = others.find((part) => canonical(part.text) === wanted);
  if (exact || !quote.endsWith('…')) return exact;
  const start = canonical(quote.slice(0, -1));
  return start === '' ? undefined : others.find((part) => canonical(part.text).startsWith(start));
}

/** The words by which a part is found again: all of a short text, the beginning of a long one. */
export function quoteOf(part: Part, parts: readonly Part[], except?: PartId): string {
  for (let length = shortest; length < part.text.length; length *= 2) {
    const cut = part.text.lastIndexOf(' ', length);
    const quote = `${part.text.slice(0, cut > 0 ? cut : length)}…`;
    if (findByQuote(quote, parts, except)?.id === part.id) return quote;
  }
  return part.text;
}

/** The pole of a tension, by its words. */
export function findPole(
  words: string,
  parts: readonly Part[],
): { readonly part: PartId; readonly pole: Pole } | undefined {
  const wanted = canonical(words);
  for (const part of parts) {
    if (part.kind !== 'tension') continue;
    if (canonical(part.favoured) === wanted) return { part: part.id, pole: 'favoured' };
    if (canonical(part.conceded) === wanted) return { part: part.id, pole: 'conceded' };
  }
  return undefined;
}
