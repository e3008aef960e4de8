import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { WorkbenchUser } from '../../protocol';
import { insertBlock, insertInline, toggleBulletList, toggleOrderedList, toHeading } from './commands';
import { dateNode, mentionNode, today } from './inline-nodes';
import type { Asking } from './suggest';

/** One line of the menu. */
export interface Choice {
  readonly name: string;
  readonly about: string;
  readonly run: (view: EditorView) => void;
}

export interface PlaceMacro {
  readonly title: string;
  readonly about: string;
  readonly place: () => void;
}

/** What the menu offers for the letters typed so far: any word of a name may begin with them. */
export const choicesFor = (
  asking: Asking,
  people: readonly WorkbenchUser[],
  macros: readonly PlaceMacro[],
): readonly Choice[] => {
  const all = asking.trigger === '@' ? people.map(person) : insertions(macros);
  const typed = asking.text.trimStart().toLowerCase();
  return all.filter(({ name }) => startsAWord(name.toLowerCase(), typed)).slice(0, 8);
};

const startsAWord = (name: string, typed: string): boolean => name.startsWith(typed) || name.includes(` ${typed}`);

const person = (user: WorkbenchUser): Choice => ({
  name: user.displayName,
  about: user.role,
  run: command(insertInline(mentionNode(user))),
});

const insertions = (macros: readonly PlaceMacro[]): readonly Choice[] => [
  ...macros.map(({ title, about, place }) => ({ name: title, about, run: () => place() })),
  { name: 'Date', about: 'today, to be changed', run: command(insertInline(dateNode(today()))) },
  { name: 'Heading 1', about: '', run: command(toHeading(1)) },
  { name: 'Heading 2', about: '', run: command(toHeading(2)) },
  { name: 'Bullet list', about: '', run: command(toggleBulletList) },
  { name: 'Numbered list', about: '', run: command(toggleOrderedList) },
  { name: 'Divider', about: '', run: command(insertBlock({ type: 'rule' })) },
];

const command =
  (one: Command): Choice['run'] =>
  (view) => {
    one(view.state, view.dispatch);
  };
