import type { AdfNode } from './adf';
import { joinText, text } from './build';
import { leafText } from './plain-text';

/**
 * The same words with an edit in them: what stands before and behind the edit keeps its links, its bold and its
 * mentions; pieces that say nothing in words (a picture, an extension) are kept wherever the edit is.
 */
export function patchInline(nodes: readonly AdfNode[], words: string): readonly AdfNode[] {
  const old = nodes.map(leafText).join('');
  if (old === words) return nodes;
  const { head, tail } = sharedEnds(old, words);
  const before: AdfNode[] = [];
  const behind: AdfNode[] = [];
  const wordless: AdfNode[] = [];
  let [keptHead, keptTail] = [0, 0];
  let at = 0;
  let around: AdfNode | undefined;
  for (const node of nodes) {
    const start = at;
    const own = leafText(node);
    at += own.length;
    if (own === '') (start <= head ? before : start >= old.length - tail ? behind : wordless).push(node);
    else if (at <= head) {
      before.push(node);
      keptHead = at;
    } else if (start >= old.length - tail) {
      if (keptTail === 0) keptTail = old.length - start;
      behind.push(node);
    } else if (node.type === 'text') {
      if (start < head && at > old.length - tail) around = node;
      if (start < head) {
        before.push({ ...node, text: own.slice(0, head - start) });
        keptHead = head;
      }
      if (at > old.length - tail) {
        behind.push({ ...node, text: own.slice(old.length - tail - start) });
        keptTail = tail;
      }
    }
  }
  const edit = words.slice(keptHead, words.length - keptTail);
  // An edit in the middle of a link or a bold word is part of it.
  const middle = around && edit !== '' ? [{ ...around, text: edit }] : text(edit);
  return joinText([...before, ...middle, ...wordless, ...behind]);
}

/** The pieces of a line that say nothing in words, and so are lost by whoever rewrites it. */
export const wordlessIn = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
  nodes.filter((node) => leafText(node) === '' && node.type !== 'text' && node.type !== 'date');

/** How many code units two texts share at their beginning and at their end, never half of a character. */
function sharedEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  if (head > 0 && isHighSurrogate(a.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  if (tail > 0 && isLowSurrogate(a.charCodeAt(a.length - tail))) tail--;
  return { head, tail };
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
