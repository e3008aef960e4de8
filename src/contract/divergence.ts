import type { PartId } from '../core/decision/part';
import type { DivergenceId } from '../core/reading/divergence';
import type { DivergenceAnswer } from '../core/reading/divergence-answer';
import type { Place } from '../core/reading/voice';

/** Where teams read a decision in ways that cannot both guide the work, as far as the viewer may see both. */
export interface Divergences {
  /** Nobody has answered these; the surest of each part first, a page of them at a time. */
  readonly asked: readonly DivergenceLine[];
  /** What was answered, while the quotes still stand. */
  readonly answered: readonly DivergenceLine[];
  /** Of the others the viewer may see one side; that there is another is all that they learn. */
  readonly oneSided: readonly OneSided[];
  /** Of the team in front whose epic this is: its reading says one thing, and its work another. Nobody else is told. */
  readonly own: readonly DivergenceLine[];
  /** Whom to ask about the decision: its page's owner, an account id. */
  readonly ask?: string;
  /** On the page, where an answer proposes words for it: whether the viewer may write them in. */
  readonly mayWrite?: boolean;
  /** Where the next page begins. */
  readonly next?: number;
}

/** One question, with both quotes. */
export interface DivergenceLine {
  readonly id: DivergenceId;
  /** None where the decision is silent. */
  readonly part?: PartId;
  readonly sentence: string;
  readonly question: string;
  readonly sides: readonly [DivergenceSide, DivergenceSide];
  /** What the two sides are measured on, where people in the room said so: rewording alone will not settle it. */
  readonly pulls: readonly string[];
  readonly answer?: DivergenceAnswerView;
}

/** What was said to it, by whom. */
export type DivergenceAnswerView = Pick<DivergenceAnswer, 'kind' | 'reason' | 'draft' | 'by' | 'at'>;

export interface DivergenceSide {
  readonly team: string;
  readonly from: 'reading' | 'work';
  readonly count: number;
  /** Verbatim. */
  readonly quote: string;
  readonly place: Place;
}

export interface OneSided {
  readonly part?: PartId;
  readonly side: DivergenceSide;
}
