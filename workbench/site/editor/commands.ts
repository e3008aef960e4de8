import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { NodeType } from 'prosemirror-model';
import { NodeSelection, type Command, type EditorState } from 'prosemirror-state';
import type { AdfNode } from '../../../src/adf/adf';
import { schema } from './schema';

const { nodes, marks } = schema;

export const toggleStrong = toggleMark(marks.strong);
export const toggleEm = toggleMark(marks.em);
export const toggleUnderline = toggleMark(marks.underline);
export const toggleCode = toggleMark(marks.code);
export const toParagraph = setBlockType(nodes.paragraph);
export const toHeading = (level: number): Command => setBlockType(nodes.heading, { level });

/** Into a list of this kind, or out of it where the selection is in one already. */
export const toggleList =
  (list: NodeType): Command =>
  (state, dispatch) =>
    isWithin(state, list) ? liftListItem(nodes.listItem)(state, dispatch) : wrapInList(list)(state, dispatch);

export const toggleBulletList = toggleList(nodes.bulletList);
export const toggleOrderedList = toggleList(nodes.orderedList);

export const toggleQuote: Command = (state, dispatch) =>
  isWithin(state, nodes.blockquote) ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);

/** Links the selected text; an empty address takes the link away. */
export const setLink =
  (href: string): Command =>
  (state, dispatch) => {
    const { from, to, empty } = state.selection;
    if (empty) return false;
    const tr = state.tr.removeMark(from, to, marks.link);
    dispatch?.(href === '' ? tr : tr.addMark(from, to, marks.link.create({ href })));
    return true;
  };

/** Puts a mention, a date or the like at the cursor, with a space behind it to go on typing. */
export const insertInline =
  (adf: AdfNode): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.inlineAtom.create({ adf }), false).insertText(' ').scrollIntoView());
    return true;
  };

/** Puts a block behind the paragraph that the cursor is in (or in its place, if that is empty), at the top level: a macro may not stand in a list. */
export const insertBlock =
  (adf: AdfNode): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    const top = $from.depth === 0 ? null : $from.node(1);
    const [start, end] = top === null ? [$from.pos, $from.pos] : [$from.before(1), $from.after(1)];
    const isEmpty = top?.type === nodes.paragraph && top.content.size === 0;
    const at = isEmpty ? start : end;
    const tr = isEmpty ? state.tr.delete(start, end) : state.tr;
    tr.insert(at, [nodes.blockAtom.create({ adf }), ...(at >= tr.doc.content.size ? [nodes.paragraph.create()] : [])]);
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
    return true;
  };

export const isWithin = (state: EditorState, type: NodeType): boolean => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true;
  return false;
};

export const hasMark = (state: EditorState, name: 'strong' | 'em' | 'underline' | 'code' | 'link'): boolean => {
  const { from, to, empty, $from } = state.selection;
  const type = marks[name];
  return empty
    ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, type);
};
