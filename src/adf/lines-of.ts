import type { WorkLine, WorkText } from '../core/work';
import { type AdfNode, childrenOf, isAdfDoc, stringAttr } from './adf';
import { boldLevel, isGherkin, isKnownHeading, type LineWriter, lineWriter } from './line-writer';
import { boldRuns, linesIn } from './lines';
import { isTextBlock, leafText, plainText } from './plain-text';
import { linesOfText } from './wiki-lines';

/**
 * The lines of a description: an ADF document, a string that may hold Jira's old markup, or nothing. Each line is as it
 * stands there, less the marks around it. Without recursion, linear in the text.
 */
export function linesOf(description: unknown): readonly WorkLine[] {
  if (typeof description === 'string') return linesOfText(description);
  return isAdfDoc(description) ? linesOfBlocks(childrenOf(description)) : [];
}

/** A work item as a reader takes it: the summary first, then its description. */
export function workText(summary: string, description: unknown): WorkText {
  return { lines: [{ text: summary, role: 'summary' }, ...linesOf(description)] };
}

/** What is still to be read: a node, or something to do once the nodes before it have been. */
type Task = AdfNode | (() => void);

function linesOfBlocks(blocks: readonly AdfNode[]): readonly WorkLine[] {
  const writer = lineWriter();
  const ahead: Task[] = [];
  const readNext = (tasks: readonly Task[]): void => {
    for (const task of [...tasks].reverse()) ahead.push(task);
  };
  let quoted = 0;
  readNext(blocks);
  for (let task = ahead.pop(); task; task = ahead.pop()) {
    if (typeof task === 'function') {
      task();
      continue;
    }
    const node = task;
    const children = childrenOf(node);
    switch (node.type) {
      case 'heading':
        writer.heading(plainText(node), Number(node.attrs?.level) || 6);
        break;
      case 'codeBlock':
        writeCode(node, writer);
        break;
      case 'blockquote':
        quoted++;
        readNext([...children, () => quoted--]);
        break;
      case 'expand':
      case 'nestedExpand': {
        const place = writer.place();
        writer.heading(stringAttr(node, 'title').trim(), boldLevel);
        readNext([...children, () => writer.returnTo(place)]);
        break;
      }
      case 'layoutColumn': {
        const place = writer.place();
        readNext([...children, () => writer.returnTo(place)]);
        break;
      }
      case 'table':
        readNext(tableTasks(node, writer));
        break;
      case 'blockCard':
      case 'embedCard':
        writer.line(leafText(node), 'prose');
        break;
      default:
        if (isTextBlock(node)) writeBlock(node, writer, quoted > 0);
        else readNext(children);
    }
  }
  return writer.lines;
}

function writeBlock(block: AdfNode, writer: LineWriter, quoted: boolean): void {
  const lines = linesIn(block);
  const [only] = lines;
  const isParagraph = block.type === 'paragraph' && lines.length === 1 && only !== undefined && !quoted;
  const bold = isParagraph && only.text.length <= 80 && boldRuns(only.nodes).every((run) => run.bold);
  if (bold || (isParagraph && only.text.endsWith(':') && isKnownHeading(only.text))) {
    writer.heading(only.text, boldLevel);
    return;
  }
  for (const { text } of lines) writer.line(text, quoted ? 'quoted' : 'prose');
}

function writeCode(block: AdfNode, writer: LineWriter): void {
  const lines = childrenOf(block)
    .map(leafText)
    .join('')
    .split('\n')
    .map((text) => text.trim());
  const gherkin = stringAttr(block, 'language') === 'gherkin' || isGherkin(lines.find((text) => text !== '') ?? '');
  for (const text of lines) writer.line(text, gherkin ? 'criterion' : 'code');
}

/** The cells of a table in reading order; those under a head like "Out of scope" stand under that. */
function tableTasks(table: AdfNode, writer: LineWriter): readonly Task[] {
  const place = writer.place();
  const rows = childrenOf(table).map(childrenOf);
  const isHead = (row: readonly AdfNode[]): boolean => row.every((cell) => cell.type === 'tableHeader');
  const heads = (rows[0] && isHead(rows[0]) ? rows[0] : []).map((head) => plainText(head));
  return rows.flatMap((row, i) => {
    if (i === 0 && heads.length > 0) return heads.map((head) => () => writer.line(head, 'heading'));
    return row.flatMap((cell, column): readonly Task[] => {
      const under = [heads[column], column > 0 ? plainText(row[0] ?? cell) : undefined].find(
        (head) => head !== undefined && isKnownHeading(head),
      );
      return [() => enterCell(writer, place, under), ...cellTasks(cell, writer), () => writer.returnTo(place)];
    });
  });
}

function enterCell(writer: LineWriter, place: ReturnType<LineWriter['place']>, under: string | undefined): void {
  writer.returnTo(under === undefined ? place : { ...place, under });
}

/** What stands in a cell as plain paragraphs is one line a paragraph; lists and boxes in it are read like elsewhere. */
const cellTasks = (cell: AdfNode, writer: LineWriter): readonly Task[] =>
  childrenOf(cell).map((block) =>
    block.type === 'paragraph' ? () => linesIn(block).forEach(({ text }) => writer.line(text, 'cell')) : block,
  );
