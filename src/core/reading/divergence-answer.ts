import type { DecisionId } from '../decision/decision';
import type { PartId } from '../decision/part';
import type { Instant } from '../time';
import type { DivergenceId } from './divergence';
import type { Team } from './team';
import type { Said } from './voice';

/** Both can be, because … · We follow the other reading · The decision should say … · Take fifteen minutes */
export const divergenceAnswerKinds = ['both', 'follow', 'say', 'fifteen'] as const;

export type DivergenceAnswerKind = (typeof divergenceAnswerKinds)[number];

/** What was said to one divergence, kept with both quotes it was asked about. */
export interface DivergenceAnswer {
  readonly divergence: DivergenceId;
  /** As it is called whosever the work is; an earlier version of the app did not keep that. */
  readonly byWork?: DivergenceId;
  readonly decision: DecisionId;
  /** The revision it was asked beside. */
  readonly revision: number;
  /** None where the decision is silent. */
  readonly part?: PartId;
  readonly kind: DivergenceAnswerKind;
  /** Why both can be, or what the decision should say; empty where nothing was added. */
  readonly reason: string;
  /** The page that was begun for fifteen minutes: its author's draft until they publish it. Kept whatever is answered later. */
  readonly draft?: string;
  readonly sides: readonly [AnsweredSide, AnsweredSide];
  /** An account id; the name is looked up when shown. */
  readonly by: string;
  readonly at: Instant;
}

export interface AnsweredSide {
  readonly team: Team;
  readonly said: Said;
}
