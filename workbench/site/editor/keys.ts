import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import {
  toggleBulletList,
  toggleCode,
  toggleEm,
  toggleOrderedList,
  toggleStrong,
  toggleUnderline,
  toHeading,
  toParagraph,
} from './commands';
import { schema } from './schema';

const { nodes } = schema;

const hardBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
};

/** The keys that a person coming from Confluence has in their fingers. */
export const keys: readonly Plugin[] = [
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggleStrong,
    'Mod-i': toggleEm,
    'Mod-u': toggleUnderline,
    'Mod-Shift-m': toggleCode,
    'Mod-Alt-0': toParagraph,
    'Mod-Alt-1': toHeading(1),
    'Mod-Alt-2': toHeading(2),
    'Mod-Alt-3': toHeading(3),
    'Mod-Shift-8': toggleBulletList,
    'Mod-Shift-7': toggleOrderedList,
    Enter: splitListItem(nodes.listItem),
    'Shift-Enter': chainCommands(exitCode, hardBreak),
    // Outside a list Tab stays what it is on the web: the way out of the editor.
    Tab: sinkListItem(nodes.listItem),
    'Shift-Tab': liftListItem(nodes.listItem),
  }),
  keymap(baseKeymap),
];

/** `# `, `- `, `1. `, `> ` and --- while typing. */
export const typedShapes: Plugin = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{1,3})\s$/, nodes.heading, (match) => ({ level: match[1]?.length ?? 1 })),
    wrappingInputRule(/^\s*[-*]\s$/, nodes.bulletList),
    wrappingInputRule(/^\s*1[.)]\s$/, nodes.orderedList),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    new InputRule(/^---$/, (state, _match, start, end) =>
      state.tr.delete(start, end).replaceRangeWith(start, start, nodes.rule.create()),
    ),
  ],
});
