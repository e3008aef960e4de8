import type { Person } from '../core/decision/decision';
import { type AdfNode, stringAttr } from './adf';
import { namesDiscipline } from './disciplines';
import type { Detail, DetailField } from './lead-ins';
import { boldRuns, type Line, textOf } from './lines';
import { detailsSaid, type Saying } from './read-values';
import { splitTail } from './split-tail';

/** Who a line names: "**Engineering**: @Dana", "Product: @Mo and @Ana", "Engineering, Legal". */
export function readPeople(line: Line, told: ReadonlySet<DetailField>): readonly (readonly Saying[])[] {
  const persons = line.nodes.filter(isMention).map(personMentioned);
  const [first, ...rest] = boldRuns(line.nodes);
  const bold = first?.bold && !first.nodes.some(isMention) ? textOf(first.nodes) : '';
  if (bold !== '' && persons.length <= 1) {
    const behind = textOf(rest.flatMap((run) => run.nodes).filter((node) => !isMention(node)));
    const { text, details } = splitTail(` ${trimEdges(behind)}`, 'participants', told);
    const name = trimEdges(text);
    return [participant(bold, persons[0] ?? named(name), details)];
  }
  const { text, details } = splitTail(textOf(line.nodes.filter((node) => !isMention(node))), 'participants', told);
  if (persons.length > 0) return persons.map((person) => participant(withoutJoints(text), person, details));
  return readNames(text)
    .filter(([discipline, name]) => discipline !== '' || name !== '')
    .map(([discipline, name]) => participant(discipline, named(name), details));
}

const withoutColon = (text: string): string => (text.endsWith(':') ? withoutColon(text.slice(0, -1).trim()) : text);

const isMention = (node: AdfNode): boolean => node.type === 'mention';

/** "Engineering: Dana Reeve", "Dana Reeve (Engineering)", "Engineering, Product, Data office", "@Dana Reeve". */
function readNames(text: string): readonly (readonly [discipline: string, name: string])[] {
  if (text.startsWith('@'))
    return text
      .slice(1)
      .split(', @')
      .map((name) => ['', trimEdges(name)]);
  const pair = text.length < 200 ? /^([^:(–—]+)(?:: | [–—-] | \()([^()]+)\)?$/u.exec(text) : undefined;
  const [a, b] = [trimEdges(pair?.[1] ?? ''), trimEdges(pair?.[2] ?? '')];
  if (a !== '' && b !== '') return [inOrder(a, b)];
  const names = text
    .split(', ')
    .map(trimEdges)
    .filter((name) => name !== '');
  const [first = '', second = ''] = names;
  if (names.length === 2 && namesDiscipline(first) !== namesDiscipline(second)) return [inOrder(first, second)];
  return names.map((name) => (namesPerson(name) ? ['', name] : [name, '']));
}

/** Which of two is the discipline: the first, unless the second reads like one and the first does not. */
const inOrder = (a: string, b: string): readonly [discipline: string, name: string] =>
  namesDiscipline(b) && !namesDiscipline(a) ? [b, a] : [a, b];

/** Two or three words with capitals that name no discipline: taken for a person, because a person's name is never stored. */
const namesPerson = (text: string): boolean =>
  /^\p{Lu}[\p{Ll}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,2}$/u.test(text) && !namesDiscipline(text);

function participant(discipline: string, person: Person | undefined, details: readonly Detail[]): readonly Saying[] {
  return [
    { field: 'discipline', value: withoutColon(discipline) },
    ...(person
      ? [{ field: 'person' as const, value: 'accountId' in person ? person.accountId : person.name, person }]
      : []),
    ...detailsSaid(details),
  ];
}

export function personMentioned(node: AdfNode): Person {
  const text = stringAttr(node, 'text');
  return { accountId: stringAttr(node, 'id'), ...(text === '' ? {} : { text }) };
}

const named = (name: string): Person | undefined => (name === '' ? undefined : { name });

/** "Engineering: , and" → "Engineering": what is left when the people have been taken out of a line. */
const withoutJoints = (text: string): string =>
  trimEdges(
    text
      .split(' ')
      .filter((word) => !/^(?:[,;&(:)–—-]+|and|und)$/i.test(word))
      .join(' '),
  );

function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' ,;:()·–—-'.includes(text.charAt(start))) start++;
  while (end > start && ' ,;:()·–—-'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
