import type { BaseIssue } from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { faultAt, type Fault } from './fault';
import type { JsonValue } from './json-values';

/** Parses one value of a file; where it is no JSON the fault names the line. */
export function parseJson(file: string, { text, line }: JsonValue): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return throwSyntax(file, { text, line });
  }
}

/** JSON is YAML, and YAML's parser knows where it stumbled; it is asked only then. */
function throwSyntax(file: string, { text, line }: JsonValue): never {
  const [error] = parseDocument(text, { prettyErrors: true }).errors;
  const at = error?.linePos?.[0].line ?? 1;
  throw faultAt(file, line + at - 1, 'this is not JSON: a comma, quote or bracket is missing or too many.');
}

/** A fault about one field of a parsed value, with the line on which that field stands. */
export function fieldFault(file: string, value: JsonValue, path: readonly (string | number)[], what: string): Fault {
  return faultAt(file, value.line + lineOf(value.text, path) - 1, `${nameOf(path)}${what}`);
}

/** A fault about a value that has not the shape it should have. */
export function shapeFault(file: string, value: JsonValue, issue: BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const { expected, received } = issue;
  const what =
    received === 'undefined'
      ? 'is missing.'
      : `should be ${plain(expected ?? 'something else')}, and is ${plain(received)}.`;
  return fieldFault(file, value, path, what);
}

/** JSON's shapes in plain words. */
const plain = (shape: string): string =>
  new Map([
    ['Array', 'a list'],
    ['Object', 'an object'],
    ['string', 'a text'],
    ['null', 'empty'],
  ]).get(shape) ?? shape;

/** The line, from 1, of the deepest step of the path that exists: a missing field stands where its owner begins. */
function lineOf(text: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined;
    const start = node?.range?.[0];
    if (start !== undefined) return lines.linePos(start).line;
  }
  return 1;
}

const nameOf = (path: readonly (string | number)[]): string =>
  path.length === 0
    ? 'this '
    : `${path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('')} `;
