import type { Answer, AnswerKind } from '../core/answer';
import type { DecisionId, DecisionKey } from '../core/decision/decision';
import type { FindingId } from '../core/finding';
import type { Heard } from '../core/read-back/read-back';
import type { DivergenceId } from '../core/reading/divergence';
import type { DivergenceAnswerKind } from '../core/reading/divergence-answer';
import type { LookBack } from '../core/reading/look-back';
import type { PartLine, Reading } from '../core/reading/reading';
import type { Instant } from '../core/time';
import type { DecisionMap } from './decision-map';
import type { DecisionPanel, NextQuestions, NextWork, QuestionsFromWork, WorkByTeam } from './decision-panel';
import type { DivergenceAnswerView, Divergences } from './divergence';
import type { FoundDecision } from './found-decision';
import type { Gadget, GadgetWeeks } from './gadget';
import type { IssuePanel } from './issue-panel';
import type { OwnQuestion } from './own-question';
import type { ParentDecision } from './parent-decision';
import type { ProposedWord } from './proposed-word';
import type { LeftToTeams, ReadBackRoom } from './read-back';
import type { RestsOnPanel } from './rests-on';
import type { CreateScreenChoice, SetUp, TeamsFrom } from './set-up';
import type { Settings } from './settings';
import type { BetweenTeams, SprintFlag, SprintReview, StoriesAgain } from './sprint-review';
import type { SwitchName } from './switches';

/**
 * Every call that crosses `invoke()`: its name, what it is asked with, what it answers. Where a call is made
 * (which page, which issue, who asks) is never part of a request: the resolver takes it from the platform's own context.
 */
export interface Calls {
  /** Opens the decision panel on a page: reads the page as the viewer, and records it where it is newer than what is stored. */
  openDecisionPanel: { request: { readonly localId: string }; reply: DecisionPanel };
  /** The next page of the work that rests on the decision of a panel, by team. */
  openMoreWork: { request: OfPanel & { readonly from: NextWork }; reply: WorkByTeam };
  /**
   * What work asks of the decision in front of the viewer. On its page (`localId`) all of it with what was answered, beside
   * an epic what its own stories ask and nobody has answered.
   */
  openQuestionsFromWork: {
    request: { readonly localId?: string; readonly from?: NextQuestions };
    reply: QuestionsFromWork;
  };
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
  'openMoreWork',
  'openQuestionsFromWork',
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
