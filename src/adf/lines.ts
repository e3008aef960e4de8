import { type AdfNode, childrenOf, hasMark } from './adf';
import { leafText, oneLine } from './plain-text';

/** One line of a paragraph: its words, the nodes they are written in, and the block that carries it. */
export interface Line {
  readonly text: string;
  readonly nodes: readonly AdfNode[];
  readonly carrier: AdfNode;
}

/** The lines of a block that holds its words directly, parted where somebody broke the line; empty ones are left out. */
export function linesIn(block: AdfNode): readonly Line[] {
  const lines: AdfNode[][] = [[]];
  for (const node of childrenOf(block)) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((nodes) => line(nodes, block)).filter(({ text }) => text !== '');
}

export const line = (nodes: readonly AdfNode[], carrier: AdfNode): Line => ({
  text: textOf(nodes),
  nodes,
  carrier,
});

export const textOf = (nodes: readonly AdfNode[]): string => oneLine(nodes.map(leafText).join(''));

/** Runs of neighbouring nodes that are all bold, or all not; white space joins the run it follows. */
export function boldRuns(nodes: readonly AdfNode[]): readonly { readonly bold: boolean; readonly nodes: AdfNode[] }[] {
  const runs: { bold: boolean; nodes: AdfNode[] }[] = [];
  for (const node of nodes) {
    const bold = hasMark(node, 'strong');
    const last = runs.at(-1);
    if (last?.bold === bold) last.nodes.push(node);
    else runs.push({ bold, nodes: [node] });
  }
  return runs;
}
