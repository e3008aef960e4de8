import type { Mark, Node } from 'prosemirror-model';
import type { AdfDoc, AdfNode } from '../../../src/adf/adf';

interface Kept {
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: AdfNode['marks'];
}

/** What the editor holds as ADF; `toAdf(fromAdf(doc))` is `doc`. */
export const toAdf = (doc: Node): AdfDoc => ({ type: 'doc', version: 1, content: children(doc) });

const children = (node: Node): AdfNode[] => {
  const made: AdfNode[] = [];
  node.forEach((child) => made.push(toNode(child)));
  return made;
};

const toNode = (node: Node): AdfNode => {
  if (node.type.name === 'blockAtom' || node.type.name === 'inlineAtom') return node.attrs.adf as AdfNode;
  if (node.isText) return text(node);
  const { kept, ...own } = node.attrs as { readonly kept: Kept | null };
  const attrs = { ...own, ...kept?.attrs };
  return {
    type: node.type.name,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(node.isLeaf ? {} : { content: children(node) }),
    ...(kept?.marks === undefined ? {} : { marks: kept.marks }),
  };
};

const text = (node: Node): AdfNode => ({
  type: 'text',
  text: node.text ?? '',
  ...(node.marks.length === 0 ? {} : { marks: node.marks.map(mark) }),
});

const mark = (one: Mark): { readonly type: string; readonly attrs?: Record<string, unknown> } => {
  if (one.type.name === 'other') return one.attrs.adf as { type: string };
  if (one.type.name !== 'link') return { type: one.type.name };
  const { href, kept } = one.attrs as { readonly href: string; readonly kept: Record<string, unknown> | null };
  return { type: 'link', attrs: { href, ...kept } };
};
