import type { Part } from './decision/part';
import type { FindingId } from './finding';
import { hash } from './language/hash';

/**
 * The name of a question: the same part, the same words of the part and the same words of the story give the same
 * id, so an answer sticks until one of the texts changes. Case and spacing of the quotes do not count.
 */
export const findingId = (part: Part['id'], partText: string, storyQuote: string): FindingId =>
  hash([part, plain(partText), plain(storyQuote)].join('\n')) as FindingId;

const plain = (text: string): string => text.normalize('NFC').toLowerCase().split(/\s+/u).join(' ').trim();
