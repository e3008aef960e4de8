import { Schema, type Attrs, type DOMOutputSpec, type NodeSpec } from 'prosemirror-model';

/** `kept` holds whatever attributes and marks a node came with that this editor does not edit. */
const kept = { kept: { default: null } };
const inside = (tag: string, attrs: Record<string, string> = {}): DOMOutputSpec => [tag, attrs, 0];

const textBlock = (tag: string): NodeSpec => ({
  group: 'block',
  content: 'inline*',
  attrs: kept,
  parseDOM: [{ tag }],
  toDOM: () => inside(tag),
});

/** On the clipboard an atom is its JSON, so that it can be pasted on another page. */
const atom = (tag: string): Pick<NodeSpec, 'attrs' | 'parseDOM' | 'toDOM'> => ({
  attrs: { adf: {} },
  parseDOM: [{ tag: `${tag}[data-adf]`, getAttrs: (dom) => ({ adf: JSON.parse(dom.dataset.adf ?? '{}') as unknown }) }],
  toDOM: (node) => [tag, { 'data-adf': JSON.stringify(node.attrs.adf) }],
});

const headingTag = (attrs: Attrs): string => `h${String(attrs.level)}`;

/**
 * What this editor can type. Everything else that an ADF document may hold travels through it as an atom
 * (`blockAtom`, `inlineAtom`, the mark `other`) that carries its JSON untouched.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: textBlock('p'),
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { level: { default: 2 }, ...kept },
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
      toDOM: (node) => inside(headingTag(node.attrs)),
    },
    bulletList: {
      group: 'block',
      content: 'listItem+',
      attrs: kept,
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => inside('ul'),
    },
    orderedList: {
      group: 'block',
      content: 'listItem+',
      attrs: kept,
      parseDOM: [{ tag: 'ol' }],
      toDOM: () => inside('ol'),
    },
    listItem: { content: 'block+', defining: true, attrs: kept, parseDOM: [{ tag: 'li' }], toDOM: () => inside('li') },
    blockquote: {
      group: 'block',
      content: 'block+',
      defining: true,
      attrs: kept,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => inside('blockquote'),
    },
    panel: {
      group: 'block',
      content: 'block+',
      defining: true,
      attrs: { panelType: { default: 'info' }, ...kept },
      toDOM: (node) => inside('div', { class: `adf-panel adf-panel-${String(node.attrs.panelType)}` }),
    },
    codeBlock: {
      group: 'block',
      content: 'text*',
      marks: '',
      code: true,
      defining: true,
      attrs: kept,
      parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
      toDOM: () => ['pre', ['code', 0]],
    },
    rule: { group: 'block', attrs: kept, parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
    blockAtom: { group: 'block', atom: true, draggable: true, ...atom('div') },
    text: { group: 'inline' },
    hardBreak: {
      group: 'inline',
      inline: true,
      selectable: false,
      attrs: kept,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    inlineAtom: { group: 'inline', inline: true, atom: true, ...atom('span') },
  },
  marks: {
    link: {
      attrs: { href: {}, kept: { default: null } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => ({ href: dom.getAttribute('href') }) }],
      toDOM: (mark) => inside('a', { href: String(mark.attrs.href) }),
    },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => inside('em') },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => inside('strong') },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => inside('u') },
    strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => inside('s') },
    code: { parseDOM: [{ tag: 'code' }], toDOM: () => inside('code') },
    other: { attrs: { adf: {} }, excludes: '', toDOM: () => inside('span') },
  },
});
