import type { Brand } from '../brand';
import type { Instant, IsoDate } from '../time';
import type { Discipline, Part, PartId } from './part';

/** `pageId:localId`: the page that a decision stands on and the macro that holds it there. */
export type DecisionId = Brand<string, 'DecisionId'>;

/** `D-12`: what people call it. Claimed once, never reused. */
export type DecisionKey = Brand<string, 'DecisionKey'>;

/** Who was in the room, for what. What somebody is measured on is stated by the authors, never inferred. */
export interface Participant {
  readonly discipline: Discipline;
  /** Shown from the page's own text only; the store never keeps it. */
  readonly person?: Person;
  /** What this discipline is measured on, in its own words. */
  readonly measuredOn?: string;
  /** The pole of a tension that this measure pulls toward. */
  readonly pullsToward?: { readonly part: PartId; readonly pole: Pole };
}

export type Pole = 'favoured' | 'conceded';

/** A native mention, or a name that somebody typed. */
export type Person = { readonly accountId: string; readonly text?: string } | { readonly name: string };

/** What the page says: the direction with its reasoning. Nothing but the direction is required, and even that may still be missing while it is written. */
export interface DecisionRecord {
  /** Empty where the authors gave none; whoever shows it falls back on the page's title. */
  readonly title: string;
  /** Empty while nobody has written one; such a record is drawn, and says what is missing. */
  readonly direction: string;
  readonly agreedOn?: IsoDate;
  readonly participants: readonly Participant[];
  readonly parts: readonly Part[];
}

export type DecisionState = 'live' | 'superseded' | 'withdrawn';

/** A decision as the app knows it: where it stands, what it is called, how far it has come. */
export interface Decision {
  readonly id: DecisionId;
  readonly key: DecisionKey;
  readonly pageId: string;
  readonly spaceId: string;
  readonly state: DecisionState;
  readonly title: string;
  /** The number of the newest revision, from 1. */
  readonly revision: number;
  /** The highest page version that has been looked at, whether or not it made a revision. */
  readonly pageVersion: number;
  /** Whom to ask: the page's owner. An account id, looked up when shown. */
  readonly ownerId?: string;
  readonly recordedAt: Instant;
  readonly updatedAt: Instant;
}

/** One exact state of a decision, made from one version of its page. */
export interface Revision {
  readonly decision: DecisionId;
  readonly number: number;
  readonly pageVersion: number;
  readonly madeAt: Instant;
  readonly record: DecisionRecord;
}
