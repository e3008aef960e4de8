import { faultAt } from './fault';

/** One JSON value as it stands in a file; `line` is where it begins, from 1. */
export interface JsonValue {
  readonly text: string;
  readonly line: number;
}

/**
 * Cuts a stream of JSON into its items without holding the whole: the elements of a list, of a search result's
 * `issues`, or one value after another (JSON lines). Only brackets, strings and line ends are looked at here; the
 * items are parsed one by one by whoever takes them.
 */
export async function* jsonValues(file: string, chunks: AsyncIterable<string>): AsyncGenerator<JsonValue> {
  let line = 1;
  let depth = 0;
  /** The depth at which an item begins: 0 one after another, 1 in a list, 2 in a search result's `issues`. */
  let level = 0;
  let quoted = false;
  let escaped = false;
  let item = '';
  let itemLine = 1;
  let inItem = false;
  /** The search result around `issues` says nothing about stories. */
  let skipping = false;

  for await (const chunk of chunks) {
    let from = 0;
    const done: JsonValue[] = [];
    const finish = (end: number): void => {
      const text = item + chunk.slice(from, end);
      if (!skipping) done.push({ text, line: itemLine });
      item = '';
      inItem = false;
    };
    for (let i = 0; i < chunk.length; i++) {
      const char = chunk.charCodeAt(i);
      if (char === newline) line++;
      if (quoted) {
        if (escaped) escaped = false;
        else if (char === backslash) escaped = true;
        else if (char === quote) {
          quoted = false;
          if (depth === level && inItem) finish(i + 1);
        }
        continue;
      }
      if (isSpace(char) || char === comma) {
        if (inItem && depth === level) finish(i);
        continue;
      }
      if (char === openList && !inItem && depth === 0) {
        depth = level = 1;
        continue;
      }
      if (
        char === openList &&
        inItem &&
        depth === 1 &&
        level === 0 &&
        /"issues"\s*:\s*$/.test(item + chunk.slice(from, i))
      ) {
        depth = level = 2;
        inItem = false;
        item = '';
        continue;
      }
      if (!inItem && char !== closeList && char !== closeObject) {
        inItem = true;
        itemLine = line;
        from = i;
      }
      if (char === quote) quoted = true;
      else if (char === openList || char === openObject) depth++;
      else if (char === closeList || char === closeObject) {
        if (depth === 0) throw faultAt(file, line, `"${chunk.charAt(i)}" closes nothing.`);
        if (inItem && depth === level) finish(i);
        depth--;
        if (inItem && depth === level) finish(i + 1);
        else if (depth < level) {
          // The list is closed; what is left of the search result around it is read over.
          skipping = level === 2;
          inItem = skipping;
          from = i;
          level = 0;
        }
        if (depth === 0) skipping = false;
      }
    }
    if (inItem) item += chunk.slice(from);
    yield* done;
  }
  if (depth > 0 || quoted)
    throw faultAt(file, inItem ? itemLine : line, 'this begins here and is not closed before the file ends.');
  if (inItem) yield { text: item, line: itemLine };
}

const newline = 10;
const quote = 34;
const comma = 44;
const openList = 91;
const backslash = 92;
const closeList = 93;
const openObject = 123;
const closeObject = 125;
const isSpace = (char: number): boolean =>
  char === 32 || char === newline || char === 13 || char === 9 || char === 0xfeff;
