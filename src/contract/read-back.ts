import type { Heard } from '../core/read-back/read-back';
import type { Parting } from '../core/read-back/partings';
import type { Instant } from '../core/time';

/** A read-back as one person may see it now. Before the reveal nobody's answer but their own is in it, for the host neither. */
export type ReadBackRoom = {
  /** Starting, revealing and ending it belong to whoever may edit the page. */
  readonly mayHost: boolean;
  /** Disciplines that the record names, to choose from. */
  readonly disciplines: readonly string[];
} & (
  | { readonly state: 'none' }
  | (Sitting & {
      readonly state: 'open';
      /** Whether the viewer started it; others who may lead it do so where they are away. */
      readonly leads: boolean;
      readonly openedAt: Instant;
    })
  /** It ended before anything was revealed; everybody still has what they wrote themselves. */
  | { readonly state: 'closed'; readonly number: number; readonly mine?: Heard }
  | (Sitting & {
      readonly state: 'revealed';
      readonly revealedAt: Instant;
      /** Until then those who have not answered can. */
      readonly addUntil: Instant;
      readonly mayAdd: boolean;
      readonly mayBeginAnew: boolean;
      readonly heard: readonly HeardByDiscipline[];
      readonly partings: readonly RoomQuestion[];
      /** The decision's revision now; the read-back's own is the one that was on the table. */
      readonly newestRevision: number;
    })
);

interface Sitting {
  readonly number: number;
  readonly revision: number;
  readonly here: number;
  readonly answered: number;
  readonly mine?: Heard;
}

export interface HeardByDiscipline {
  readonly discipline: string;
  readonly answers: readonly (Heard & { readonly late: boolean; readonly mine: boolean })[];
}

/** A question to the room, and what became of it once something did. */
export type RoomQuestion = Parting & { readonly settled?: Settled };

export type Settled =
  /** It was left to the teams, and stands in the record as this open part. */
  | { readonly how: 'left'; readonly text: string }
  /** The part has changed since it was talked about: what it says now; nothing where the decision no longer says it. */
  | { readonly how: 'decided'; readonly says?: string };

/**
 * What goes over the realtime channel: that something moved, in numbers. Everybody who hears it may read the page; what
 * there is to read they ask the server for, as themselves.
 */
export interface ReadBackNews {
  readonly number: number;
  readonly state: 'open' | 'revealed' | 'closed';
  readonly here: number;
  readonly answered: number;
}

/** What became of a question that was left to the teams. */
export type LeftToTeams =
  /** It stands in the record, as an open part. */
  | { readonly outcome: 'written'; readonly room: ReadBackRoom }
  /** Somebody's unpublished changes would have been lost: it has to be written in the page's editor. */
  | { readonly outcome: 'unpublished-changes' };
