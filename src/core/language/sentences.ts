/** A stretch of a text: `text.slice(start, end)`, in UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text without a full stop is cut at a space from here on, so that what looks around within a sentence stays cheap. */
const longest = 600;

/** The sentences of one line, trimmed, in one pass. A full stop inside a word (`v2.1`, `e.g.x`) ends nothing. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isEnd(text, at, at - start)) continue;
    const span = trimmed(text, start, Math.min(at + 1, text.length));
    if (span.end > span.start) spans.push(span);
    start = at + 1;
  }
  return spans;
}

function isEnd(text: string, at: number, length: number): boolean {
  const code = text.charCodeAt(at);
  if (length > longest && (isSpace(code) || length > 2 * longest)) return !isHighSurrogate(code);
  if (code === 10 || code === 59 || code === 0x3002) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  if (at + 1 < text.length && !isSpace(text.charCodeAt(at + 1))) return false;
  return !isShortening(text, at);
}

/** `e.g. `, `i.e. `, `etc. ` and a single letter end no sentence. */
function isShortening(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).toLowerCase();
  return before.endsWith('e.g') || before.endsWith('i.e') || before.endsWith(' vs') || before.endsWith(' etc');
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
