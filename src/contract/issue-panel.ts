import type { Answer } from '../core/answer';
import type { Assessment } from '../core/assessment';
import type { DecisionKey, DecisionRecord } from '../core/decision/decision';
import type { ChangedUnder } from '../core/reading/changed-under';
import type { LookBack } from '../core/reading/look-back';
import type { Instant } from '../core/time';
import type { WorkLine } from '../core/work';
import type { DecisionHead } from './decision-panel';
import type { Divergences } from './divergence';
import type { ReadingView } from './reading';

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
