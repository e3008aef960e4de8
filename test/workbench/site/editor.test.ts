import * as fc from 'fast-check';
import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import type { AdfDoc, AdfNode } from '../../../src/adf/adf';
import { localIdOf, newMacro } from '../../../workbench/site/adf/extension';
import { insertBlock } from '../../../workbench/site/editor/commands';
import { typeBelow } from '../../../workbench/site/editor/keep-atoms';
import { fromAdf } from '../../../workbench/site/editor/from-adf';
import { macroAt } from '../../../workbench/site/editor/macros';
import { schema } from '../../../workbench/site/editor/schema';
import { toAdf } from '../../../workbench/site/editor/to-adf';
import { uniqueMacros } from '../../../workbench/site/editor/unique-macros';
import { doc, p, text, ul } from '../../make/adf';
import { anyAdf } from '../../make/arbitrary-adf';

const throughEditor = (document: AdfDoc): AdfDoc => toAdf(fromAdf(document));
const macro = newMacro({
  extensionKey: 'app/environment/static/decision-panel',
  title: 'Decision reasoning',
  layout: 'bodied',
});

/** What two documents have to share to say the same: text may be cut into pieces in many ways, and marks have no order. */
const meaning = (node: AdfNode | AdfDoc): unknown => {
  const { content, ...rest } = node;
  const { marks = [], attrs = {}, ...bare } = rest as AdfNode;
  const spoken = (content ?? []).filter((child) => child.type !== 'text' || child.text !== '');
  return {
    ...bare,
    attrs,
    marks: marks.map((mark) => JSON.stringify({ ...mark, attrs: mark.attrs ?? {} })).sort(),
    content: joined(spoken.map(meaning) as Said[]),
  };
};

type Said = { readonly type: string; readonly text?: string; readonly marks: readonly string[] };

const joined = (nodes: readonly Said[]): readonly Said[] =>
  nodes.reduce<Said[]>((before, node) => {
    const last = before.at(-1);
    const isSame = last?.type === 'text' && node.type === 'text' && last.marks.join() === node.marks.join();
    return isSame
      ? [...before.slice(0, -1), { ...last, text: (last.text ?? '') + (node.text ?? '') }]
      : [...before, node];
  }, []);

describe('the page editor', () => {
  test('loses nothing of any document that the official schema allows', () => {
    fc.assert(
      fc.property(anyAdf(), (document) => {
        fc.pre(document.content.length > 0);
        expect(meaning(throughEditor(document))).toEqual(meaning(document));
      }),
      { numRuns: 150 },
    );
  });

  test('keeps what it cannot edit to the letter', () => {
    const table: AdfNode = {
      type: 'table',
      attrs: { layout: 'wide', localId: 'the-table' },
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [p('cell')] }] }],
    };
    const card: AdfNode = { type: 'inlineCard', attrs: { url: 'https://example.com' } };
    const document = doc(table, p('see ', card), { type: 'not-yet-invented', attrs: { depth: { of: 'json' } } });
    expect(throughEditor(document)).toEqual(document);
  });

  test('keeps attributes and marks of blocks that it does edit', () => {
    const aligned: AdfNode = {
      ...p('to the right'),
      attrs: { localId: 'p-1' },
      marks: [{ type: 'alignment', attrs: { align: 'end' } }],
    };
    expect(throughEditor(doc(aligned)).content[0]).toEqual(aligned);
  });

  test('puts a macro behind the list that the cursor is in: it may not stand in an item', () => {
    const state = EditorState.create({ doc: fromAdf(doc(ul('one'), 'after')) });
    const inItem = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 4)));
    insertBlock(macro)(inItem, (transaction) => {
      expect(toAdf(transaction.doc).content.map(({ type }) => type)).toEqual([
        'bulletList',
        'bodiedExtension',
        'paragraph',
      ]);
    });
    expect.assertions(1);
  });

  test('takes the place of an empty line with a macro, and leaves one to go on typing', () => {
    const state = EditorState.create({ doc: fromAdf({ type: 'doc', version: 1, content: [] }) });
    insertBlock(macro)(state, (transaction) => {
      expect(toAdf(transaction.doc).content.map(({ type }) => type)).toEqual(['bodiedExtension', 'paragraph']);
    });
    expect.assertions(1);
  });

  test('goes on below a selected macro when somebody types, and never in its place', () => {
    const state = EditorState.create({ doc: fromAdf(doc(macro, 'after')) });
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
    expect(toAdf(typeBelow(selected, 'W')?.doc ?? state.doc).content).toEqual([macro, p('W'), p('after')]);
    const inText = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
    expect(typeBelow(inText, 'W')).toBeUndefined();
  });

  test('makes a pasted copy of a macro another macro', () => {
    const state = EditorState.create({ doc: fromAdf(doc(macro, 'between')), plugins: [uniqueMacros] });
    const pasted = state.apply(state.tr.insert(state.doc.content.size, schema.nodes.blockAtom.create({ adf: macro })));
    const ids = toAdf(pasted.doc)
      .content.filter(({ type }) => type === 'bodiedExtension')
      .map(localIdOf);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(localIdOf(macro));
    expect(ids[1]).not.toBe(ids[0]);
  });

  test('finds a macro by its local id, and none where it is gone', () => {
    const held = fromAdf(doc('before', macro));
    expect(macroAt(held, localIdOf(macro))?.adf).toEqual(macro);
    expect(macroAt(fromAdf(doc(text('nothing here').text ?? '')), localIdOf(macro))).toBeUndefined();
  });
});
