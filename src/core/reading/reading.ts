import type { DecisionId } from '../decision/decision';
import type { Instant } from '../time';

/** A team, by default a Jira project. */
export interface Team {
  readonly id: string;
  readonly name: string;
}

/** What a team takes a decision to ask of it, about one revision. Unread when the decision moves on: unread, not wrong. */
export interface Reading {
  readonly decision: DecisionId;
  readonly team: Team;
  readonly revision: number;
  readonly text: string;
  /** An account id; the name is looked up when shown. */
  readonly by: string;
  readonly at: Instant;
  /** Set where the team said "Still holds" of an earlier reading instead of writing anew. */
  readonly reaffirms?: number;
}
