import { type AdfNode, childrenOf, stringAttr } from './adf';
import { dayInWords, dayOfTimestamp } from './day';

/** What a leaf says, in the words that a person reads there; '' for pictures, extensions and the like. */
export function leafText(node: AdfNode): string {
  switch (node.type) {
    case 'text':
      return typeof node.text === 'string' ? node.text : '';
    case 'hardBreak':
      return '\n';
    case 'mention':
      return stringAttr(node, 'text') || '@someone';
    case 'emoji':
      return stringAttr(node, 'text') || stringAttr(node, 'shortName');
    case 'status':
      return stringAttr(node, 'text');
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return stringAttr(node, 'url');
    case 'date': {
      const day = dayOfTimestamp(stringAttr(node, 'timestamp'));
      return day ? dayInWords(day) : '';
    }
    default:
      return '';
  }
}

/** All text below a node, blocks separated by a space; without recursion, however deep it goes. */
export function plainText(root: AdfNode): string {
  const pieces: string[] = [];
  const ahead: AdfNode[] = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    const children = childrenOf(node);
    if (children.length === 0) pieces.push(leafText(node));
    else if (!isInline(children[0])) pieces.push(' ');
    for (const child of [...children].reverse()) ahead.push(child);
    if (isTextBlock(node)) pieces.push(' ');
  }
  return oneLine(pieces.join(''));
}

const inlineTypes = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'inlineExtension',
  'mediaInline',
  'placeholder',
]);

export const isInline = (node: AdfNode | undefined): boolean => node !== undefined && inlineTypes.has(node.type);

const textBlocks = new Set(['paragraph', 'heading', 'decisionItem', 'taskItem', 'codeBlock', 'caption']);

/** A block that holds its words directly. */
export const isTextBlock = (node: AdfNode): boolean => textBlocks.has(node.type);

/** A block of words that is read as prose; code is not. */
export const isProse = (node: AdfNode): boolean => isTextBlock(node) && node.type !== 'codeBlock';

/** White space of any kind and length becomes one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
