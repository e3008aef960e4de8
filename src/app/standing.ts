import type { Assessment } from '../core/assessment';
import type { DecisionId, DecisionKey, DecisionState } from '../core/decision/decision';
import type { Team } from '../core/reading/team';
import type { WorkStance } from '../core/reading/work-tally';
import type { Instant } from '../core/time';
import type { WorkLine } from '../core/work';
import type { WorkId } from '../core/work-id';

/** Where one issue stands: what it rests on, through which epic, and what the reader made of it. */
export interface Standing {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
  /** Jira's hierarchy level: 1 and above for epics, 0 for stories, below for subtasks. */
  readonly level: number;
  /** When Jira last saw the issue change; an older reading never replaces a newer one. */
  readonly updated: Instant;
  readonly readAt: Instant;
  /** Missing where the issue rests on no decision; only epics are kept then, so that stories below need not look further up. */
  readonly rests?: Resting;
}

/** What the reader made of some work beside a decision. */
export interface Beside {
  readonly decision: DecisionId;
  readonly key: DecisionKey;
  /** What the decision was when it was read; `gone` where it was deleted for good. */
  readonly state: DecisionState | 'gone';
  /** The revision that was read, or 0 where the decision is gone. */
  readonly revision: number;
  readonly assessment: Assessment;
  /** The lines that the assessment's quotes point into. */
  readonly lines: readonly WorkLine[];
  /** Questions asked aloud that nobody has answered. */
  readonly open: number;
  /** When each question that is asked aloud was first asked, by its finding's id. */
  readonly asked: Readonly<Record<string, Instant>>;
  /** Which way it leans, counted in the tally of this team; missing where an older version of the app read it. */
  readonly leans?: Leaning;
}

export interface Resting extends Beside {
  /** The epic that holds the link; the issue itself where it is that epic. */
  readonly epicId: string;
  readonly epicKey: string;
  /** Of an epic: the revision that its team's newest reading was written for. */
  readonly reading?: number;
}

/** What one work adds to a team's tally. */
export interface Leaning {
  readonly teamId: string;
  readonly stances: readonly WorkStance[];
}

/** A page that says with a macro that it rests on a decision: its link and its standing in one. */
export interface PageStanding {
  readonly pageId: string;
  readonly title: string;
  /** Whose page it is. */
  readonly team: Team;
  /** The version that was read; an older one never replaces a newer one. */
  readonly version: number;
  readonly readAt: Instant;
  readonly rests: Beside;
}

/** The same page as it is listed beside the epics that rest on the decision: kept as long as its standing is. */
export interface PageBond {
  readonly pageId: string;
  readonly title: string;
  readonly team: Team;
  readonly decision: DecisionId;
}

/** The epic that rests on a decision, as its field says. */
export interface Bond {
  readonly epicId: string;
  readonly epicKey: string;
  readonly summary: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly decision: DecisionId;
  readonly key: DecisionKey;
  /** Where the site goes by Jira's Team field: what that says. */
  readonly team?: Team | 'none';
  /** When its team was first seen under this name: of several that a team has had, the newest is shown. */
  readonly namedAt?: Instant;
  /** Whether its status says that it is done. */
  readonly closed?: true;
}

/** Whose epic it is: its project's, where no Team field says otherwise. */
export const teamOf = ({ team, projectId, projectName }: Pick<Bond, 'team' | 'projectId' | 'projectName'>): Team =>
  team === undefined || team === 'none' ? { id: projectId, name: projectName } : team;

export const bondOfPage = ({ pageId, title, team, rests: { decision } }: PageStanding): PageBond => ({
  pageId,
  title,
  team,
  decision,
});

/** One page of storage of the work that rests on a decision. */
export interface WorkPage {
  readonly epics: readonly Bond[];
  readonly pages: readonly PageBond[];
  /** After which work the next page begins; missing on the last. */
  readonly next?: WorkId;
}
