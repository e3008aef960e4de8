import type { AdfNode } from './adf';
import { bulletList, date, listItem, paragraph, person, text } from './build';
import { type DetailField, leadIn } from './lead-ins';
import { readPoles } from './read-head';
import { writeWords } from './read-words';
import type { Saying } from './say-item';

/** An item on a list: its words, and below them a line for each thing that is said about it. */
export function writeListItem(sayings: readonly Saying[]): AdfNode {
  const details = detailLines(sayings).map((line) => listItem([paragraph(line)]));
  return listItem([paragraph(headLine(sayings)), ...(details.length > 0 ? [bulletList(details)] : [])]);
}

/** The first line of an item. */
export function headLine(sayings: readonly Saying[]): readonly AdfNode[] {
  const [words, favoured, conceded] = [
    valueOf(sayings, 'text'),
    valueOf(sayings, 'favoured'),
    valueOf(sayings, 'conceded'),
  ];
  if (
    favoured !== undefined &&
    conceded !== undefined &&
    (words ?? `${favoured} over ${conceded}`) === `${favoured} over ${conceded}`
  )
    return poleLine(favoured, conceded);
  const discipline = valueOf(sayings, 'discipline');
  if (discipline !== undefined) return personLine(discipline, sayings);
  return text(words ?? '');
}

const poleLine = (favoured: string, conceded: string): readonly AdfNode[] => [
  ...text(favoured, true),
  ...text(' over '),
  ...text(conceded, true),
];

function personLine(discipline: string, sayings: readonly Saying[]): readonly AdfNode[] {
  const who = sayings.find(({ field }) => field === 'person')?.person;
  if (!who) return text(discipline, true);
  return [...text(discipline, true), ...text(discipline === '' ? '' : ': '), ...person(who)];
}

const details: readonly DetailField[] = [
  'because',
  'after',
  'reviewOn',
  'raisedBy',
  'measuredOn',
  'pullsToward',
  'restsOn',
  'otherWords',
  'counterWords',
  'fineNearby',
];

/** The lines below an item, each begun by the words that tell what it is. */
export function detailLines(sayings: readonly Saying[]): readonly (readonly AdfNode[])[] {
  return [...polesApart(sayings), ...details.flatMap((field) => linesFor(field, sayings))];
}

/** Where the words of a tension do not name its poles as they are, the poles get a line of their own. */
function polesApart(sayings: readonly Saying[]): readonly (readonly AdfNode[])[] {
  const [words, favoured, conceded] = [
    valueOf(sayings, 'text'),
    valueOf(sayings, 'favoured'),
    valueOf(sayings, 'conceded'),
  ];
  if (words === undefined || favoured === undefined || conceded === undefined) return [];
  if (words === `${favoured} over ${conceded}`) return [];
  const read = readPoles(words);
  return valueOf(read, 'favoured') === favoured && valueOf(read, 'conceded') === conceded
    ? []
    : [poleLine(favoured, conceded)];
}

function linesFor(field: DetailField, sayings: readonly Saying[]): readonly (readonly AdfNode[])[] {
  const values = sayings.filter((saying) => saying.field === field).map(({ value }) => value);
  const begin = text(`${leadIn(field)} `);
  switch (field) {
    case 'because':
    case 'after':
    case 'raisedBy':
    case 'measuredOn':
    case 'pullsToward':
      return values.map((value) => text(`${leadIn(field)} ${value}`));
    case 'restsOn':
      return values.map((value) => text(`${leadIn(field)} «${value}»`));
    case 'reviewOn':
      return values.map((value) => [...begin, ...date(value)]);
    case 'otherWords':
    case 'counterWords':
    case 'fineNearby':
      return values.length > 0 ? [text(`${leadIn(field)} ${writeWords(values)}`)] : [];
  }
}

const valueOf = (
  sayings: readonly { readonly field: string; readonly value: string }[],
  field: string,
): string | undefined => sayings.find((saying) => saying.field === field)?.value;
