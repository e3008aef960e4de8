import type { AdfNode } from './adf';
import type { Section } from './headings';
import type { Field } from './lead-ins';
import type { Saying } from './read-values';

/** Something on the page that could not be read into the record; it stays where it stood. */
export interface NotUnderstood {
  /** The heading it stands under, as it is written; '' before the first. */
  readonly where: string;
  readonly text: string;
}

/** One thing that an item says, and the block that its words stand in. */
export interface Found extends Saying {
  readonly carrier: AdfNode;
}

/** Words at the start of a line that name the section of what follows. */
export interface Label {
  readonly text: string;
  readonly bold: boolean;
}

/** A part, a participant, a line of the direction, the title or the date: where it stands, and what it says. */
export interface Item {
  readonly section: Section;
  /** The list item, table row or paragraph that is this item, alone or together with others. */
  readonly unit: AdfNode;
  /** "Out of scope:" in front of an item that names its section itself. */
  readonly label?: Label;
  readonly found: readonly Found[];
  /** For an item that is a row of a table: its cells by what they hold, the first one being what it is about. */
  readonly cells?: ReadonlyMap<Field, AdfNode>;
}

/** Everything that was understood of a body, and where it stands. */
export interface Trace {
  readonly items: readonly Item[];
  readonly headings: ReadonlyMap<AdfNode, Section>;
  readonly notUnderstood: readonly NotUnderstood[];
}
