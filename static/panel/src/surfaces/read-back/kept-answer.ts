import type { Heard } from '../../../../../src/core/read-back/read-back';
import { lines } from './lines';

const keyOf = (localId: string): string => `throughline heard ${localId}`;

/** Where storage is full or closed to frames; then it lasts as long as the frame does. */
const inFrame = new Map<string, Heard>();

/** What somebody has typed and not sent, kept in this tab: a page may be loaded again in the middle of the minute. */
export function keptAnswer(localId: string): Heard | undefined {
  const key = keyOf(localId);
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? inFrame.get(key) : (JSON.parse(text) as Heard);
  } catch {
    return inFrame.get(key);
  }
}

/** Whether there is a word of it; whom somebody speaks for alone is soon said again. */
export function hasBegun(localId: string): boolean {
  const kept = keptAnswer(localId);
  return kept !== undefined && lines.some(({ field }) => kept[field].trim() !== '');
}

export function keepAnswer(localId: string, heard: Heard | undefined): void {
  const key = keyOf(localId);
  inFrame.delete(key);
  try {
    if (heard) sessionStorage.setItem(key, JSON.stringify(heard));
    else sessionStorage.removeItem(key);
  } catch {
    if (heard) inFrame.set(key, heard);
  }
}
