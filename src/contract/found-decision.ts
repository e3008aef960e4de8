import type { DecisionId, DecisionKey, DecisionState } from '../core/decision/decision';

/** A decision in the picker. */
export interface FoundDecision {
  readonly id: DecisionId;
  readonly key: DecisionKey;
  readonly title: string;
  readonly state: DecisionState;
  readonly space: string;
  readonly page: string;
}

/** What the linked-decision field holds, and nothing else: everyone who sees the issue, and JQL, can read it. */
export interface LinkedDecision {
  readonly decision: DecisionId;
  readonly key: DecisionKey;
}
