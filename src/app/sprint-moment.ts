import type { DecisionId } from '../core/decision/decision';
import type { PartId } from '../core/decision/part';
import type { FindingId } from '../core/finding';
import type { Instant } from '../core/time';

/** What was open about one decision when a sprint began or ended: ids and counts, for the decision's timeline. */
export interface SprintMoment {
  readonly decision: DecisionId;
  readonly sprintId: string;
  /** As Jira calls it; shown only beside work that the viewer may browse. */
  readonly sprint: string;
  readonly what: 'started' | 'closed';
  /** When Jira says it happened. */
  readonly at: Instant;
  /** How many stories of the sprint had an open question about this decision. */
  readonly stories: number;
  /** The open questions, at most fifty of them. */
  readonly open: readonly { readonly issueId: string; readonly part: PartId; readonly finding: FindingId }[];
}

/** How many questions are kept by name. */
export const mostOpen = 50;
