import type { DecisionId, DecisionKey, DecisionRecord } from '../core/decision/decision';
import type { Team } from '../core/reading/team';
import type { Instant } from '../core/time';
import type { WorkText } from '../core/work';

/** A page as it was just now, for whoever asked. */
export interface PageSeen {
  readonly id: string;
  readonly title: string;
  readonly spaceId: string;
  readonly version: number;
  readonly status: 'current' | 'archived' | 'trashed' | 'draft';
  readonly ownerId?: string;
  /** Decision panels in reading order; `undefined` where the body could not be understood as a document. */
  readonly panels: readonly PanelSeen[] | undefined;
  /** Macros *Rests on* in reading order. */
  readonly restsOn: readonly RestsOnSeen[];
  /** Its words as a reader takes them; empty where it rests on nothing. */
  readonly text: WorkText;
}

/** A macro *Rests on*; without `on` while nobody has chosen a decision, or where what was chosen is none's name. */
export interface RestsOnSeen {
  readonly localId: string;
  readonly on?: { readonly decision: DecisionId; readonly key: DecisionKey };
}

export interface PanelSeen {
  readonly localId: string;
  readonly record: DecisionRecord;
  /** Whether it says that another decision has taken its place. */
  readonly replaced: boolean;
}

/** An issue as it was just now. */
export interface IssueSeen {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly level: number;
  readonly projectId: string;
  readonly projectName: string;
  /** What its Team field says, where an administrator chose that this is its team; one that was deleted has no name. */
  readonly team?: Team | 'none';
  readonly parentId?: string;
  readonly subtaskIds: readonly string[];
  readonly updated: Instant;
  /** Whether its status is of the category Done. */
  readonly closed: boolean;
  /** What its linked-decision field holds; `undefined` for nothing, or for nothing that can be understood. */
  readonly linked?: { readonly decision: DecisionId; readonly key: DecisionKey };
  readonly text: WorkText;
}

/** Which decisions a page that rests on some was read beside. Written last, like the page's other note. */
export interface RestingNote {
  readonly pageId: string;
  readonly version: number;
  readonly decisions: readonly DecisionId[];
}

/** What the app last made of a page that holds, or held, decisions. Written last: it says that everything before is done. */
export interface PageNote {
  readonly pageId: string;
  readonly version: number;
  /** Every panel that was ever recorded here. */
  readonly localIds: readonly string[];
  /** What the page property says, as text, so that it is written only when it changes. */
  readonly property: string;
}
