import type { WorkLine } from '../core/work';
import { boldLevel, isGherkin, isKnownHeading, type LineWriter, lineWriter } from './line-writer';
import { withoutMarks } from './wiki-marks';

/**
 * The lines of a plain string, which may hold what Jira's old markup or Markdown left in it: headings, bullets, boxes,
 * code, quotes, tables. Line by line, so that a stray mark spoils no more than its own line.
 */
export function linesOfText(text: string): readonly WorkLine[] {
  const writer = lineWriter();
  let box: Box = 'none';
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const { before, opens, behind } = takeMacro(raw, box);
    if (opens === undefined) {
      writeLine(raw, box, writer);
      continue;
    }
    writeLine(before, box, writer);
    box = box === opens ? 'none' : opens;
    // {quote}one line{quote}
    const again = takeMacro(behind, box);
    writeLine(again.before, box, writer);
    if (again.opens === box) {
      box = 'none';
      writeLine(again.behind, box, writer);
    }
  }
  return writer.lines;
}

type Box = 'none' | 'code' | 'quote';

interface Macro {
  readonly before: string;
  /** The box whose mark stands here: it opens it, or closes it where it is open. */
  readonly opens?: Exclude<Box, 'none'>;
  readonly behind: string;
}

const boxMarks: readonly (readonly [RegExp, Exclude<Box, 'none'>])[] = [
  [/\{(?:code|noformat)(?::[^}]{0,100})?\}/, 'code'],
  [/^\s{0,9}```\w{0,20}/, 'code'],
  [/\{quote\}/, 'quote'],
];

function takeMacro(line: string, box: Box): Macro {
  for (const [mark, opens] of boxMarks) {
    const found = box === 'none' || box === opens ? mark.exec(line) : null;
    if (found) return { before: line.slice(0, found.index), opens, behind: line.slice(found.index + found[0].length) };
  }
  return { before: line, behind: '' };
}

function writeLine(raw: string, box: Box, writer: LineWriter): void {
  const text = raw.trim();
  if (text === '') return;
  if (box === 'code') {
    writer.line(text, isGherkin(text) && writer.place().criteriaLevel > 0 ? 'criterion' : 'code');
    return;
  }
  if (box === 'quote') {
    writer.line(withoutMarks(text), 'quoted');
    return;
  }
  const heading = /^h([1-6])\.\s?(.*)$/.exec(text) ?? /^(#{2,6})\s(.*)$/.exec(text);
  if (heading) {
    writer.heading(withoutMarks(heading[2] ?? ''), headingLevel(heading[1] ?? ''));
    return;
  }
  if (text.startsWith('||')) {
    cells(text, '||').forEach((cell) => writer.line(cell, 'heading'));
    return;
  }
  if (text.startsWith('|') && text.length > 1) {
    cells(text, '|').forEach((cell) => writer.line(cell, 'cell'));
    return;
  }
  if (text.startsWith('bq. ')) {
    writer.line(withoutMarks(text.slice(4)), 'quoted');
    return;
  }
  if (text.startsWith('> ')) {
    writer.line(withoutMarks(text.slice(2)), 'quoted');
    return;
  }
  if (/^-{4,}$/.test(text)) return;
  writeProse(text, writer);
}

const headingLevel = (mark: string): number => (mark.startsWith('#') ? mark.length : Number(mark));

function writeProse(text: string, writer: LineWriter): void {
  const item = withoutBullet(text);
  const words = withoutMarks(item);
  const bold = item === text && isAllBold(text);
  const known = words.length <= 60 && isKnownHeading(words);
  if (bold || (item === text && known && (text.endsWith(':') || text === words)) || (text.startsWith('# ') && known)) {
    writer.heading(words, boldLevel);
    return;
  }
  writer.line(words, 'prose');
}

const isAllBold = (text: string): boolean => text.length > 2 && text.length <= 80 && /^(\*{1,2})[^*]+\1:?$/.test(text);

/** "* one", "- [ ] one", "1. one", "#* one" → "one". */
function withoutBullet(text: string): string {
  const bullet = /^(?:[*#-]{1,9}|[•–]|\d{1,3}[.)])\s{1,9}(?:\[[ xX]\]\s{1,9})?/.exec(text);
  return bullet ? text.slice(bullet[0].length) : text;
}

/** The cells of a row; a "|" inside a link or a bracket parts nothing. */
function cells(row: string, mark: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (let at = 0; at < row.length; at++) {
    const char = row.charAt(at);
    if (char === '[') depth++;
    if (char === ']') depth = Math.max(depth - 1, 0);
    if (depth === 0 && row.startsWith(mark, at)) {
      pieces.push(piece);
      piece = '';
      at += mark.length - 1;
    } else piece += char;
  }
  pieces.push(piece);
  return pieces.map((cell) => withoutMarks(cell.replaceAll('|', ' ').trim())).filter((cell) => cell !== '');
}
