import type { AdfNode } from './adf';
import type { Section } from './headings';
import { plainText } from './plain-text';
import type { Item, NotUnderstood } from './trace';

/** Where on the page the reader is: under which heading, and what that makes of what follows. */
export interface Place {
  /** `lead`: before the first heading · `unknown`: under a heading that is not recognised. */
  readonly section: Section | 'lead' | 'unknown';
  /** 1 to 6 as headings have it, 7 for a bold line, 8 for a label in front of its item. */
  readonly level: number;
  readonly heading: string;
  /** Below an option not taken: the level of the heading that all the options stand under. */
  readonly optionsUnder?: number;
}

/** What has been read so far; grows while the page is walked. */
export interface Reading {
  readonly items: Item[];
  readonly headings: Map<AdfNode, Section>;
  readonly notUnderstood: NotUnderstood[];
  /** Lines before the first heading: the direction, where nothing else is. */
  readonly lead: AdfNode[];
}

/** Nothing that people write goes deeper; below it, everything is kept and nothing is read. */
export const deepest = 1200;

/** Notes what could not be read; rules and empty lines say nothing, so there is nothing to note. */
export function report(reading: Reading, place: Place, node: AdfNode): void {
  const text = plainText(node) || nameless(node);
  if (text !== '') reading.notUnderstood.push({ where: place.heading, text });
}

const nameless = (node: AdfNode): string =>
  ['rule', 'paragraph', 'hardBreak'].includes(node.type) ? '' : `(${node.type})`;
