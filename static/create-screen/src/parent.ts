import type { ParentDecision } from '../../../src/contract/parent-decision';
import type { CheckId } from '../../../src/core/finding';
import { prepare } from '../../../src/core/reader/quick-reader';
import type { PreparedDecision } from '../../../src/core/reader/reader';

/** What a parent rests on, ready for reading the author's text beside it again and again. */
export type Parent =
  | Exclude<ParentDecision, { readonly view: 'decision' }>
  | (Omit<Extract<ParentDecision, { readonly view: 'decision' }>, 'record' | 'quiet'> & {
      readonly decision: PreparedDecision;
      readonly quiet: ReadonlySet<CheckId>;
    });

/** Nothing to say: no parent, no decision, or no answer. */
export const nothing: Parent = { view: 'none' };

/** Makes ready what the app answered; done once for each parent. */
export function parentOf(answer: ParentDecision): Parent {
  if (answer.view !== 'decision') return answer;
  const { record, quiet, ...rest } = answer;
  return { ...rest, decision: prepare(record), quiet: new Set(quiet) };
}
