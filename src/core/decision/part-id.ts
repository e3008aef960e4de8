import { canonical } from '../language/canonical';
import { hash } from '../language/hash';
import type { PartId } from './part';

/**
 * Gives out part ids: the hash of the canonical text, so that the same words get the same id wherever they stand;
 * a second part with the same words gets `-2`, and so on. `taken` are ids that are spoken for already.
 */
export function partIds(taken: Iterable<PartId> = []): (text: string) => PartId {
  const used = new Set<string>(taken);
  const seen = new Map<string, number>();
  return (text) => {
    const base = hash(canonical(text));
    let count = (seen.get(base) ?? 0) + 1;
    while (used.has(numbered(base, count))) count++;
    seen.set(base, count);
    used.add(numbered(base, count));
    return numbered(base, count) as PartId;
  };
}

const numbered = (base: string, count: number): string => (count === 1 ? base : `${base}-${count}`);
