import type { PartKind } from '../decision/part';
import type { CheckId, FindingKind } from '../finding';
import type { WorkBeside } from './beside';
import type { PreparedPart } from './prepare-part';
import type { Evidence, Meeting } from './tally';

/** A part and one line of work, with what the check makes of them: its tests and its documentation in one. */
export interface Example {
  readonly part: {
    readonly kind: PartKind;
    readonly text: string;
    readonly favoured?: string;
    readonly conceded?: string;
    readonly otherWords?: readonly string[];
    readonly counterWords?: readonly string[];
    readonly fineNearby?: readonly string[];
  };
  readonly story: string;
  /** Whether the check looks up at all; how certain it is depends on the rest of the decision. */
  readonly asked: boolean;
  readonly why: string;
}

/** One sentence that may part from one part of the decision. */
export interface Suspicion {
  readonly kind: FindingKind;
  readonly meeting: Meeting;
  /** The words that met, on which it rests. */
  readonly evidence: Evidence;
  /** The sentence takes the other end of something that the part says: a pole, a bound. */
  readonly turned: boolean;
}

/** One way in which a story and a decision can part. */
export interface Check {
  readonly id: CheckId;
  /** What it asks, in general words. */
  readonly asks: string;
  /** How loud it may get: what rests on the other end of a contrast, or on a number, is too often an accident to be asked. */
  readonly loudest: 'aloud' | 'note';
  /** Nothing to judge gives nothing. */
  readonly look: (part: PreparedPart, work: WorkBeside) => readonly Suspicion[];
  /** The question about one finding: `names` is what the part is about, in its own words. */
  readonly question: (names: string) => string;
  /** What seems to part, in one plain sentence. */
  readonly sentence: (names: string, story: string) => string;
}

/** What documents a check and tests it. */
export interface Explained {
  /** Why it is worth asking. */
  readonly why: string;
  readonly examples: readonly Example[];
}
