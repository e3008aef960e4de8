import { hash } from '../core/language/hash';
import type { AdfNode } from './adf';
import { bulletList, date, hardBreak, joinText, listItem, paragraph, person, text } from './build';
import { headingOf, type Section } from './headings';
import { type DetailField, type Field, leadIn } from './lead-ins';
import { readPoles } from './read-head';
import { writeWords } from './read-words';
import { oneLine } from './plain-text';
import type { Saying } from './read-values';
import type { Wanted } from './say-item';
import type { Label } from './trace';

/** An item on a list: its words, and below them a line for each thing that is said about it. */
export function writeListItem({ section, sayings }: Wanted): AdfNode {
  const details = detailLines(sayings).map((line) => listItem([paragraph(line)]));
  return listItem([paragraph(headLine(sayings, section)), ...(details.length > 0 ? [bulletList(details)] : [])]);
}

/** An item that looks like the one it stands next to: a paragraph, a task, a decision. */
export function writeBlockLike(model: AdfNode, wanted: Wanted): AdfNode {
  const attrs =
    model.attrs && 'localId' in model.attrs ? { ...model.attrs, localId: hash(JSON.stringify(wanted)) } : model.attrs;
  return { type: model.type, ...(attrs ? { attrs } : {}), content: lineBlock(wanted) };
}

/** An item in one block, a line for each thing that is said about it. */
export function lineBlock({ section, sayings }: Wanted, label?: Label): readonly AdfNode[] {
  const named = label ?? (section === 'agreed' ? { text: headingOf('agreed'), bold: false } : undefined);
  const front = named ? [...text(named.text, named.bold), ...text(' ')] : [];
  const lines = detailLines(sayings).flatMap((line) => [hardBreak, ...line]);
  return joinText([...front, ...headLine(sayings, section), ...lines]);
}

/** The first line of an item. */
export function headLine(sayings: readonly Saying[], section: Section): readonly AdfNode[] {
  const words = valueOf(sayings, 'text');
  if (section === 'agreed') return date(words ?? '');
  if (section === 'participants') return personLine(sayings);
  const poles = polesIn(sayings);
  if (poles && (words === undefined || words === poles.text)) return poles.line;
  return text(words ?? valueOf(sayings, 'favoured') ?? '');
}

function personLine(sayings: readonly Saying[]): readonly AdfNode[] {
  const discipline = valueOf(sayings, 'discipline') ?? '';
  const who = sayings.find(({ field }) => field === 'person')?.person;
  if (!who) return text(discipline, true);
  if (discipline !== '') return [...text(discipline, true), ...text(': '), ...person(who)];
  return 'accountId' in who ? person(who) : text(`@${oneLine(who.name)}`);
}

/** **One good** over **another**: bold shows where a pole ends, whatever words it holds. */
function polesIn(sayings: readonly Saying[]): { readonly text: string; readonly line: readonly AdfNode[] } | undefined {
  const [favoured, conceded] = [valueOf(sayings, 'favoured'), valueOf(sayings, 'conceded')];
  if (favoured === undefined || conceded === undefined) return undefined;
  return {
    text: `${favoured} over ${conceded}`,
    line: [...text(favoured, true), ...text(' over '), ...text(conceded, true)],
  };
}

const details: readonly DetailField[] = [
  ...(['because', 'after', 'reviewOn', 'raisedBy', 'measuredOn', 'pullsToward', 'restsOn'] as const),
  ...(['otherWords', 'counterWords', 'fineNearby'] as const),
];

/** The lines below an item, each begun by the words that tell what it is. */
export function detailLines(sayings: readonly Saying[]): readonly (readonly AdfNode[])[] {
  const begun = details.flatMap((field) =>
    valueLines(field, sayings).map((line) => joinText([...text(`${leadIn(field)} `), ...line])),
  );
  return [...polesApart(sayings), ...begun];
}

/** What a cell holds whose column says what it is. */
export function cellLines(field: Field, sayings: readonly Saying[]): readonly (readonly AdfNode[])[] {
  const [first] = sayings;
  if (!first) return [];
  switch (field) {
    case 'text':
    case 'favoured':
    case 'conceded':
    case 'discipline':
      return [text(first.value)];
    case 'person':
      return first.person ? [person(first.person)] : [];
    case 'because':
    case 'after':
    case 'reviewOn':
    case 'raisedBy':
    case 'measuredOn':
    case 'pullsToward':
    case 'restsOn':
    case 'otherWords':
    case 'counterWords':
    case 'fineNearby':
      return valueLines(field, sayings);
  }
}

/** Where the words of a tension do not name its poles as they are, the poles get a line of their own. */
function polesApart(sayings: readonly Saying[]): readonly (readonly AdfNode[])[] {
  const words = valueOf(sayings, 'text');
  const poles = polesIn(sayings);
  if (words === undefined || !poles || words === poles.text) return [];
  const read = readPoles(words);
  const same = (field: 'favoured' | 'conceded'): boolean => valueOf(read, field) === valueOf(sayings, field);
  return same('favoured') && same('conceded') ? [] : [poles.line];
}

function valueLines(field: DetailField, sayings: readonly Saying[]): readonly (readonly AdfNode[])[] {
  const values = sayings.filter((saying) => saying.field === field).map(({ value }) => value);
  switch (field) {
    case 'because':
    case 'after':
    case 'raisedBy':
    case 'measuredOn':
    case 'pullsToward':
      return values.map((value) => text(value));
    case 'restsOn':
      return values.map((value) => text(`«${value}»`));
    case 'reviewOn':
      return values.map(date);
    case 'otherWords':
    case 'counterWords':
    case 'fineNearby':
      return values.length > 0 ? [text(writeWords(values))] : [];
  }
}

const valueOf = (
  sayings: readonly { readonly field: string; readonly value: string }[],
  field: Field,
): string | undefined => sayings.find((saying) => saying.field === field)?.value;
