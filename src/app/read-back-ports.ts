import type { ReadBackNews } from '../contract/read-back';
import type { DecisionId } from '../core/decision/decision';
import type { KeptHeard, ReadBack, Seat } from '../core/read-back/read-back';

/** What a read-back needs of the world beside what other use cases do. */
export interface ReadBackPorts extends ReadBackStore {
  /** What the viewer may do with a page, now. 1 + 1 points. */
  readonly pageRights: (pageId: string) => Promise<'none' | 'read' | 'edit'>;
  /** Tells everybody in the read-back of a panel, as far as the platform lets it; never throws. */
  readonly tellRoom: (localId: string, news: ReadBackNews) => Promise<void>;
  /**
   * Writes one more open part into the record of a panel, in the page itself, as the viewer; writing what stands there
   * already is done. Throws `changed-meanwhile` where somebody saved the page at the same moment.
   */
  readonly writeOpenPart: (
    pageId: string,
    localId: string,
    text: string,
  ) => Promise<'written' | 'unpublished-changes' | 'no-panel'>;
}

export interface ReadBackStore {
  /** The newest of a decision. Strict. */
  readonly getReadBack: (decision: DecisionId) => Promise<ReadBack | undefined>;
  /** Throws `changed-meanwhile` where it is no longer as it was in `since`; without that, where there is one. */
  readonly putReadBack: (next: ReadBack, since: ReadBack | undefined) => Promise<void>;
  /** Strict. */
  readonly getSeat: (readBack: ReadBack, accountId: string) => Promise<Seat | undefined>;
  readonly putSeat: (readBack: ReadBack, accountId: string) => Promise<void>;
  /** Everybody who takes part; a query, at most 500. */
  readonly listSeats: (readBack: ReadBack) => Promise<readonly Seat[]>;
  /** What these wrote, as far as they did. Strict; nobody's words are found in any other way. */
  readonly getHeard: (readBack: ReadBack, accountIds: readonly string[]) => Promise<readonly KeptHeard[]>;
  /** Keeps what somebody wrote, and that they did, in one step. */
  readonly putHeard: (readBack: ReadBack, heard: KeptHeard) => Promise<void>;
}
