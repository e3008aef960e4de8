import { childrenOf, type AdfDoc, type AdfNode } from '../../src/adf/adf';
import { withContent } from '../../src/adf/build';

/** A body in which some words are others wherever they stand within one piece of text; `undefined` where they stand nowhere. */
export function replaceWords(body: AdfDoc, words: string, become: string): AdfDoc | undefined {
  const replaced = (node: AdfNode): AdfNode => {
    if (node.text?.includes(words)) return { ...node, text: node.text.replaceAll(words, become) };
    return withContent(node, childrenOf(node).map(replaced));
  };
  const content = body.content.map(replaced);
  return content.every((node, at) => node === body.content[at]) ? undefined : { ...body, content };
}
