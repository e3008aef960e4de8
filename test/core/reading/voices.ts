import type { PartId } from '../../../src/core/decision/part';
import type { Way } from '../../../src/core/reading/stance';
import type { Lean, Voice } from '../../../src/core/reading/voice';

/** One team's reading that leans on some parts: `{ p1: 'with' }`. */
export const aVoice = (
  name: string,
  leans: Readonly<Record<string, Way>>,
  more: Partial<Pick<Voice, 'from'>> & { readonly count?: number; readonly certainty?: number } = {},
): Voice => ({
  team: { id: `${name} id`, name },
  from: more.from ?? 'reading',
  leans: Object.entries(leans).map(([part, way]): Lean => aLean(part, way, name, more)),
});

const aLean = (
  part: string,
  way: Way,
  name: string,
  { count = 1, certainty = 0.8 }: { readonly count?: number; readonly certainty?: number },
): Lean => ({
  axis: { kind: 'part', part: part as PartId },
  way,
  certainty,
  count,
  said: [{ text: `${name} on ${part}: ${way}`, place: { in: 'reading', revision: 1 }, at: '' }],
});
