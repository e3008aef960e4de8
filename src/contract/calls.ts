import type { Answer, AnswerKind } from '../core/answer';
import type { Assessment } from '../core/assessment';
import type { DecisionId, DecisionKey, DecisionRecord, DecisionState } from '../core/decision/decision';
import type { PartId } from '../core/decision/part';
import type { FindingId } from '../core/finding';
import type { Gadget, GadgetWeeks } from './gadget';
import type { AlignmentMap } from '../core/reading/alignment-map';
import type { DivergenceId } from '../core/reading/divergence';
import type { DivergenceAnswerKind } from '../core/reading/divergence-answer';
import type { DecisionMap } from './decision-map';
import type { DivergenceAnswerView, Divergences } from './divergence';
import type { OwnQuestion } from './own-question';
import type { ParentDecision } from './parent-decision';
import type { LeftToTeams, ReadBackRoom } from './read-back';
import type { ReadingView, TeamLine } from './reading';
import type { RestsOnPanel } from './rests-on';
import type { CreateScreenChoice, SetUp, TeamsFrom } from './set-up';
import type { SwitchName } from './switches';
import type { ChangedUnder } from '../core/reading/changed-under';
import type { Heard } from '../core/read-back/read-back';
import type { LookBack } from '../core/reading/look-back';
import type { PartLine, Reading } from '../core/reading/reading';
import type { Instant } from '../core/time';
import type { BetweenTeams, SprintFlag, SprintReview, StoriesAgain } from './sprint-review';
import type { WorkLine } from '../core/work';
import type { WorkId } from '../core/work-id';

/**
 * Every call that crosses `invoke()`: its name, what it is asked with, what it answers. Where a call is made
 * (which page, which issue, who asks) is never part of a request: the resolver takes it from the platform's own context.
 */
export interface Calls {
  /** Opens the decision panel on a page: reads the page as the viewer, and records it where it is newer than what is stored. */
  openDecisionPanel: { request: { readonly localId: string }; reply: DecisionPanel };
  /** Opens the side panel on an epic, a story or anything below it. */
  openIssuePanel: { request: Empty; reply: IssuePanel };
  /** Opens the macro *Rests on* on a page: reads the page as the viewer, and keeps it where it is newer than what is stored. */
  openRestsOn: { request: { readonly localId: string }; reply: RestsOnPanel };
  /** Finds decisions that the viewer may read, by key, title or space; nothing typed means the recent ones. */
  findDecisions: { request: { readonly text: string }; reply: readonly FoundDecision[] };
  /** Writes or rewrites how the team of the epic or page reads its decision. */
  writeReading: {
    request: {
      readonly decision: DecisionId;
      readonly revision: number;
      readonly text: string;
      readonly lines: readonly PartLine[];
      /** When the reading was written that the writer had in view; nobody else's is replaced unseen. */
      readonly over?: Instant;
    };
    reply: Reading;
  };
  /** Says of the team's earlier reading, as it stood then, that it still holds. */
  stillHolds: {
    request: { readonly decision: DecisionId; readonly revision: number; readonly over: Instant };
    reply: Reading;
  };
  /** Says once, when an epic is done, what held of its decision and what did not; nothing, where there is nothing to add. */
  lookBack: { request: { readonly decision: DecisionId; readonly text: string }; reply: LookBack };
  /** Answers one question about the issue in front of the viewer. */
  answerQuestion: { request: AnswerRequest; reply: Answer };
  /** Where teams read the decision in front of the viewer in ways that cannot both guide the work; `localId` on its page. */
  openDivergences: { request: { readonly localId?: string; readonly from?: number }; reply: Divergences };
  /** The alignment map of a decision, for the app's own page, where the decision is chosen. */
  openMap: { request: { readonly decision: DecisionId }; reply: DecisionMap };
  /** Answers one divergence; `localId` on the decision's page. */
  answerDivergence: {
    request: {
      readonly localId?: string;
      readonly divergence: DivergenceId;
      readonly kind: DivergenceAnswerKind;
      readonly reason: string;
      /** Begins another page for fifteen minutes where one that was begun before is not to be found (`begun-before`). */
      readonly anew?: true;
    };
    reply: DivergenceAnswerView;
  };
  /** Reads the issue in front of the viewer again, now. */
  readAgain: { request: Empty; reply: IssuePanel };
  /** Words that linked epics, readings and answers suggest for the parts of a decision, for its authors to accept. */
  proposeWords: { request: { readonly localId: string }; reply: readonly ProposedWord[] };
  /** Enters the read-back of a decision, or looks again how far it is. Whoever may read the page may take part. */
  openReadBack: { request: OfPanel; reply: ReadBackRoom };
  /** Starts one; where one is under way already, that is it. Only for who may edit the page, as are revealing and ending. */
  startReadBack: { request: OfPanel; reply: ReadBackRoom };
  /** Says privately what one has heard, for one's discipline. */
  sayHeard: { request: OfReadBack & { readonly heard: Heard }; reply: ReadBackRoom };
  /** Shows everybody's answers to everybody at once. */
  revealReadBack: { request: OfReadBack; reply: ReadBackRoom };
  /** Ends it before anything is revealed. */
  closeReadBack: { request: OfReadBack; reply: ReadBackRoom };
  /** Leaves a question of the room to the teams: an open part of the record, in the page itself. */
  leaveToTeams: {
    request: OfReadBack & { readonly question: string; readonly text: string };
    reply: LeftToTeams;
  };
  /** The state of each check on this site, for the settings page. */
  openSettings: { request: Empty; reply: Settings };
  /** What the parent of a new issue rests on. The parent is chosen in the dialog, so its id comes from there. */
  openParent: { request: { readonly parentId: string }; reply: ParentDecision };
  /** The question about a story that its author has just made on a board; null where there is none for them. */
  openOwnQuestion: { request: { readonly issueId: string }; reply: OwnQuestion | null };
  /** Open questions by decision over the last weeks, as far as the viewer may see them; no keys: of every decision. */
  openGadget: {
    request: { readonly decisions: readonly DecisionKey[]; readonly weeks: GadgetWeeks };
    reply: Gadget;
  };
  /** The checklist of the set-up page. */
  openSetUp: { request: Empty; reply: SetUp };
  /** Registers the create screen for every project or for the picked ones; only for administrators of Jira. */
  chooseProjects: {
    request: { readonly choice: CreateScreenChoice; readonly projects: readonly string[] };
    reply: SetUp;
  };
  /** Puts the linked-decision field on these screens; only for administrators of Jira. */
  placeField: { request: { readonly screens: readonly string[] }; reply: SetUp };
  /** Says what is a team, and has every epic read again; only for administrators of Jira. */
  chooseTeams: { request: { readonly from: TeamsFrom }; reply: SetUp };
  /** Turns a feature that speaks up by itself on or off for everybody; only for administrators of Jira. */
  turnSwitch: { request: { readonly name: SwitchName; readonly on: boolean }; reply: SetUp };
  /** One page of a sprint's review, or of a board's backlog. `sprintId`: which of a board's open sprints the viewer chose, or `backlog`. */
  reviewSprint: { request: { readonly sprintId?: string; readonly after?: string }; reply: SprintReview };
  /** Reads some stories of a review again, now. */
  reviewStories: { request: { readonly issueIds: readonly string[] }; reply: StoriesAgain };
  /** Answers a question of a story under review; on a board no issue stands in the context, so its id comes from there. */
  answerInReview: { request: AnswerRequest & { readonly issueId: string }; reply: Answer };
  /** Where the stories under review and another team's active sprint point opposite ways. */
  openBetweenTeams: { request: { readonly issueIds: readonly string[] }; reply: readonly BetweenTeams[] };
  /** What the board in front of the viewer may say of a sprint; null where there is nothing, or they were told. */
  openSprintFlag: { request: { readonly told: readonly string[] }; reply: SprintFlag | null };
}

interface AnswerRequest {
  readonly finding: FindingId;
  readonly kind: AnswerKind;
  readonly reason: string;
}

export type CallName = keyof Calls;
export type Request<Name extends CallName> = Calls[Name]['request'];
export type Value<Name extends CallName> = Calls[Name]['reply'];

/** A panel on the page in front of the viewer. */
interface OfPanel {
  readonly localId: string;
}

/** The read-back that the viewer has in front of them: a later one of the same decision is another. */
interface OfReadBack extends OfPanel {
  readonly number: number;
}

/** Nothing to say beyond the call itself. */
export type Empty = Readonly<Record<string, never>>;

/** Every call by name, so that resolvers and the permission table can be held against the type. */
export const callNames = [
  'openDecisionPanel',
  'openIssuePanel',
  'openRestsOn',
  'findDecisions',
  'writeReading',
  'stillHolds',
  'lookBack',
  'answerQuestion',
  'openDivergences',
  'openMap',
  'answerDivergence',
  'readAgain',
  'proposeWords',
  'openReadBack',
  'startReadBack',
  'sayHeard',
  'revealReadBack',
  'closeReadBack',
  'leaveToTeams',
  'openSettings',
  'openParent',
  'openOwnQuestion',
  'openGadget',
  'openSetUp',
  'chooseProjects',
  'placeField',
  'chooseTeams',
  'turnSwitch',
  'reviewSprint',
  'reviewStories',
  'answerInReview',
  'openBetweenTeams',
  'openSprintFlag',
] as const satisfies readonly CallName[];

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
  | {
      readonly recorded: true;
      readonly head: DecisionHead;
      /** Ids as the store knows them, in the record's order; the panel draws its own text from the body. */
      readonly parts: readonly { readonly id: PartId; readonly text: string }[];
      /** Teams with work that the viewer may see. */
      readonly teams: readonly TeamLine[];
      /** How many more rest on it that the viewer may not browse, and how many pages that the viewer may not read. */
      readonly hiddenEpics: number;
      readonly hiddenPages: number;
      /** Questions from work that the viewer may see, open ones before answered ones. */
      readonly questions: readonly QuestionLine[];
      /** Whether there is more work with questions than a panel looks up: the newest is shown. */
      readonly moreQuestions: boolean;
      /** Where the teams stand, as far as the viewer may see what they say. */
      readonly map: AlignmentMap;
      /** Teams of which the viewer may see nothing. */
      readonly hiddenTeams: number;
      /** The first page of what parts between teams. */
      readonly between: Divergences;
      readonly jira: 'connected' | 'not-connected';
      /** How far its newest read-back is; missing where there was none. */
      readonly readBack?: ReadBackRoom['state'];
    }
  | { readonly recorded: false; readonly why: NotRecorded };

/** `not-published`: the page is a draft or the panel is not yet in its current version · `app-kept-out`: not even as the viewer could it be read. */
export type NotRecorded = 'blog-post' | 'template' | 'not-published' | 'app-kept-out' | 'no-direction' | 'not-a-record';

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

export type IssuePanel =
  | { readonly view: 'no-decision'; readonly level: WorkLevel }
  /** Not a word more than this reaches whoever may not read the page. */
  | { readonly view: 'cannot-open'; readonly key: DecisionKey; readonly ask?: string }
  /** The decision it rested on is gone for good; the key is all that is left to say. */
  | { readonly view: 'gone'; readonly key: DecisionKey }
  | {
      readonly view: 'epic';
      readonly head: DecisionHead;
      readonly record: DecisionRecord;
      readonly team: string;
      /** Where teams are those of Jira's Team field: that the epic's is empty, and so `team` is its project. */
      readonly noTeam?: true;
      readonly reading?: ReadingView;
      /** What changed under an unread reading. */
      readonly changed?: ChangedUnder;
      /** What its team said when it was done; `asked` where it is done and nobody has said anything. */
      readonly lookBack?: LookBack | 'asked';
      /** Open questions in the epic's own stories. */
      readonly questions: readonly QuestionLine[];
      /** What parts between its team and others, and within it. */
      readonly between: Divergences;
    }
  | {
      readonly view: 'story';
      readonly head: DecisionHead;
      readonly record: DecisionRecord;
      /** The epic through which it rests on the decision, where the viewer may browse it. */
      readonly through?: { readonly issueId: string; readonly issueKey: string };
      readonly assessment: Assessment;
      /** The lines that the assessment's quotes point into. */
      readonly lines: readonly WorkLine[];
      readonly answers: readonly Answer[];
      readonly readAt: Instant;
      /** Nobody had read it beside this decision before the panel was opened. */
      readonly wasUnread: boolean;
      readonly revision: number;
    };

/** `epic`: hierarchy level 1 and above · `story`: level 0 · `subtask`: below. Never told by a type's name. */
export type WorkLevel = 'epic' | 'story' | 'subtask';

/** A decision in the picker. */
export interface FoundDecision {
  readonly id: DecisionId;
  readonly key: DecisionKey;
  readonly title: string;
  readonly state: DecisionState;
  readonly space: string;
  readonly page: string;
}

/** What the linked-decision field holds, and nothing else: everyone who sees the issue, and JQL, can read it. */
export interface LinkedDecision {
  readonly decision: DecisionId;
  readonly key: DecisionKey;
}

/** A word that work uses for a part, and where it came from. */
export interface ProposedWord {
  readonly part: PartId;
  readonly list: 'otherWords' | 'fineNearby';
  readonly word: string;
  readonly from: 'epic' | 'reading' | 'answer';
}

export interface Settings {
  readonly checks: readonly CheckState[];
  readonly jira: 'connected' | 'not-connected';
}

/** How one check has done on this site. */
export interface CheckState {
  readonly check: string;
  readonly asks: string;
  readonly answered: number;
  readonly within: number;
  /** `note`: it never asks, anywhere · `quiet`: too many of its questions were answered "It is within", so it only notes here. */
  readonly speaks: 'aloud' | 'note' | 'quiet';
}
