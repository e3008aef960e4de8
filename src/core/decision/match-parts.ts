import { canonical } from '../language/canonical';
import { likenessTo } from './likeness';
import type { Part } from './part';

/** From this likeness on an edited text counts as the same part. */
const sameKindBar = 0.45;
/** A part that changed its kind and its words has to be more alike to count as the same. */
const otherKindBar = 0.65;

/** Which part of `after` continues which part of `before`; each is used once at most. */
export type Matches = ReadonlyMap<Part, Part>;

/**
 * Follows parts through an edit: whatever is just the same, then the same words in the same kind, then the same words in another kind, then the same
 * id, then the likest words of the same kind, then of another. Where parts stand plays no role.
 */
export function matchParts(before: readonly Part[], after: readonly Part[]): Matches {
  const matches = new Map<Part, Part>();
  const left = new Set(before);
  const pairUp = (keyOf: (part: Part) => string): void => {
    const byKey = new Map<string, Part[]>();
    for (const part of [...left].reverse()) {
      const key = keyOf(part);
      const same = byKey.get(key);
      if (same) same.push(part);
      else byKey.set(key, [part]);
    }
    for (const part of after) {
      const earlier = matches.has(part) ? undefined : byKey.get(keyOf(part))?.pop();
      if (earlier) take(part, earlier);
    }
  };
  const take = (part: Part, earlier: Part): void => {
    matches.set(part, earlier);
    left.delete(earlier);
  };
  // Two parts may say the same words for different reasons.
  pairUp((part) => JSON.stringify({ ...part, id: '', restsOn: [] }));
  pairUp((part) => `${part.kind} ${canonical(part.text)}`);
  pairUp((part) => canonical(part.text));
  pairUp((part) => part.id);
  for (const pair of likest(
    [...left],
    after.filter((part) => !matches.has(part)),
  )) {
    if (left.has(pair.before) && !matches.has(pair.after)) take(pair.after, pair.before);
  }
  return matches;
}

interface Pair {
  readonly before: Part;
  readonly after: Part;
  readonly score: number;
}

/** For each part, as many of its likest predecessors are considered: one of them is likely to be free. */
const candidates = 8;

/** Pairs that are alike enough, those of one kind first, the likest first; among equals, what stands at the same place. */
function likest(before: readonly Part[], after: readonly Part[]): readonly Pair[] {
  const likeness = likenessTo(before.map((part) => part.text));
  const pairs = after.flatMap((part, i) => {
    const place = i / after.length;
    return [...likeness(part.text)]
      .flatMap(([at, alike]): readonly Pair[] => {
        const earlier = before[at];
        const sameKind = earlier?.kind === part.kind;
        if (!earlier || alike < (sameKind ? sameKindBar : otherKindBar)) return [];
        const apart = Math.abs(at / before.length - place) / 1000;
        return [{ before: earlier, after: part, score: alike + (sameKind ? 1 : 0) - apart }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, candidates);
  });
  return pairs.sort((a, b) => b.score - a.score);
}
