import { type AdfNode, childrenOf } from './adf';
import { type Section, sectionNamed } from './headings';
import { plainText } from './plain-text';
import { type Place, readBlocks, type Reading, report } from './read-blocks';

/** Reads a table: of sections (one a column, or one a row), or of items under a heading. */
export function readTable(table: AdfNode, place: Place, reading: Reading, depth: number): void {
  const rows = childrenOf(table).filter((row) => row.type === 'tableRow');
  for (const row of rows) {
    const [first, ...cells] = childrenOf(row);
    const section = first && sectionNamed(plainText(first));
    if (!first || !section) {
      report(reading, place, row);
      continue;
    }
    reading.headings.set(first, section satisfies Section);
    for (const cell of cells)
      readBlocks(childrenOf(cell), { section, level: 7, heading: plainText(first) }, reading, depth + 2);
  }
}
