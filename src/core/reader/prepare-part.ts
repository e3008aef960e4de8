import type { Part } from '../decision/part';
import { wordsOf } from '../language/words';

/** A part with its words weighted by how few other parts use them. */
export interface PreparedPart {
  readonly part: Part;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

const common = new Set(
  'the a an and or of to in on for with without by from as at is are be been was were it its this that these those will would should must can could may not no do does have has we our us they their them you your i if when then than so but into over under all any each every only more most other such what which who how where there here also very just because while after before up out about'.split(
    ' ',
  ),
);

/** Weights are inverse part frequencies, as in any ranked retrieval (Spärck Jones, 1972). */
export function prepareParts(parts: readonly Part[]): readonly PreparedPart[] {
  const stems = parts.map((part) => new Set(wordsOf(wholeText(part)).map((word) => word.stem)));
  const spread = new Map<string, number>();
  for (const own of stems) for (const stem of own) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return parts.map((part, i) => {
    const weights = new Map<string, number>();
    for (const stem of stems[i] ?? [])
      if (!common.has(stem) && stem.length > 1) weights.set(stem, Math.log(1 + parts.length / (spread.get(stem) ?? 1)));
    const own = new Set(wordsOf(part.text).map((word) => word.stem));
    const total = [...weights].reduce((sum, [stem, weight]) => sum + (own.has(stem) ? weight : 0), 0);
    return { part, weights, total };
  });
}

const wholeText = (part: Part): string => [part.text, ...part.otherWords].join('\n');
