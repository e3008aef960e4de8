import type { DecisionRecord } from '../core/decision/decision';
import type { AdfDoc, AdfNode } from './adf';
import { bulletList, date, heading, paragraph, text } from './build';
import { headingOf, type Section, sections } from './headings';
import { type Wanted, wantedItems } from './say-item';
import { writeListItem } from './write-item';

/** Writes a record as a page that anybody can read. */
export function writeRecord(record: DecisionRecord, _onto?: AdfDoc): AdfDoc {
  const wanted = wantedItems(record);
  const content = sections.flatMap((section) =>
    writeSection(
      section,
      wanted.filter((item) => item.section === section),
    ),
  );
  return { type: 'doc', version: 1, content: content.length > 0 ? content : [paragraph([])] };
}

/** A section of its own: its heading, and what stands under it. */
export function writeSection(section: Section, wanted: readonly Wanted[], level = 3): readonly AdfNode[] {
  if (wanted.length === 0) return [];
  const words = wanted.map(({ sayings }) => sayings[0]?.value ?? '');
  switch (section) {
    case 'title':
      return words.map((title) => heading(title, Math.max(level - 1, 1)));
    case 'agreed':
      return words.map((day) => paragraph([...text(`${headingOf('agreed')} `), ...date(day)]));
    case 'direction':
      return [heading(headingOf(section), level), ...words.map((line) => paragraph(text(line)))];
    case 'tension':
    case 'commitment':
    case 'within':
    case 'later':
    case 'beyond':
    case 'constraint':
    case 'rejected':
    case 'condition':
    case 'open':
    case 'participants':
      return [heading(headingOf(section), level), bulletList(wanted.map(({ sayings }) => writeListItem(sayings)))];
  }
}
