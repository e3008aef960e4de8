import type { Answer } from '../core/answer';
import type { DecisionId, DecisionKey, DecisionState } from '../core/decision/decision';
import type { PartId } from '../core/decision/part';
import type { AlignmentMap } from '../core/reading/alignment-map';
import type { Instant } from '../core/time';
import type { WorkId } from '../core/work-id';
import type { Divergences } from './divergence';
import type { ReadBackRoom } from './read-back';
import type { TeamLine } from './reading';

/** A decision's name plate. */
export interface DecisionHead {
  readonly id: DecisionId;
  readonly key: DecisionKey;
  readonly title: string;
  readonly state: DecisionState;
  readonly revision: number;
  readonly revisedAt: Instant;
  /** Where its page is, relative to the site: `/wiki/pages/viewpage.action?pageId=…`. */
  readonly pageUrl: string;
}

export type DecisionPanel =
  | (WorkByTeam & {
      readonly recorded: true;
      readonly head: DecisionHead;
      /** Ids as the store knows them, in the record's order; the panel draws its own text from the body. */
      readonly parts: readonly { readonly id: PartId; readonly text: string }[];
      /** Where the teams stand, as far as the viewer may see what they say. */
      readonly map: AlignmentMap;
      /** Teams of which the viewer may see nothing. */
      readonly hiddenTeams: number;
      /** Whether more teams may lean some way than were heard. */
      readonly moreTeams?: true;
      /** The first page of what parts between teams. */
      readonly between: Divergences;
      readonly jira: 'connected' | 'not-connected';
      /** How far its newest read-back is; missing where there was none. */
      readonly readBack?: ReadBackRoom['state'];
    })
  | { readonly recorded: false; readonly why: NotRecorded };

/** A page of the work that rests on a decision; the panel brings the first as it opens. */
export interface WorkByTeam {
  /** Teams with work that the viewer may see, and those that once wrote a reading beside such work. */
  readonly teams: readonly TeamLine[];
  /** How many more rest on it that the viewer may not browse, and how many pages that the viewer may not read. */
  readonly hiddenEpics: number;
  readonly hiddenPages: number;
  /** Where the next page begins; missing on the last. */
  readonly next?: NextWork;
}

/** Of what there is more: of work, or of readings by teams whose work is elsewhere. */
export interface NextWork {
  readonly work?: WorkId;
  readonly readings?: Instant;
}

/** `not-published`: the page is a draft or the panel is not yet in its current version · `app-kept-out`: not even as the viewer could it be read. */
export type NotRecorded = 'blog-post' | 'template' | 'not-published' | 'app-kept-out' | 'no-direction' | 'not-a-record';

/** What work that the viewer may see asks of a decision, a page at a time. */
export interface QuestionsFromWork {
  /** Open ones before answered ones. */
  readonly questions: readonly QuestionLine[];
  /** Where the next page begins; missing on the last. Pages may overlap. */
  readonly next?: NextQuestions;
}

/** Of what there is more: of issues that ask, of pages that do, of answers to what was asked before. */
export interface NextQuestions {
  readonly issues?: Instant;
  readonly pages?: Instant;
  readonly answers?: Instant;
}

/** One question as the decision's page lists it. */
export interface QuestionLine {
  readonly issueId: WorkId;
  readonly issueKey: string;
  readonly summary: string;
  /** Where the work is a page: it has a title for a summary and no key. */
  readonly pageUrl?: string;
  readonly part: PartId;
  readonly partQuote: string;
  readonly storyQuote: string;
  readonly question: string;
  readonly askedAt: Instant;
  readonly answer?: Answer;
}
