import type { DecisionId } from '../decision/decision';
import type { Instant } from '../time';
import type { Team } from './team';

/** What held of a decision and what did not, as its team says when one of its epics is done. Asked once for each epic. */
export interface LookBack {
  readonly decision: DecisionId;
  readonly epicId: string;
  readonly team: Team;
  /** The revision that was newest by then. */
  readonly revision: number;
  /** Empty where they had nothing to add: they are not asked again. */
  readonly text: string;
  /** An account id; the name is looked up when shown. */
  readonly by: string;
  readonly at: Instant;
}
