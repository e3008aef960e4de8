import type { Person } from '../core/decision/decision';
import { type AdfNode, childrenOf } from './adf';
import { isIsoDate, timestampOf } from './day';
import { oneLine } from './plain-text';

/** Text as one node, or none: a document holds no empty text. */
export const text = (words: string, bold = false): readonly AdfNode[] =>
  words === '' ? [] : [{ type: 'text', text: words, ...(bold ? { marks: [{ type: 'strong' }] } : {}) }];

export const paragraph = (content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });

export const heading = (words: string, level: number): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: text(oneLine(words)),
});

export const bulletList = (items: readonly AdfNode[]): AdfNode => ({ type: 'bulletList', content: items });

export const listItem = (content: readonly AdfNode[]): AdfNode => ({ type: 'listItem', content });

export const hardBreak: AdfNode = { type: 'hardBreak' };

/** A native date where the day exists, the words as they are where it does not. */
export const date = (day: string): readonly AdfNode[] =>
  isIsoDate(day) ? [{ type: 'date', attrs: { timestamp: timestampOf(day) } }] : text(oneLine(day));

/** A native mention, or the name that somebody typed. */
export function person(who: Person): readonly AdfNode[] {
  if (!('accountId' in who)) return text(oneLine(who.name));
  return [{ type: 'mention', attrs: { id: who.accountId, ...(who.text === undefined ? {} : { text: who.text }) } }];
}

/** Neighbouring text that looks the same, as one node. */
export function joinText(nodes: readonly AdfNode[]): readonly AdfNode[] {
  const joined: AdfNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text' && marksOf(last) === marksOf(node))
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    else joined.push(node);
  }
  return joined;
}

const marksOf = (node: AdfNode): string => JSON.stringify(node.marks ?? []);

/** A cell holds at least one block. */
export const filled = (content: readonly AdfNode[]): readonly AdfNode[] =>
  content.length > 0 ? content : [paragraph([])];

/** The node with other content, or the very same node where the content is the same. */
export function withContent(node: AdfNode, content: readonly AdfNode[]): AdfNode {
  const old = childrenOf(node);
  return old.length === content.length && old.every((child, i) => child === content[i]) ? node : { ...node, content };
}
