/** The first words of `text` on one line, at most `most` characters; what was left out shows as `…`. */
export function clip(text: string, most: number): string {
  // A pasted sentence may be as long as the whole description; only its beginning is ever looked at.
  const line = text
    .slice(0, most * 2)
    .split(/\s+/u)
    .join(' ')
    .trim();
  if (line.length <= most && text.length <= most * 2) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${withoutHalfLetter(space > most / 2 ? cut.slice(0, space) : cut)}…`;
}

/** A letter outside the basic plane takes two places, and a cut may fall between them. */
const withoutHalfLetter = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
