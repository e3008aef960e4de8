import type { Answer } from '../core/answer';
import type { Assessment } from '../core/assessment';
import type { DecisionKey, DecisionRecord } from '../core/decision/decision';
import type { ChangedUnder } from '../core/reading/changed-under';
import type { Instant } from '../core/time';
import type { WorkLine } from '../core/work';
import type { DecisionHead, NotRecorded } from './decision-panel';
import type { ReadingView } from './reading';

/** What a page's macro *Rests on* shows. */
export type RestsOnPanel =
  /** The page is no work yet, and why. */
  | { readonly view: 'not-read'; readonly why: NotRead }
  /** Not a word more than this reaches whoever may not read the decision's page. */
  | { readonly view: 'cannot-open'; readonly key: DecisionKey; readonly ask?: string }
  | { readonly view: 'gone'; readonly key: DecisionKey }
  | {
      readonly view: 'page';
      readonly head: DecisionHead;
      readonly record: DecisionRecord;
      readonly team: string;
      readonly reading?: ReadingView;
      readonly changed?: ChangedUnder;
      readonly assessment: Assessment;
      /** The lines that the assessment's quotes point into. */
      readonly lines: readonly WorkLine[];
      readonly answers: readonly Answer[];
      readonly readAt: Instant;
      /** Whether the decision's own page says that it rests on a decision of this page. */
      readonly inACircle: boolean;
    };

/** `on-its-own-page`: a decision that stands on this very page · `twice`: a macro further up names the same one. */
export type NotRead =
  | Extract<NotRecorded, 'blog-post' | 'template' | 'not-published' | 'app-kept-out'>
  | 'not-chosen'
  | 'on-its-own-page'
  | 'twice';
