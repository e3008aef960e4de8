import type { Parting } from '../../../src/core/read-back/partings';
import type { Frame } from './frame';

/** What somebody goes to the page's editor for: a question of the room, decided there or written down as left open. */
export interface Errand extends Pick<Parting, 'about' | 'sides'> {
  /** What is to stand among what is left to the teams. */
  readonly open?: string;
}

const keyOf = ({ localId }: Frame): string => `throughline errand ${localId}`;

/** The editor opens as another frame on another page; this tab remembers for it. */
export function keepErrand(frame: Frame, errand: Errand): void {
  try {
    sessionStorage.setItem(keyOf(frame), JSON.stringify(errand));
  } catch {
    // Without it the editor opens as it always does.
  }
}

export function keptErrand(frame: Frame): Errand | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(frame));
    return text === null ? undefined : (JSON.parse(text) as Errand);
  } catch {
    return undefined;
  }
}

export function dropErrand(frame: Frame): void {
  try {
    sessionStorage.removeItem(keyOf(frame));
  } catch {
    // As above.
  }
}
