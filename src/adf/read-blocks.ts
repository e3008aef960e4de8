import type { IsoDate } from '../core/time';
import { type AdfNode, childrenOf, stringAttr } from './adf';
import { type Section, sectionNamed } from './headings';
import { linesIn, boldRuns, textOf } from './lines';
import { isTextBlock, oneLine, plainText } from './plain-text';
import { isList, readItem } from './read-item';
import { readTable } from './read-table';
import type { Item, Label, NotUnderstood } from './trace';
import { readDate } from './typed-date';

/** Where on the page the reader is: under which heading, and what that makes of what follows. */
export interface Place {
  /** `lead`: before the first heading · `unknown`: under a heading that is not recognised. */
  readonly section: Section | 'lead' | 'unknown';
  /** 1 to 6 as headings have it, 7 for a bold line, 8 for a label in front of its item. */
  readonly level: number;
  readonly heading: string;
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

const transparent = new Set(['panel', 'blockquote', 'layoutSection', 'bodiedSyncBlock']);
const enclosed = new Set(['layoutColumn', 'expand', 'nestedExpand']);

/** Reads blocks in their order; answers where the reader is after the last. */
export function readBlocks(blocks: readonly AdfNode[], start: Place, reading: Reading, depth = 0): Place {
  let place = start;
  blocks.forEach((block, i) => {
    if (depth > deepest) report(reading, place, block);
    else place = readBlock(block, blocks[i + 1], place, reading, depth);
  });
  return place;
}

function readBlock(block: AdfNode, next: AdfNode | undefined, place: Place, reading: Reading, depth: number): Place {
  if (block.type === 'heading') return readHeading(block, place, reading);
  if (isList(block)) {
    readListItems(childrenOf(block), place, reading, depth + 1);
    return place;
  }
  if (block.type === 'table') {
    readTable(block, place, reading, depth + 1);
    return place;
  }
  if (transparent.has(block.type)) return readBlocks(childrenOf(block), place, reading, depth + 1);
  if (enclosed.has(block.type)) {
    const title = sectionNamed(stringAttr(block, 'title'));
    const inside = title ? { section: title, level: 7, heading: stringAttr(block, 'title') } : place;
    readBlocks(childrenOf(block), inside, reading, depth + 1);
    return place;
  }
  if (block.type === 'paragraph') return readParagraph(block, next, place, reading);
  report(reading, place, block);
  return place;
}

function readHeading(block: AdfNode, place: Place, reading: Reading): Place {
  const heading = plainText(block);
  if (heading === '') return place;
  const level = Number(block.attrs?.['level']) || 6;
  const section = sectionNamed(heading);
  if (section) {
    reading.headings.set(block, section);
    return { section, level, heading };
  }
  // Under "Considered and not taken" each sub-heading is one option; what stands below it explains that option.
  if (place.section === 'rejected' && level > place.level) {
    reading.items.push(...readItem(block, 'rejected').items);
    return { section: 'unknown', level, heading };
  }
  report(reading, place, block);
  return level > place.level && place.section !== 'lead' ? place : { section: 'unknown', level, heading };
}

function readParagraph(block: AdfNode, next: AdfNode | undefined, place: Place, reading: Reading): Place {
  const text = plainText(block);
  if (text === '') {
    if (childrenOf(block).length > 0) report(reading, place, block);
    return place;
  }
  const label = labelOf(block, place);
  if (label && sectionNamed(label.text) && oneLine(label.text) === text) {
    const section = sectionNamed(label.text) ?? 'direction';
    reading.headings.set(block, section);
    return { section, level: 7, heading: text };
  }
  if (text.endsWith(':') && next && isList(next)) {
    report(reading, place, block);
    return place;
  }
  readUnit(block, place, reading);
  return label ? { section: sectionNamed(label.text) ?? place.section, level: 8, heading: label.text } : place;
}

/** "**Out of scope:** streaming". Without bold it counts only where no heading has set another section. */
function labelOf(block: AdfNode, place: Place): Label | undefined {
  const [line] = linesIn(block);
  if (!line) return undefined;
  const [first] = boldRuns(line.nodes);
  if (first?.bold) {
    const bold = textOf(first.nodes);
    const followed = line.text.slice(bold.length, bold.length + 1);
    const text = followed === ':' ? `${bold}:` : bold;
    return sectionNamed(bold) && (text.endsWith(':') || text === line.text)
      ? { text, bold: followed !== ':' }
      : undefined;
  }
  const colon = line.text.indexOf(':');
  if (colon < 0 || colon > 60 || !sectionNamed(line.text.slice(0, colon))) return undefined;
  const alone = colon === line.text.length - 1;
  return alone || place.section === 'lead' || place.level === 8
    ? { text: line.text.slice(0, colon + 1), bold: false }
    : undefined;
}

/** Reads list items; those nested in them follow where they stand for themselves. */
export function readListItems(units: readonly AdfNode[], place: Place, reading: Reading, depth: number): void {
  for (const unit of units) {
    if (depth > deepest) report(reading, place, unit);
    else if (isList(unit)) readListItems(childrenOf(unit), place, reading, depth + 1);
    else readUnit(unit, place, reading, depth);
  }
}

function readUnit(unit: AdfNode, place: Place, reading: Reading, depth = 0): void {
  const first = isTextBlock(unit) ? unit : childrenOf(unit).find(isTextBlock);
  const label = first && place.section !== 'participants' ? labelOf(first, place) : undefined;
  const named = label && sectionNamed(label.text);
  const section = named ?? place.section;
  const inside: Place = named && label ? { section: named, level: 8, heading: label.text } : place;
  if (section === 'lead') return readLead(unit, place, reading);
  if (section === 'unknown') return report(reading, place, unit);
  if (section === 'title') return;
  if (section === 'agreed') {
    const day = firstDate(
      plainText(unit)
        .slice(label?.text.length ?? 0)
        .trim(),
    )?.day;
    if (day && !reading.items.some((item) => item.section === 'agreed'))
      reading.items.push({
        section,
        unit,
        ...(label ? { label } : {}),
        found: [{ field: 'text', value: day, carrier: first ?? unit }],
      });
    else report(reading, place, unit);
    return;
  }
  const { items, nested, unknown } = readItem(unit, section, label);
  reading.items.push(...items);
  for (const node of unknown) report(reading, inside, node);
  readListItems(nested, inside, reading, depth + 2);
}

/** Before the first heading: "Agreed 11 Sep 2026", and lines that may turn out to be the direction. */
function readLead(unit: AdfNode, place: Place, reading: Reading): void {
  const dated = firstDate(plainText(unit));
  const isFirst = !reading.items.some((item) => item.section === 'agreed');
  if (dated && isFirst && isTextBlock(unit) && sectionNamed(dated.before) === 'agreed')
    reading.items.push({
      section: 'agreed',
      unit,
      label: { text: dated.before.trim(), bold: false },
      found: [{ field: 'text', value: dated.day, carrier: unit }],
    });
  else if (isTextBlock(unit)) reading.lead.push(unit);
  else report(reading, place, unit);
}

/** The first day in a text that begins soon enough, and the words before it. */
function firstDate(text: string): { readonly day: IsoDate; readonly before: string } | undefined {
  for (let at = 0; at < Math.min(text.length, 60); at++) {
    if (at > 0 && text.charAt(at - 1) !== ' ') continue;
    const date = readDate(text.slice(at, at + 40));
    if (date) return { day: date.day, before: text.slice(0, at) };
  }
  return undefined;
}

/** Notes what could not be read; rules and empty lines say nothing, so there is nothing to note. */
export function report(reading: Reading, place: Place, node: AdfNode): void {
  const text = plainText(node) || nameless(node);
  if (text !== '') reading.notUnderstood.push({ where: place.heading, text });
}

const nameless = (node: AdfNode): string =>
  ['rule', 'paragraph', 'hardBreak'].includes(node.type) ? '' : `(${node.type})`;
