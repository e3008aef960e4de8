/** How far a mark may be from the one that closes it; beyond that it is no mark. Keeps the work linear. */
const reach = 400;

/**
 * A line without the marks that Jira's old markup and Markdown put around words: bold, italics, links, colours. The
 * words themselves stay as they are, and so does every mark that is not closed.
 */
export function withoutMarks(line: string): string {
  if (!/[*_{[!]/.test(line)) return line;
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  while (at < line.length) {
    const found = markAt(line, at);
    if (!found) {
      at++;
      continue;
    }
    pieces.push(line.slice(from, at), found.text);
    from = at = found.end;
  }
  pieces.push(line.slice(from));
  return pieces.join('').trim();
}

interface Mark {
  readonly text: string;
  readonly end: number;
}

function markAt(line: string, at: number): Mark | undefined {
  switch (line.charAt(at)) {
    case '*':
    case '_':
      return emphasis(line, at);
    case '{':
      return line.startsWith('{{', at) ? between(line, at, '{{', '}}') : macro(line, at);
    case '[':
      return link(line, at);
    case '!':
      return image(line, at);
    default:
      return undefined;
  }
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** *bold*, **bold**, _italics_: the marks stand at the edges of words, unlike in `a*b*c`; `__init__` is a name. */
function emphasis(line: string, at: number): Mark | undefined {
  const char = line.charAt(at);
  const mark = line.startsWith('**', at) ? '**' : char;
  const inner = at + mark.length;
  if (isWord(line.charAt(at - 1)) || /^[\s*_]?$/.test(line.charAt(inner))) return undefined;
  const close = line.slice(inner, inner + reach).indexOf(mark);
  const end = inner + close + mark.length;
  if (close < 1 || /\s/.test(line.charAt(inner + close - 1)) || isWord(line.charAt(end)) || line.charAt(end) === char)
    return undefined;
  return { text: withoutMarks(line.slice(inner, inner + close)), end };
}

function between(line: string, at: number, open: string, close: string): Mark | undefined {
  const inner = at + open.length;
  const length = line.slice(inner, inner + reach).indexOf(close);
  return length < 1 ? undefined : { text: line.slice(inner, inner + length), end: inner + length + close.length };
}

/** {color:red}, {panel:title=…}, {expand}: boxes and colours say nothing themselves. */
function macro(line: string, at: number): Mark | undefined {
  const found = /^\{(?:color|panel|expand|anchor|info|note|tip|warning|section|column)(?::[^}\n]{0,200})?\}/.exec(
    line.slice(at, at + 240),
  );
  return found ? { text: '', end: at + found[0].length } : undefined;
}

/** [words|address], [words](address), [address], [~person] */
function link(line: string, at: number): Mark | undefined {
  const found = between(line, at, '[', ']');
  if (!found || found.text.includes('[')) return undefined;
  if (found.text.startsWith('~')) return { text: '@someone', end: found.end };
  if (line.charAt(found.end) === '(') {
    const address = between(line, found.end, '(', ')');
    return address ? { text: found.text, end: address.end } : undefined;
  }
  const [words = '', address] = found.text.split('|', 2);
  if (address !== undefined) return { text: words, end: found.end };
  return /^(?:https?:|mailto:|#|\^)/.test(words) ? { text: words, end: found.end } : undefined;
}

function image(line: string, at: number): Mark | undefined {
  const found = /^![^!\s|]{1,200}\.(?:png|jpe?g|gif|svg|webp|pdf)(?:\|[^!\n]{0,100})?!/i.exec(line.slice(at, at + 320));
  return found ? { text: '', end: at + found[0].length } : undefined;
}
