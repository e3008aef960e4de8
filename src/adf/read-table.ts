import { type AdfNode, childrenOf } from './adf';
import { columnsNamed, columnsUnnamed } from './columns';
import { type Section, sectionNamed } from './headings';
import type { Field } from './lead-ins';
import { plainText } from './plain-text';
import { readRow } from './read-row';
import { type Place, type Reading, report } from './reading';

/** Reads the blocks of a cell as those of a page are read. */
type ReadBlocks = (blocks: readonly AdfNode[], place: Place, reading: Reading, depth: number) => unknown;

/** Reads a table: of sections, one a column ("In scope | Out of scope") or one a row, or of items under a heading. */
export function readTable(table: AdfNode, place: Place, reading: Reading, depth: number, readBlocks: ReadBlocks): void {
  const rows = childrenOf(table).filter((row) => row.type === 'tableRow');
  const readCell = (cell: AdfNode, head: AdfNode | undefined): void => {
    const section = head && reading.headings.get(head);
    if (!head || !section) report(reading, place, cell);
    else readBlocks(childrenOf(cell), { section, level: 7, heading: plainText(head) }, reading, depth + 2);
  };
  const heads = childrenOf(rows[0] ?? table);
  const columns = heads.map(sectionOf);
  if (columns.length > 1 && columns.every((section) => section !== undefined)) {
    heads.forEach((head, i) => reading.headings.set(head, columns[i] ?? 'open'));
    for (const row of rows.slice(1)) childrenOf(row).forEach((cell, i) => readCell(cell, heads[i]));
    return;
  }
  const named = rows.map((row) => sectionOf(childrenOf(row)[0]));
  const { section } = place;
  if (section !== 'lead' && section !== 'unknown' && !named.every((its) => its !== undefined)) {
    readItemRows(rows, section, place, reading, depth);
    return;
  }
  rows.forEach((row, i) => {
    const [first, ...cells] = childrenOf(row);
    const its = named[i];
    if (first && its && cells.length > 0) {
      reading.headings.set(first, its);
      for (const cell of cells) readCell(cell, first);
    } else report(reading, place, row);
  });
}

const sectionOf = (cell: AdfNode | undefined): Exclude<Section, 'title'> | undefined =>
  cell && sectionNamed(plainText(cell));

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
