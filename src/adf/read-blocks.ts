import { type AdfNode, childrenOf, stringAttr } from './adf';
import { sectionNamed } from './headings';
import { plainText } from './plain-text';
import { isList, readItem } from './read-item';
import { readTable } from './read-table';
import { labelLevel, labelOf, readListItems, readUnit } from './read-unit';
import { deepest, type Place, type Reading, report } from './reading';

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
    readTable(block, place, reading, depth + 1, readBlocks);
    return place;
  }
  if (transparent.has(block.type)) return readBlocks(childrenOf(block), place, reading, depth + 1);
  if (enclosed.has(block.type)) {
    const title = sectionNamed(stringAttr(block, 'title'));
    const inside = title ? { section: title, level: boldLevel, heading: stringAttr(block, 'title') } : place;
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
  const level = Number(block.attrs?.level) || 6;
  const section = sectionNamed(heading);
  if (section) {
    reading.headings.set(block, section);
    return { section, level, heading };
  }
  // Under "Considered and not taken" each sub-heading is one option; what stands below it explains that option.
  const optionsUnder = place.section === 'rejected' ? place.level : place.optionsUnder;
  if (optionsUnder !== undefined && level > optionsUnder) {
    if (place.section === 'rejected' || level <= place.level) {
      reading.items.push(...readItem(block, 'rejected').items);
      return { section: 'unknown', level, heading, optionsUnder };
    }
    report(reading, place, block);
    return place;
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
  const named = labelOf(block, place);
  if (named?.alone) {
    reading.headings.set(block, named.section);
    return { section: named.section, level: boldLevel, heading: text };
  }
  if (text.endsWith(':') && next && isList(next)) {
    report(reading, place, block);
    return place;
  }
  readUnit(block, place, reading);
  return named ? { section: named.section, level: labelLevel, heading: named.label.text } : place;
}

/** A bold line that serves as a heading, below every real one. */
const boldLevel = 7;
