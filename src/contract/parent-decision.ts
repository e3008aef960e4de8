import type { DecisionKey, DecisionRecord, DecisionState } from '../core/decision/decision';
import type { CheckId } from '../core/finding';

/** What the author of a new issue may know about the decision that its parent rests on. */
export type ParentDecision =
  /** It rests on none, or the author may not see the parent: the two look alike. */
  | { readonly view: 'none' }
  /** Not a word more than the key reaches whoever may not read the page. */
  | { readonly view: 'cannot-open'; readonly key: DecisionKey }
  | {
      readonly view: 'decision';
      readonly key: DecisionKey;
      readonly state: DecisionState;
      readonly record: DecisionRecord;
      /** Checks whose questions are too often answered "It is within" on this site: they stay silent here. */
      readonly quiet: readonly CheckId[];
    };
