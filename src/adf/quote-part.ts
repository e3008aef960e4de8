import type { Pole } from '../core/decision/decision';
import type { Part, PartId } from '../core/decision/part';
import { canonical } from '../core/language/canonical';

/** The parts of a record by their words, the first of several with the same words before the others. */
export interface PartIndex {
  readonly byText: ReadonlyMap<string, readonly PartId[]>;
  readonly poles: ReadonlyMap<string, { readonly part: PartId; readonly pole: Pole }>;
}

export function indexParts(parts: readonly Part[]): PartIndex {
  const byText = new Map<string, PartId[]>();
  const poles = new Map<string, { readonly part: PartId; readonly pole: Pole }>();
  for (const part of parts) {
    const text = canonical(part.text);
    const same = byText.get(text);
    if (same) same.push(part.id);
    else byText.set(text, [part.id]);
    if (part.kind !== 'tension') continue;
    for (const pole of ['favoured', 'conceded'] as const)
      if (!poles.has(canonical(part[pole]))) poles.set(canonical(part[pole]), { part: part.id, pole });
  }
  return { byText, poles };
}

/** The part whose words are quoted, `except` the one that quotes; a quote that ends in "…" is the beginning of them. */
export function findByQuote(quote: string, index: PartIndex, except?: PartId): PartId | undefined {
  const not = (id: PartId): boolean => id !== except;
  const exact = index.byText.get(canonical(quote))?.find(not);
  if (exact || !quote.endsWith('…')) return exact;
  const start = canonical(quote.slice(0, -1));
  if (start === '') return undefined;
  for (const [text, ids] of index.byText) {
    const found = text.startsWith(start) ? ids.find(not) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** As much of a text as is quoted where another part refers to it. */
const shortest = 100;

/** The words by which a part is found again: all of a short text, the beginning of a long one. */
export function quoteOf(part: Part, index: PartIndex, except?: PartId): string {
  for (let length = shortest; length < part.text.length; length *= 2) {
    const cut = part.text.lastIndexOf(' ', length);
    const quote = `${part.text.slice(0, cut > 0 ? cut : length)}…`;
    if (findByQuote(quote, index, except) === part.id) return quote;
  }
  return part.text;
}

/** The pole of a tension, by its words. */
export const findPole = (words: string, index: PartIndex): { readonly part: PartId; readonly pole: Pole } | undefined =>
  index.poles.get(canonical(words));
