import type { ParentDecision } from '../../../src/contract/parent-decision';
import { nothing, parentOf, type Parent } from './parent';

/** Asks the app which decision a parent rests on; throws where no answer came. */
export type AskParent = (parentId: string) => Promise<ParentDecision>;

/**
 * Asks once for each parent and keeps the answer while the dialog is open. Jira holds back every app's changes until
 * ours are there, so an answer is waited for once, as long as `patience` lasts; a later one is used when it has come. A
 * failure is an answer too: the dialog goes on as if the app were not there.
 */
export function oncePerParent(ask: AskParent, patience: () => Promise<void>): (parentId: string) => Promise<Parent> {
  const kept = new Map<string, { readonly answer: Promise<Parent>; over: Promise<Parent> }>();
  return (parentId) => {
    const known = kept.get(parentId) ?? {
      answer: askSafely(ask, parentId),
      over: patience().then(() => nothing),
    };
    kept.set(parentId, known);
    // Of two that are settled, the first in the list wins: an answer that has come beats the patience that has ended.
    return Promise.race([known.answer, known.over]);
  };
}

async function askSafely(ask: AskParent, parentId: string): Promise<Parent> {
  try {
    return parentOf(await ask(parentId));
  } catch {
    return nothing;
  }
}
