import type { PartId } from './decision/part';
import type { Finding } from './finding';
import type { Quote } from './work';

/** `question`: certain enough to ask aloud · `note`: worth a quiet line · the last two are never shown as such. */
export type Verdict = 'question' | 'note' | 'aligned' | 'silent';

/** A part that matters to this work. */
export interface RelevantPart {
  readonly part: PartId;
  /** Comparable within one assessment only. */
  readonly score: number;
}

/** The part that came nearest to a question, and what was not certain enough to ask it. */
export interface NearestPart {
  readonly part: PartId;
  readonly storyQuote?: Quote;
  readonly missing: string;
}

/** What a reader makes of one work item beside one revision. */
export interface Assessment {
  readonly verdict: Verdict;
  /** Most relevant first. */
  readonly relevant: readonly RelevantPart[];
  /** Most certain first. */
  readonly findings: readonly Finding[];
  readonly nearest?: NearestPart;
  /** `other`: the rules are English, so a text in another language gets relevance only, and the panel says so. */
  readonly language: 'english' | 'other';
  /** Which reader, in which version: `quick 1`. */
  readonly reader: string;
}
