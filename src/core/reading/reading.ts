import type { DecisionId } from '../decision/decision';
import type { PartId } from '../decision/part';
import type { Instant } from '../time';
import type { WorkId } from '../work-id';
import type { Team } from './team';

/** What a team takes a decision to ask of it, about one revision. Unread when the decision moves on: unread, not wrong. */
export interface Reading {
  readonly decision: DecisionId;
  readonly team: Team;
  readonly revision: number;
  readonly text: string;
  /** What it says of single parts, one line each, in the record's order; the parts stand in the revision it names. */
  readonly lines: readonly PartLine[];
  /** The work beside which it was written: whoever sees that may read it, whatever became of the team. */
  readonly beside?: WorkId;
  /** An account id; the name is looked up when shown. Empty where it was heard in a read-back, in which nobody is named. */
  readonly by: string;
  readonly at: Instant;
  /** Set where the team said "Still holds" of an earlier reading instead of writing anew. */
  readonly reaffirms?: number;
  /** Set where it was heard in a read-back: it gives way to what the team then writes itself. */
  readonly heard?: true;
}

/** One line about one part: a tension, a boundary, or what was left to the teams. */
export interface PartLine {
  readonly part: PartId;
  readonly text: string;
}
