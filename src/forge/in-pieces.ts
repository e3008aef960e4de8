/** Bytes of one stored value that are used; the platform allows 240 KiB, and the envelope wants room. */
const room = 200 * 1024;

/** Cuts a text so that each piece, written as JSON in UTF-8, fits into one stored value. No character is cut in two. */
export function inPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = from;
    for (let bytes = 0; to < text.length;) {
      const code = text.codePointAt(to) ?? 0;
      bytes += bytesOf(code);
      if (bytes > room) break;
      to += code > 0xffff ? 2 : 1;
    }
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** Of a character inside a JSON string: quotes and backslashes take one more, control characters six. */
function bytesOf(code: number): number {
  if (code < 0x20) return 6;
  if (code === 0x22 || code === 0x5c) return 2;
  if (code < 0x80) return 1;
  return code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
