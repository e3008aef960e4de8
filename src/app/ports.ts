import type { Answer } from '../core/answer';
import type { Decision, DecisionId, DecisionKey, Revision } from '../core/decision/decision';
import type { CheckId } from '../core/finding';
import type { DivergenceId } from '../core/reading/divergence';
import type { DivergenceAnswer } from '../core/reading/divergence-answer';
import type { LookBack } from '../core/reading/look-back';
import type { Reading } from '../core/reading/reading';
import type { Team } from '../core/reading/team';
import type { WorkTally } from '../core/reading/work-tally';
import type { Instant } from '../core/time';
import type { WorkId } from '../core/work-id';
import type { BeginningStore, FifteenMinutesPages } from './fifteen-minutes-ports';
import type { Job } from './jobs';
import type { ReadBackPorts } from './read-back-ports';
import type { PlanningPorts } from './planning-ports';
import type { SetUpPorts } from './set-up-ports';
import type { SearchPorts } from './sought';
import type { IssueSeen, PageNote, PageSeen, RestingNote } from './seen';
import type { Bond, PageBond, PageStanding, Standing, WorkPage } from './standing';

export { AppError } from './app-error';

/** Who asks the platform: the app itself, or the person in front of the panel. Only calls from a panel have a viewer. */
export type Actor = 'app' | 'viewer';

/**
 * What use cases need of the world. Every port may throw AppError `busy` (429 and 5xx, with the seconds to wait);
 * stores throw `newer-storage` where a newer version of the app wrote the value. "Strict" reads see every write
 * before them; lists come from queries and may lag, so nothing about uniqueness is decided from them.
 */
export interface Ports
  extends
    Confluence,
    Jira,
    Store,
    Platform,
    SetUpPorts,
    SearchPorts,
    ReadBackPorts,
    PlanningPorts,
    FifteenMinutesPages,
    BeginningStore {}

export interface Confluence {
  /** `undefined` where the page does not exist for the actor. 1 + 1 points. */
  readonly readPage: (pageId: string, as: Actor) => Promise<PageSeen | undefined>;
  /** Whether the viewer may read the page now. 1 point. */
  readonly mayReadPage: (pageId: string) => Promise<boolean>;
  /** Those of some pages that the viewer may read now. 1 point, and 1 for each of them; none for an empty list. */
  readonly readablePages: (pageIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Whether the viewer may edit the page. 1 + 1 points. */
  readonly mayEditPage: (pageId: string) => Promise<boolean>;
  /** `undefined` where the space does not exist for the actor. 1 + 1 points. */
  readonly spaceName: (spaceId: string, as: Actor) => Promise<string | undefined>;
  /** Ids of pages with decisions that the viewer may read, with the names of page and space; newest first. */
  readonly searchPages: (
    text: string,
  ) => Promise<readonly { readonly pageId: string; readonly page: string; readonly space: string }[]>;
  /** Writes the page property that search indexes; whether it did: the actor may not be allowed to. */
  readonly writePageProperty: (pageId: string, property: PageProperty, as: Actor) => Promise<boolean>;
}

export interface PageProperty {
  readonly count: number;
  readonly keys: readonly DecisionKey[];
  readonly titles: string;
  readonly states: readonly string[];
}

/** Each throws `jira-not-connected` where the site has no Jira. */
export interface Jira {
  /** As the app; `undefined` where the issue does not exist for it. 1 + 1 points. */
  readonly readIssue: (issueId: string) => Promise<IssueSeen | undefined>;
  /** The issues directly under one, as the app, 50 at a time; may miss what was created a moment ago. */
  readonly findChildren: (
    issueId: string,
    after?: string,
  ) => Promise<{
    readonly children: readonly { readonly id: string; readonly updated: Instant }[];
    readonly next?: string;
  }>;
  /** Issues whose linked-decision field is filled and that changed since, as the app; at most 100. */
  readonly findLinkedSince: (minutes: number) => Promise<readonly string[]>;
  /** Those that the viewer may browse. 1 point for each thousand, none for an empty list. */
  readonly browsable: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Whether the viewer may edit the issue. 1 point. */
  readonly mayEdit: (issueId: string) => Promise<boolean>;
  /** Writes the issue property, or removes it. 1 point. */
  readonly writeIssueProperty: (issueId: string, property: IssueProperty | undefined) => Promise<void>;
}

/** What JQL can search: everyone who sees the issue can read it, hence keys, counts and instants only. */
export interface IssueProperty {
  readonly decisionQuestions: number;
  readonly decisionKey: DecisionKey;
  readonly decisionReader: string;
  readonly decisionReadAt: Instant;
  /** Of an epic: the revision that its team's reading was written for; missing where there is no reading. */
  readonly decisionReading?: number;
}

export interface Store {
  readonly getDecision: (id: DecisionId) => Promise<Decision | undefined>;
  /** Throws `changed-meanwhile` where the decision is already there. */
  readonly createDecision: (decision: Decision) => Promise<void>;
  /** Throws `changed-meanwhile` where a newer version of the page has been recorded. */
  readonly updateDecision: (decision: Decision) => Promise<void>;
  /** Removes a decision with all its revisions; its key is never given again. */
  readonly deleteDecision: (decision: Decision) => Promise<void>;
  /** The next decisions by id after one, for the sweep; a query. */
  readonly listDecisions: (after: string, limit: number) => Promise<readonly Decision[]>;
  /** Claims `D-n` for a decision; the same decision gets the same key again. Strict. */
  readonly claimKey: (id: DecisionId) => Promise<DecisionKey>;
  /** The decision that claimed a key, whether or not it is still there. Strict. */
  readonly findByKey: (key: DecisionKey) => Promise<DecisionId | undefined>;
  readonly getRevision: (decision: DecisionId, number: number) => Promise<Revision | undefined>;
  readonly putRevision: (revision: Revision) => Promise<void>;
  readonly getPageNote: (pageId: string) => Promise<PageNote | undefined>;
  readonly getPageNotes: (pageIds: readonly string[]) => Promise<readonly PageNote[]>;
  readonly putPageNote: (note: PageNote) => Promise<void>;
  readonly deletePageNote: (pageId: string) => Promise<void>;

  readonly getBond: (epicId: string) => Promise<Bond | undefined>;
  /** Strict; what is missing is left out. */
  readonly getBonds: (epicIds: readonly string[]) => Promise<ReadonlyMap<string, Bond>>;
  readonly putBond: (bond: Bond) => Promise<void>;
  readonly deleteBond: (epicId: string) => Promise<void>;
  readonly getPageBond: (pageId: string, decision: DecisionId) => Promise<PageBond | undefined>;
  readonly putPageBond: (bond: PageBond) => Promise<void>;
  readonly deletePageBond: (pageId: string, decision: DecisionId) => Promise<void>;
  /** Work that rests on a decision, epics before pages, by id after one; a query, one page of 100. */
  readonly listWork: (decision: DecisionId, after?: WorkId) => Promise<WorkPage>;
  /** Epics; a query, at most 500. */
  readonly listBonds: (decision: DecisionId) => Promise<readonly Bond[]>;
  /** The next bonds by epic after one, for the sweep; a query. */
  readonly listAllBonds: (after: string, limit: number) => Promise<readonly Bond[]>;

  readonly getStanding: (issueId: string) => Promise<Standing | undefined>;
  /** Strict; what is missing is left out. */
  readonly getStandings: (issueIds: readonly string[]) => Promise<ReadonlyMap<string, Standing>>;
  readonly putStanding: (standing: Standing) => Promise<void>;
  readonly deleteStanding: (issueId: string) => Promise<void>;
  /** Work with a question, read at an instant or before, newest first; a query, at most 50. */
  readonly listAsking: (
    under: { readonly decision: DecisionId } | { readonly epicId: string },
    upTo?: Instant,
  ) => Promise<readonly Standing[]>;
  /** Work with a question, whatever decision it rests on, newest first; a query. */
  readonly listAllAsking: (limit: number) => Promise<readonly Standing[]>;
  /** Ids of everything that was read under an epic; a query, at most 1,000. */
  readonly listUnderEpic: (epicId: string) => Promise<readonly string[]>;

  readonly getRestingNote: (pageId: string) => Promise<RestingNote | undefined>;
  readonly putRestingNote: (note: RestingNote) => Promise<void>;
  readonly getPageStanding: (pageId: string, decision: DecisionId) => Promise<PageStanding | undefined>;
  readonly putPageStanding: (standing: PageStanding) => Promise<void>;
  readonly deletePageStanding: (pageId: string, decision: DecisionId) => Promise<void>;
  /** Pages that rest on a decision, the latest read first; a query, at most 200. */
  readonly listRestingPages: (decision: DecisionId) => Promise<readonly PageStanding[]>;
  /** Pages with a question about a decision, read at an instant or before, newest first; a query, at most 50. */
  readonly listPagesAsking: (decision: DecisionId, upTo?: Instant) => Promise<readonly PageStanding[]>;
  /** Pages with a question, whatever decision they rest on, newest first; a query. */
  readonly listAskingPages: (limit: number) => Promise<readonly PageStanding[]>;
  /** The next of all pages that rest on something after one, for the sweep; a query. */
  readonly listAllRestingPages: (after: string, limit: number) => Promise<readonly PageStanding[]>;

  /** The newest reading of a team, and its newest 25 revisions of it at most. Strict. */
  readonly getReading: (decision: DecisionId, teamId: string, upTo: number) => Promise<Reading | undefined>;
  /** Of some teams every reading that `getReading` would look at. Strict; a request for each 25 of them. */
  readonly getReadings: (decision: DecisionId, teamIds: readonly string[], upTo: number) => Promise<readonly Reading[]>;
  readonly putReading: (reading: Reading) => Promise<void>;
  /** Written at an instant or before, newest first; a query, at most 100, which is one page. */
  readonly listReadings: (decision: DecisionId, upTo?: Instant) => Promise<readonly Reading[]>;

  readonly getLookBack: (decision: DecisionId, epicId: string) => Promise<LookBack | undefined>;
  /** Throws `changed-meanwhile` where one is there. */
  readonly createLookBack: (lookBack: LookBack) => Promise<void>;
  readonly deleteLookBack: (decision: DecisionId, epicId: string) => Promise<void>;
  /** Strict; what is missing is left out. */
  readonly getLookBacks: (decision: DecisionId, epicIds: readonly string[]) => Promise<readonly LookBack[]>;

  /** Strict. Two decisions may say the same words and so ask the same question: each has its own answer. */
  readonly getAnswers: (of: readonly Pick<Answer, 'decision' | 'issueId' | 'finding'>[]) => Promise<readonly Answer[]>;
  readonly putAnswer: (answer: Answer) => Promise<void>;
  /** Given at an instant or before, newest first; a query, at most 100, which is one page. */
  readonly listAnswers: (decision: DecisionId, upTo?: Instant) => Promise<readonly Answer[]>;
  /** The newest answers to one check's questions on this site; a query, at most 100. */
  readonly listAnswersToCheck: (check: CheckId) => Promise<readonly Answer[]>;
  /** Whatever was answered about an issue, beside any decision. */
  readonly deleteAnswers: (issueId: string) => Promise<void>;
  readonly getTallies: (checks: readonly CheckId[]) => Promise<ReadonlyMap<CheckId, Tally>>;
  readonly putTally: (check: CheckId, tally: Tally) => Promise<void>;

  /**
   * Changes what a team's work says of a decision, from nothing where there is nothing yet; strict, also when several
   * change it at once. One read and one write; none where the change gives back what it was given. A team without a
   * name keeps the name that is there.
   */
  readonly changeWorkTally: (
    decision: DecisionId,
    team: Team,
    change: (before: WorkTally) => WorkTally,
  ) => Promise<WorkTally>;
  /** Strict; any number. */
  readonly getDivergenceAnswers: (
    decision: DecisionId,
    of: readonly DivergenceId[],
  ) => Promise<readonly DivergenceAnswer[]>;
  readonly putDivergenceAnswer: (answer: DivergenceAnswer) => Promise<void>;
  /** Newest first; a query, at most 100, which is one page. */
  readonly listDivergenceAnswers: (decision: DecisionId) => Promise<readonly DivergenceAnswer[]>;
  /** A query; at most 100, which is one page. */
  readonly listWorkTallies: (decision: DecisionId) => Promise<readonly WorkTally[]>;

  /** Where the sweep left off. */
  readonly getSweepMark: () => Promise<SweepMark>;
  readonly putSweepMark: (mark: SweepMark) => Promise<void>;
}

/** How the newest questions of one check were answered on this site. */
export interface Tally {
  readonly answered: number;
  readonly within: number;
}

export interface SweepMark {
  readonly decision: string;
  readonly epic: string;
  readonly page: string;
}

export interface Platform {
  /** In one order of magnitude of a second; any number, in as many pushes as needed. */
  readonly enqueue: (jobs: readonly Job[]) => Promise<void>;
  readonly now: () => Instant;
  /** Codes, counts and ids; ids are hashed on the way out. */
  readonly log: (event: string, counts?: Readonly<Record<string, number>>, id?: string) => void;
  readonly jiraConnected: () => boolean;
}
