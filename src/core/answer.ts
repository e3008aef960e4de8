import type { DecisionId } from './decision/decision';
import type { PartId } from './decision/part';
import type { CheckId, FindingId } from './finding';
import type { Instant } from './time';
import type { WorkId } from './work-id';

/** It is within, because … · A deliberate step, because … · I'll reword it · Look at the decision again */
export const answerKinds = ['within', 'deliberate', 'reworded', 'reopen'] as const;

export type AnswerKind = (typeof answerKinds)[number];

/** What a person said to one question about one work item, kept with both texts it was asked about. */
export interface Answer {
  readonly finding: FindingId;
  readonly check: CheckId;
  readonly decision: DecisionId;
  readonly part: PartId;
  readonly revision: number;
  /** The work that it was asked about: mostly an issue. */
  readonly issueId: WorkId;
  readonly kind: AnswerKind;
  readonly reason: string;
  readonly partQuote: string;
  readonly storyQuote: string;
  /** An account id; the name is looked up when shown. */
  readonly by: string;
  readonly at: Instant;
  /** When the question was first asked, where that was kept. */
  readonly askedAt?: Instant;
}
