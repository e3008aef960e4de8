import type { WorkLine, WorkText } from '../core/work';
import { type AdfNode, childrenOf, isAdfDoc } from './adf';
import { linesIn } from './lines';
import { isTextBlock, plainText } from './plain-text';

/** The lines of a description: a document, a string that may hold Jira's old markup, or nothing. */
export function linesOf(description: unknown): readonly WorkLine[] {
  if (typeof description === 'string')
    return description
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, role: 'prose' }));
  if (!isAdfDoc(description)) return [];
  const lines: WorkLine[] = [];
  let under: string | undefined;
  const ahead: AdfNode[] = [...childrenOf(description)].reverse();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (node.type === 'heading') {
      under = plainText(node);
      lines.push({ text: under, role: 'heading' });
    } else if (isTextBlock(node)) {
      const above = under;
      for (const { text } of linesIn(node))
        lines.push({
          text,
          role: node.type === 'codeBlock' ? 'code' : 'prose',
          ...(above === undefined ? {} : { under: above }),
        });
    } else for (const child of [...childrenOf(node)].reverse()) ahead.push(child);
  }
  return lines;
}

/** A work item as a reader takes it: the summary first, then its description. */
export function workText(summary: string, description: unknown): WorkText {
  return { lines: [{ text: summary, role: 'summary' }, ...linesOf(description)] };
}
