import type { LookBack } from '../core/reading/look-back';
import type { Reading } from '../core/reading/reading';

/** A reading, and whether something that it leans on has changed since: unread, not wrong. */
export interface ReadingView {
  readonly reading: Reading;
  readonly status: 'current' | 'unread' | 'reaffirmed';
}

/** One team with work that rests on a decision, and how it reads it. */
export interface TeamLine {
  readonly team: string;
  /** A project and a space of one name are one team, and so have a line. By these a later page of its work finds it. */
  readonly ids: readonly string[];
  readonly reading?: ReadingView;
  /** Whether it has read the newest revision after having read an earlier one. */
  readonly reRead: boolean;
  /** These are empty where the team had such work when it wrote its reading, and has none now, or none on this page. */
  readonly epics: readonly EpicLine[];
  readonly pages: readonly PageLine[];
}

/** One page that says that it rests on a decision. */
export interface PageLine {
  readonly pageId: string;
  readonly title: string;
  readonly pageUrl: string;
}

/** One epic that rests on a decision. */
export interface EpicLine {
  readonly issueId: string;
  readonly issueKey: string;
  readonly summary: string;
  /** Where teams are those of Jira's Team field: that the epic's is empty, and so it is its project's. */
  readonly noTeam?: true;
  /** What its team said when it was done, where it said something. */
  readonly lookBack?: LookBack;
}
