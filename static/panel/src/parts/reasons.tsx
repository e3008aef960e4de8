import type { Part } from '../../../../src/core/decision/part';

/** Why a part was agreed, and what has to come before it, each with the word that it is read with. */
export function reasonsOf(part: Part): readonly (readonly [word: string, text: string])[] {
  return [
    ...(part.kind === 'later' && part.after ? [['after', part.after] as const] : []),
    ...(part.because ? [['because', part.because] as const] : []),
  ];
}
