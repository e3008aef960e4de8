import type { Brand } from './brand';
import type { PartId } from './decision/part';
import type { Quote } from './work';

/** hash(part, that part's text, canonical story quote): an answer sticks until one of the texts changes. */
export type FindingId = Brand<string, 'FindingId'>;

/** The id of the check that spoke, e.g. `beyond-boundary`. */
export type CheckId = string;

/** `beyond` the boundary · `early`: agreed, not now · `leans` to the conceded pole · `contradicts` a positive part, or takes a way that was rejected. */
export type FindingKind = 'beyond' | 'early' | 'leans' | 'contradicts';

/** Where a story and the rationale seem to part: both quotes, one sentence, one question. Never a verdict. */
export interface Finding {
  readonly id: FindingId;
  readonly check: CheckId;
  readonly kind: FindingKind;
  readonly part: PartId;
  /** Verbatim from the part's text. */
  readonly partQuote: string;
  readonly storyQuote: Quote;
  /** What seems to part, in one plain sentence. */
  readonly sentence: string;
  /** The one question, concrete enough to be answered. */
  readonly question: string;
  /** 0 to 1; comparable within one reader version only. */
  readonly certainty: number;
  /** Whether it is certain enough to ask; otherwise it stays a quiet note. */
  readonly aloud: boolean;
  /** Why it was thought, in words that a person can check. */
  readonly why: string;
}
