import { NavigationTarget, router } from '@forge/bridge';
import { asJson, type Frame } from './frame';

/** What somebody goes to the page's editor for: a question of the room or between teams, decided there or written down as left open. */
export interface Errand {
  /** The part's own words; empty where the decision is silent. */
  readonly about: string;
  readonly sides: readonly (readonly { readonly discipline: string; readonly quote: string }[])[];
  /** What is to stand among what is left to the teams. */
  readonly open?: string;
  /** What the decision should say. */
  readonly says?: string;
}

/** Opens the page's editor for it. */
export function goDecide(frame: Frame, errand: Errand): void {
  keepErrand(frame, errand);
  const contentId = asJson(frame.extension.content).id;
  void router.navigate({ target: NavigationTarget.ContentEdit, contentId: String(contentId) });
}

const keyOf = ({ localId }: Frame): string => `throughline errand ${localId}`;

/** The editor opens as another frame on another page; this tab remembers for it. */
function keepErrand(frame: Frame, errand: Errand): void {
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
