const quotes = /[\u2018\u2019\u201a\u2032\u00b4`]/g;
const doubleQuotes = /[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const edge = /[\s.,;:!?'"]/;

/**
 * A text as it is compared, never as it is shown: one case, one kind of space, quote and dash, and no punctuation at
 * its ends. Two texts with the same canonical text say the same words. Idempotent; linear in the text.
 */
export function canonical(text: string): string {
  const even = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ');
  let start = 0;
  let end = even.length;
  while (start < end && edge.test(even.charAt(start))) start++;
  while (end > start && edge.test(even.charAt(end - 1))) end--;
  // A text of nothing but punctuation is still a text.
  return start < end ? even.slice(start, end) : even.trim();
}
