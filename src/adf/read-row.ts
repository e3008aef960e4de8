import { type AdfNode, childrenOf } from './adf';
import type { Section } from './headings';
import type { DetailField, Field } from './lead-ins';
import { type Line, linesIn } from './lines';
import { isTextBlock } from './plain-text';

import { personMentioned } from './read-people';
import { isList, partition, readBelow, readItem } from './read-item';
import { readListItems } from './read-unit';
import { valuesOf } from './read-values';
import { type Place, type Reading, report } from './reading';
import type { Found } from './trace';

/** Reads one row of a table as one item, or as one for each person in it. */
export function readRow(
  row: AdfNode,
  columns: Columns,
  place: Place,
  section: Section,
  reading: Reading,
  depth: number,
): void {
  const all = childrenOf(row);
  const main = mainColumn(columns);
  const cells = new Map<Field, AdfNode>();
  for (const field of [main, ...columns]) {
    const cell = field && all[columns.indexOf(field)];
    if (cell) cells.set(field, cell);
  }
  const found: Found[] = [];
  const persons: Found[] = [];
  for (const cell of all) {
    const field = columns[all.indexOf(cell)];
    if (field === main) continue;
    const its = field && field !== 'text' ? readField(cell, field) : [];
    if (its.length === 0) report(reading, place, cell);
    if (field === 'person') persons.push(...its);
    else found.push(...its);
  }
  const cell = cells.get(main);
  const about = cell ? readMain(cell, main, section, found) : undefined;
  for (const node of about?.unknown ?? []) report(reading, place, node);
  if (!about || about.found.length === 0) {
    for (const { carrier } of [...found, ...persons]) report(reading, place, carrier);
    return;
  }
  const whole = [...about.found, ...found];
  for (const person of persons.length > 0 ? persons : [undefined])
    reading.items.push({ section, unit: row, cells, found: person ? [...whole, person] : whole });
  readListItems(about.nested, place, reading, depth);
}

export type Columns = readonly (Field | undefined)[];

const mainColumn = (columns: Columns): Field =>
  (['text', 'favoured', 'discipline'] as const).find((field) => columns.includes(field)) ?? 'text';

interface Main {
  readonly found: readonly Found[];
  readonly nested: readonly AdfNode[];
  readonly unknown: readonly AdfNode[];
}

/** The cell that says what the row is about, with the details below its first line. */
function readMain(cell: AdfNode, main: Field, section: Section, elsewhere: readonly Found[]): Main {
  if (main === 'text') {
    const { items, nested, unknown } = readItem(
      cell,
      section,
      undefined,
      elsewhere.map(({ field }) => field as DetailField),
    );
    return { found: items[0]?.found ?? [], nested, unknown };
  }
  const { lines, nested, unknown } = partition(cell, undefined);
  const [head, ...more] = lines;
  // Without its other pole a tension is none.
  const lame = main === 'favoured' && !elsewhere.some(({ field }) => field === 'conceded');
  if (!head || lame) return { found: [], nested, unknown: [...(head ? [head.carrier] : []), ...unknown] };
  const { details, continued, separate, strays } = readBelow(head, more, nested, section);
  const value = [head, ...continued].map(({ text }) => text).join(' ');
  return {
    found: [{ field: main, value, carrier: head.carrier }, ...details],
    nested: separate,
    unknown: [...strays, ...unknown],
  };
}

/** What a cell holds, when its column says which field that is. The cell is the carrier: it is emptied, never removed. */
function readField(cell: AdfNode, field: Exclude<Field, 'text'>): readonly Found[] {
  const lines = linesBelow(cell);
  const whole = lines.map(({ text }) => text).join(' ');
  if (whole === '') return [];
  switch (field) {
    case 'favoured':
    case 'conceded':
    case 'discipline':
      return [{ field, value: whole, carrier: cell }];
    case 'person': {
      const mentions = lines
        .flatMap(({ nodes }) => nodes.filter((node) => node.type === 'mention'))
        .map(personMentioned);
      const persons = mentions.length > 0 ? mentions : [{ name: whole }];
      return persons.map((person) => ({
        field,
        value: 'accountId' in person ? person.accountId : person.name,
        carrier: cell,
        person,
      }));
    }
    case 'restsOn':
    case 'otherWords':
    case 'counterWords':
    case 'fineNearby':
      return lines.flatMap(({ text }) => valuesOf(field, text).map((value) => ({ field, value, carrier: cell })));
    case 'because':
    case 'after':
    case 'reviewOn':
    case 'raisedBy':
    case 'measuredOn':
    case 'pullsToward':
      return valuesOf(field, whole).map((value) => ({ field, value, carrier: cell }));
  }
}

function linesBelow(cell: AdfNode): readonly Line[] {
  return childrenOf(cell).flatMap((block) =>
    isTextBlock(block) ? linesIn(block) : isList(block) ? childrenOf(block).flatMap(linesBelow) : [],
  );
}
