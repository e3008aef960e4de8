import type { Lexeme } from '../language/lexicon';
import { longMeanings } from '../language/meanings';
import type { Word } from '../language/words';
import type { Unit, Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import { inOtherWords, reachIn, type Reach, type Touch } from './reach';
import { tallyOf, type Meeting, type Standing } from './tally';

/** Where one sentence meets the parts of a decision; `denied` tells which of its words it takes back. Linear in what its words touch. */
export type Meet = (sentence: PreparedSentence, denied: readonly boolean[]) => readonly Meeting[];

/** More distinct words than a decision's stories have; then the memory starts anew. */
const room = 10_000;

/** Makes a `Meet` for one decision; it remembers what each word touches, because the same words come again in every story. */
export function meetWith(vocabulary: Vocabulary): Meet {
  const tally = tallyOf(vocabulary);
  const known = new Map<Lexeme, Reach>();
  const reachOf = (word: Word): Reach => {
    const before = known.get(word.lexeme);
    if (before !== undefined) return before;
    if (known.size > room) known.clear();
    const reach = reachIn(vocabulary, word);
    known.set(word.lexeme, reach);
    return reach;
  };
  const touchAll = (list: readonly Touch[], word: Word, no: boolean): void => {
    for (const { unit, weight } of list) tally.touch({ unit, word, weight, stands: standingOf(unit, no) });
  };
  return (sentence, denied) => {
    const { words } = sentence;
    words.forEach((word, i) => {
      if (word.lexeme.rarity === 0) return;
      const { alone, joined } = reachOf(word);
      const no = denied[i] ?? false;
      touchAll(alone, word, no);
      const next = joined.size === 0 ? undefined : words[i + 1];
      const together = next === undefined ? undefined : joined.get(next.lower);
      if (next !== undefined && together !== undefined) touchAll(together, { ...word, end: next.end }, no);
    });
    for (const { means, from, to } of longMeanings(words)) {
      const [word, last] = [words[from], words[to - 1]];
      if (word !== undefined && last !== undefined)
        touchAll(inOtherWords(vocabulary, means), { ...word, end: last.end }, denied[from] ?? false);
    }
    return tally.settle(sentence);
  };
}

/** What is fine nearby, or tells only the topic, is so whichever way it is said. */
const standingOf = ({ side, denied }: Unit, no: boolean): Standing =>
  no !== denied && side !== 'fine' && side !== 'because' ? 'crossed' : side;
