/** Between somebody else's words and ours. */
const between = ' · ';

/**
 * The description of a field with our sentence in it. Whatever else stands there, the admin's help text or another
 * app's, stays; `before` is the sentence that we put there last.
 */
export function withSentence(description: string, before: string, sentence: string): string {
  const theirs = without(description, before);
  return [theirs, sentence].filter((text) => text !== '').join(between);
}

function without(description: string, ours: string): string {
  if (ours === '') return description;
  const found = [between + ours, ours + between, ours].find((text) => description.includes(text));
  return found === undefined ? description : description.split(found).join('');
}
