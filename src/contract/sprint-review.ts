import type { Answer } from '../core/answer';
import type { DecisionId, DecisionKey } from '../core/decision/decision';
import type { Part, PartId } from '../core/decision/part';
import type { FindingId } from '../core/finding';
import type { DecisionHead } from './decision-panel';

/** One page of a sprint, or of a board's backlog, as far as the viewer may browse it. */
export interface SprintReview {
  /** What is under review; only with the first page. */
  readonly place?: ReviewPlace;
  /** In Jira's order. A story that moves meanwhile may come twice, or not at all. */
  readonly stories: readonly ReviewStory[];
  /** What the stories of this page rest on, as far as the viewer may read it. */
  readonly decisions: readonly ReviewDecision[];
  /** Where the next page begins. */
  readonly next?: string;
}

export interface ReviewPlace {
  /** The board, where the review was opened from its backlog. */
  readonly board?: string;
  /** Missing where the backlog itself is under review. */
  readonly sprint?: SprintHead;
  /** What else can be reviewed from here; empty on a board without sprints. */
  readonly choices: readonly SprintHead[];
}

export interface SprintHead {
  readonly id: string;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
}

/** A decision with those of its parts that stories of the page are asked about. */
export interface ReviewDecision {
  readonly head: DecisionHead;
  readonly parts: readonly Part[];
}

export interface ReviewStory {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
  readonly assignee?: Person;
  readonly rests: ReviewRests;
}

/** Named by Jira to the viewer; the app keeps no names. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export type ReviewRests =
  /** Nobody has read it, or not with this summary. */
  | { readonly on: 'not-read' }
  | { readonly on: 'nothing' }
  /** On a decision whose page the viewer may not read: not a word more than its key. */
  | { readonly on: 'cannot-open'; readonly key: DecisionKey }
  /** On a decision that is gone for good. */
  | { readonly on: 'gone'; readonly key: DecisionKey }
  /** The app itself may not browse the story. */
  | { readonly on: 'kept-out' }
  | {
      readonly on: 'decision';
      readonly decision: DecisionId;
      readonly findings: readonly ReviewFinding[];
      /** Set where the team's reading was written for an earlier revision, and the viewer may browse its epic. */
      readonly behind?: { readonly team: string; readonly revision: number };
    };

/** A question, or a quiet note, with both quotes. */
export interface ReviewFinding {
  readonly finding: FindingId;
  readonly part: PartId;
  readonly partQuote: string;
  readonly storyQuote: string;
  readonly question: string;
  readonly sentence: string;
  readonly aloud: boolean;
  readonly answer?: Answer;
}

/** Some stories read again, now. */
export interface StoriesAgain {
  readonly stories: readonly ReviewStory[];
  readonly decisions: readonly ReviewDecision[];
  /** Those that are gone, or that the viewer may not browse any more. */
  readonly gone: readonly string[];
  /** Those that the viewer may browse, and the app may not. */
  readonly keptOut: readonly string[];
}

/** A part on which the work of a sprint and another team's active sprint point opposite ways. */
export interface BetweenTeams {
  readonly decision: DecisionId;
  readonly key: DecisionKey;
  /** How it is, and the one question; names both teams, blames neither. */
  readonly sentence: string;
  readonly question: string;
  readonly here: SprintVoice;
  readonly there: SprintVoice;
}

/** What one team's work says, verbatim. */
export interface SprintVoice {
  readonly team: string;
  readonly issueKey: string;
  readonly quote: string;
}

/** What a board may say once to each person about a sprint that is about to begin or has just begun. */
export interface SprintFlag {
  readonly sprint: SprintHead;
  /** Open questions of decisions that the viewer may read. */
  readonly questions: number;
}

/** The most ids that one call may name. */
export const mostReadAtOnce = 10;
export const mostBetween = 5000;
