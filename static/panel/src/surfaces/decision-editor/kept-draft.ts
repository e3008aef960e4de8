import type { Frame } from '../../frame';
import type { Draft } from './draft';

/** A draft that was left unsaved, and the body that it was begun from. */
interface KeptDraft {
  readonly draft: Draft;
  readonly begunFrom: string;
}

const keyOf = (frame: Frame) => `throughline draft ${frame.localId}`;

/** What was left unsaved in this tab, if anything. A browser that keeps nothing only loses this second chance. */
export function keptDraft(frame: Frame): KeptDraft | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(frame));
    return text === null ? undefined : (JSON.parse(text) as KeptDraft);
  } catch {
    return undefined;
  }
}

export function keepDraft(frame: Frame, kept: KeptDraft): void {
  try {
    sessionStorage.setItem(keyOf(frame), JSON.stringify(kept));
  } catch {
    // Storage may be full or closed to frames.
  }
}

export function dropDraft(frame: Frame): void {
  try {
    sessionStorage.removeItem(keyOf(frame));
  } catch {
    // As above.
  }
}
