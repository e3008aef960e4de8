import type { PartKind } from '../decision/part';
import type { CheckId, FindingKind } from '../finding';
import type { PreparedPart } from './prepare-part';
import type { PreparedSentence, PreparedWork } from './prepare-work';

/** A part and one line of work, with what the check makes of them: its test and its documentation in one. */
export interface Example {
  readonly part: { readonly kind: PartKind; readonly text: string; readonly otherWords?: readonly string[] };
  readonly story: string;
  readonly asked: boolean;
  readonly why: string;
}

/** One sentence that may part from one part of the decision. */
export interface Suspicion {
  readonly kind: FindingKind;
  readonly sentence: PreparedSentence;
  /** How much of the part the sentence names, 0 to 1. */
  readonly weight: number;
  /** The words that met, as they stand in the story. */
  readonly met: readonly string[];
}

/** One way in which a story and a decision can part. */
export interface Check {
  readonly id: CheckId;
  /** The question it asks, in general words. */
  readonly asks: string;
  /** Why that is worth asking. */
  readonly why: string;
  readonly examples: readonly Example[];
  /** Nothing to judge gives nothing. */
  readonly look: (part: PreparedPart, work: PreparedWork) => readonly Suspicion[];
}
