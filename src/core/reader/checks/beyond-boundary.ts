import type { FindingKind } from '../../finding';
import type { PartKind } from '../../decision/part';
import type { Check } from '../check';

const kinds: Partial<Record<PartKind, FindingKind>> = { beyond: 'beyond', rejected: 'contradicts', later: 'early' };
const benign = new Set(
  'remov drop delet refus reject deni forbid block hide document doc explain mention say studi spike investig research defer not no never without'.split(
    ' ',
  ),
);

export const beyondBoundary: Check = {
  id: 'beyond-boundary',
  asks: 'Is this within what was decided?',
  why: 'A story that builds what the decision leaves out moves the boundary without anybody saying so.',
  examples: [],
  look({ part, weights, total }, { sentences }) {
    const kind = kinds[part.kind];
    if (kind === undefined || total === 0) return [];
    return sentences.flatMap((sentence) => {
      if (sentence.words.some((word) => benign.has(word.stem))) return [];
      const met = new Map(
        sentence.words.flatMap((word) => {
          const weight = weights.get(word.stem);
          return weight === undefined
            ? []
            : [[word.stem, { weight, text: sentence.text.slice(word.start, word.end) }] as const];
        }),
      );
      if (met.size < 2) return [];
      const weight = [...met.values()].reduce((sum, found) => sum + found.weight, 0) / total;
      return [{ kind, sentence, weight: Math.min(1, weight), met: [...met.values()].map((found) => found.text) }];
    });
  },
};
