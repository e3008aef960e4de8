import type { Brand } from '../brand';
import type { IsoDate } from '../time';

/** Addresses one part of one decision; kept through edits, reordering and a move to another kind. */
export type PartId = Brand<string, 'PartId'>;

/** Who in the organisation speaks: `Engineering`, `Legal`, … A function, never a person. */
export type Discipline = string;

/** Every kind of part, in the order in which a record is read. */
export const partKinds = [
  'tension',
  'commitment',
  'within',
  'later',
  'beyond',
  'constraint',
  'rejected',
  'condition',
  'open',
] as const;

export type PartKind = (typeof partKinds)[number];

interface PartBase {
  readonly id: PartId;
  /** The part itself, as it stands on the page. For a tension mostly `favoured over conceded`. */
  readonly text: string;
  /** Why, in the authors' words, without the word "because". */
  readonly because?: string;
  /** The discipline that brought it into the room. */
  readonly raisedBy?: Discipline;
  /** Other parts of the same decision that have to hold for this one to hold. */
  readonly restsOn: readonly PartId[];
  /** How other teams say the same; for a tension, its favoured pole. */
  readonly otherWords: readonly string[];
  /** How work that goes against it would sound; for a tension, its conceded pole. */
  readonly counterWords: readonly string[];
  /** Legitimate work that merely mentions the topic. */
  readonly fineNearby: readonly string[];
}

/** Two goods that were weighed, and which of them gave way. */
export interface Tension extends PartBase {
  readonly kind: 'tension';
  readonly favoured: string;
  readonly conceded: string;
}

/** Something assumed to hold, with the day on which somebody looks again. */
export interface Condition extends PartBase {
  readonly kind: 'condition';
  readonly reviewOn?: IsoDate;
}

/** Agreed, but not now; where its authors said so, with what has to come first. */
export interface Later extends PartBase {
  readonly kind: 'later';
  /** "the history has been signed off", without the word "after". */
  readonly after?: string;
}

export interface PlainPart extends PartBase {
  readonly kind: Exclude<PartKind, 'tension' | 'condition' | 'later'>;
}

/** An addressable piece of a decision. */
export type Part = Tension | Condition | Later | PlainPart;
