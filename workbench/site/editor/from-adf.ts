import { Fragment, type Mark, type Node, type NodeType } from 'prosemirror-model';
import type { AdfDoc, AdfNode } from '../../../src/adf/adf';
import { schema } from './schema';

type AdfMark = NonNullable<AdfNode['marks']>[number];

/** An ADF document as the editor holds it. Whatever it cannot edit becomes an atom around its own JSON. */
export const fromAdf = (doc: AdfDoc): Node => {
  const blocks = doc.content.map(block);
  return schema.node('doc', null, blocks.length === 0 ? [schema.node('paragraph')] : blocks);
};

const block = (node: AdfNode): Node => {
  const made = editable(node);
  return made ?? schema.node('blockAtom', { adf: node });
};

const editable = (node: AdfNode): Node | undefined => {
  const { nodes } = schema;
  switch (node.type) {
    case 'paragraph':
      return build(nodes.paragraph, node, inline);
    case 'heading':
      return build(nodes.heading, node, inline, { level: node.attrs?.level ?? 2 });
    case 'bulletList':
      return build(nodes.bulletList, node, listItem);
    case 'orderedList':
      return build(nodes.orderedList, node, listItem);
    case 'blockquote':
      return build(nodes.blockquote, node, block);
    case 'panel':
      return build(nodes.panel, node, block, { panelType: node.attrs?.panelType ?? 'info' });
    case 'codeBlock':
      return build(nodes.codeBlock, node, inline);
    case 'rule':
      return build(nodes.rule, node, block);
    default:
      return undefined;
  }
};

/** A list with something else than items in it is not one that this editor can keep whole: it becomes an atom. */
const listItem = (node: AdfNode): Node | undefined =>
  node.type === 'listItem' ? build(schema.nodes.listItem, node, block) : undefined;

const build = (
  type: NodeType,
  node: AdfNode,
  child: (child: AdfNode) => Node | undefined,
  own: Readonly<Record<string, unknown>> = {},
): Node | undefined => {
  const children = (node.content ?? []).filter((one) => one.type !== 'text' || one.text !== '').map(child);
  if (children.some((one) => one === undefined)) return undefined;
  const content = Fragment.from(children as Node[]);
  return type.validContent(content)
    ? type.create({ ...own, kept: keptOf(node, Object.keys(own)) }, content)
    : undefined;
};

const inline = (node: AdfNode): Node => {
  const marks = (node.marks ?? []).map(mark);
  if (node.type === 'text' && typeof node.text === 'string') return schema.text(node.text, marks);
  if (node.type === 'hardBreak' && marks.length === 0) return schema.node('hardBreak', { kept: keptOf(node, []) });
  return schema.node('inlineAtom', { adf: node });
};

const mark = (one: AdfMark): Mark => {
  const attrs = one.attrs ?? {};
  if (one.type === 'link' && typeof attrs.href === 'string') {
    const { href, ...rest } = attrs;
    return schema.mark('link', { href, kept: Object.keys(rest).length === 0 ? null : rest });
  }
  const plain = one.attrs === undefined && ['em', 'strong', 'underline', 'strike', 'code'].includes(one.type);
  return plain ? schema.mark(one.type) : schema.mark('other', { adf: one });
};

/** Attributes (less the edited ones) and marks of a node, or null where it has none. */
const keptOf = (node: AdfNode, edited: readonly string[]): unknown => {
  const attrs = Object.fromEntries(Object.entries(node.attrs ?? {}).filter(([name]) => !edited.includes(name)));
  const hasAttrs = Object.keys(attrs).length > 0;
  const hasMarks = (node.marks ?? []).length > 0;
  if (!hasAttrs && !hasMarks) return null;
  return { ...(hasAttrs ? { attrs } : {}), ...(hasMarks ? { marks: node.marks } : {}) };
};
