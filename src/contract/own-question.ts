import type { DecisionKey } from '../core/decision/decision';

/** The question about a story that its author has just made without ever meeting the create screen. */
export interface OwnQuestion {
  readonly issueKey: string;
  readonly decision: DecisionKey;
  readonly question: string;
  readonly storyQuote: string;
  readonly partQuote: string;
}
