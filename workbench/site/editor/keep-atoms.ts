import { NodeSelection, Plugin, TextSelection, type Transaction, type EditorState } from 'prosemirror-state';
import { schema } from './schema';

/** Typing while a block that cannot be edited is selected goes on below it, where ProseMirror would put the text in its place. */
export const keepAtoms = new Plugin({
  props: {
    handleTextInput: (view, _from, _to, text) => {
      const tr = typeBelow(view.state, text);
      if (tr !== undefined) view.dispatch(tr);
      return tr !== undefined;
    },
  },
});

/** Undefined where no such block is selected. */
export const typeBelow = (state: EditorState, text: string): Transaction | undefined => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.blockAtom) return undefined;
  const tr = state.tr.insert(selection.to, schema.node('paragraph', null, schema.text(text)));
  return tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + text.length)).scrollIntoView();
};
