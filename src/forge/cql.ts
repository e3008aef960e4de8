/**
 * What Confluence's search is asked for: pages with decisions, by key, or by words of a decision's title, its page or its
 * space. The words come from a person, so they are cut down to letters and digits before they stand in a query.
 */
export function cqlFor(text: string): string {
  const key = /^d-?(\d{1,9})$/i.exec(text);
  if (key) return `${withDecisions} AND decisionKeys = "D-${key[1] ?? ''}"`;
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
  const named = words.map((word) => `(decisionTitles ~ "${word}*" OR title ~ "${word}*" OR space.title ~ "${word}*")`);
  return `${[withDecisions, ...named].join(' AND ')} ORDER BY lastmodified DESC`;
}

const withDecisions = 'type = page AND decisionCount > 0';
