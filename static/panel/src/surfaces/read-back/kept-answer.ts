import type { Heard } from '../../../../../src/core/read-back/read-back';

const keyOf = (localId: string): string => `throughline heard ${localId}`;

/** What somebody has typed and not sent, kept in this tab: a page may be loaded again in the middle of the minute. */
export function keptAnswer(localId: string): Heard | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(localId));
    return text === null ? undefined : (JSON.parse(text) as Heard);
  } catch {
    return undefined;
  }
}

export function keepAnswer(localId: string, heard: Heard | undefined): void {
  try {
    if (heard) sessionStorage.setItem(keyOf(localId), JSON.stringify(heard));
    else sessionStorage.removeItem(keyOf(localId));
  } catch {
    // Storage may be full or closed to frames; then only this second chance is lost.
  }
}
