import { type AdfNode, childrenOf } from './adf';
import { type Section, sectionNamed } from './headings';
import { readDetail } from './lead-ins';
import { boldRuns, linesIn, textOf } from './lines';
import { isProse, isTextBlock, plainText } from './plain-text';
import { readBoldPoles } from './read-head';
import { isList, readItem } from './read-item';
import { deepest, type Place, type Reading, report } from './reading';
import type { Label } from './trace';
import { replacementIn } from './replaced-by';
import { firstDate } from './typed-date';

/** A label and the section that it names. */
export interface Named {
  readonly label: Label;
  readonly section: Exclude<Section, 'title'>;
  /** Whether the line holds nothing else. */
  readonly alone: boolean;
}

/** "**Out of scope:** streaming". Without bold it counts only where no heading has set another section. */
export function labelOf(block: AdfNode, place: Place): Named | undefined {
  const [line] = linesIn(block);
  if (line?.nodes[0]?.type !== 'text') return undefined;
  const [first] = boldRuns(line.nodes);
  const bold = first?.bold ? textOf(first.nodes) : '';
  const colon = bold === '' ? line.text.slice(0, 60).indexOf(':') : bold.length;
  const words = bold === '' ? line.text.slice(0, Math.max(colon, 0)) : bold;
  const section = sectionNamed(words);
  if (!section || (place.section === 'tension' && readBoldPoles(line.nodes))) return undefined;
  const behind = line.text.charAt(words.length) === ':' ? `${words}:` : words;
  const alone = behind === line.text;
  if (bold !== '' && !alone && !behind.endsWith(':')) return undefined;
  if (bold === '' && !alone && place.section !== 'lead' && place.level !== labelLevel) return undefined;
  return { label: { text: behind, bold: bold !== '' && behind === bold }, section, alone };
}

/** Where a section was opened by a label in front of an item, below every heading. */
export const labelLevel = 8;

/** Reads list items; those nested in them follow where they stand for themselves. */
export function readListItems(units: readonly AdfNode[], place: Place, reading: Reading, depth: number): void {
  for (const unit of units) {
    if (depth > deepest) report(reading, place, unit);
    else if (isList(unit)) readListItems(childrenOf(unit), place, reading, depth + 1);
    else readUnit(unit, place, reading, depth);
  }
}

/** Reads a list item or a paragraph in its section, which it may name itself. */
export function readUnit(unit: AdfNode, place: Place, reading: Reading, depth = 0): void {
  // It says what became of the decision, and is no part of it in whatever section it stands.
  const first = isTextBlock(unit) ? unit : childrenOf(unit).find(isProse);
  if (first && replacementIn(plainText(first))) {
    report(reading, place, unit);
    return;
  }
  const named = labelOfUnit(unit, place);
  const inside: Place = named ? { section: named.section, level: labelLevel, heading: named.label.text } : place;
  switch (inside.section) {
    case 'title':
    case 'unknown':
      report(reading, place, unit);
      break;
    case 'lead':
      readLead(unit, place, reading);
      break;
    case 'agreed':
      readAgreed(unit, named?.label, place, reading);
      break;
    case 'direction':
    case 'tension':
    case 'commitment':
    case 'within':
    case 'later':
    case 'beyond':
    case 'constraint':
    case 'rejected':
    case 'condition':
    case 'open':
    case 'participants': {
      const { items, nested, unknown } = readItem(unit, inside.section, named?.label);
      reading.items.push(...items);
      for (const node of unknown) report(reading, inside, node);
      readListItems(nested, inside, reading, depth + 2);
    }
  }
}

/** A label that stands alone in its item is one only for items nested below it. */
function labelOfUnit(unit: AdfNode, place: Place): Named | undefined {
  const first = isTextBlock(unit) ? unit : childrenOf(unit).find(isProse);
  const named = first && place.section !== 'participants' ? labelOf(first, place) : undefined;
  if (!named?.alone) return named;
  const nested = childrenOf(unit).filter(isList).flatMap(childrenOf);
  const isItem = (node: AdfNode): boolean =>
    !readDetail(plainText(node), place.section === 'lead' || place.section === 'unknown' ? 'open' : place.section);
  return nested.some(isItem) ? named : undefined;
}

function readAgreed(unit: AdfNode, label: Label | undefined, place: Place, reading: Reading): void {
  const carrier = isTextBlock(unit) ? unit : childrenOf(unit).find(isProse);
  const day = firstDate(
    plainText(carrier ?? unit)
      .slice(label?.text.length ?? 0)
      .trim(),
  )?.day;
  const isFirst = !reading.items.some((item) => item.section === 'agreed');
  if (carrier && day && isFirst)
    reading.items.push({
      section: 'agreed',
      unit,
      ...(label ? { label } : {}),
      found: [{ field: 'text', value: day, carrier }],
    });
  else report(reading, place, unit);
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
