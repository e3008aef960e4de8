import { type AdfNode, childrenOf } from './adf';
import { columnsNamed, columnsUnnamed } from './columns';
import { type Section, sectionNamed } from './headings';
import type { Field } from './lead-ins';
import { plainText } from './plain-text';
import { type Place, readBlocks, type Reading, report } from './read-blocks';
import { readRow } from './read-row';

/** Reads a table: of sections, one a column ("In scope | Out of scope") or one a row, or of items under a heading. */
export function readTable(table: AdfNode, place: Place, reading: Reading, depth: number): void {
  const rows = childrenOf(table).filter((row) => row.type === 'tableRow');
  const heads = childrenOf(rows[0] ?? table);
  const columns = heads.map((head) => sectionNamed(plainText(head)));
  if (columns.length > 1 && columns.every((section) => section !== undefined)) {
    heads.forEach((head, i) => reading.headings.set(head, columns[i] ?? 'direction'));
    for (const row of rows.slice(1))
      childrenOf(row).forEach((cell, i) =>
        readCell(cell, columns[i], plainText(heads[i] ?? cell), place, reading, depth),
      );
    return;
  }
  const section = place.section;
  const sectionRows = rows.map((row) => sectionNamed(plainText(childrenOf(row)[0] ?? row)));
  const ofItems = section !== 'lead' && section !== 'unknown';
  if (ofItems && !sectionRows.every((named) => named !== undefined))
    return readItemRows(rows, section, place, reading, depth);
  rows.forEach((row, i) => {
    const named = sectionRows[i];
    const [first, ...cells] = childrenOf(row);
    if (!first || !named || cells.length === 0) return report(reading, place, row);
    reading.headings.set(first, named);
    for (const cell of cells) readCell(cell, named, plainText(first), place, reading, depth);
  });
}

function readCell(
  cell: AdfNode,
  section: Section | undefined,
  heading: string,
  place: Place,
  reading: Reading,
  depth: number,
): void {
  if (section) readBlocks(childrenOf(cell), { section, level: 7, heading }, reading, depth + 2);
  else report(reading, place, cell);
}

/** One item a row. What a column holds is told by its head, or by what is usual where it has none. */
function readItemRows(rows: readonly AdfNode[], section: Section, place: Place, reading: Reading, depth: number): void {
  const heads = childrenOf(rows[0] ?? { type: 'tableRow' });
  const named = columnsNamed(heads.map(plainText), section);
  const isHead =
    heads.length > 0 &&
    (heads.every((cell) => cell.type === 'tableHeader') || named.every((field) => field !== undefined));
  const columns = isHead ? withText(named, section) : columnsUnnamed(heads.length, section);
  if (isHead && rows[0]) reading.headings.set(rows[0], section);
  for (const row of isHead ? rows.slice(1) : rows) readRow(row, columns, place, section, reading, depth + 1);
}

/** The first column without a known head is what the table is about. */
function withText(columns: readonly (Field | undefined)[], section: Section): readonly (Field | undefined)[] {
  const main: Field = section === 'participants' ? 'discipline' : 'text';
  if (columns.includes(main) || columns.includes('favoured')) return columns;
  const free = columns.indexOf(undefined);
  return columns.map((field, i) => (i === free ? main : field));
}
