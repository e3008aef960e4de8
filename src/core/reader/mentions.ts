import { claimOf } from '../language/claims';
import { isPole, opposite } from '../language/contrasts';
import { longMeanings } from '../language/meanings';
import type { Word } from '../language/words';
import type { Saying, Side } from './sides';

/** A word or an idea as one saying uses it. */
export interface Mention {
  readonly side: Side;
  /** The stem, or the idea or pole: what makes two mentions the same. */
  readonly stem: string;
  /** As the part says it. */
  readonly said: string;
  /** Whether the saying itself negates or removes it there. */
  readonly denied: boolean;
  /** Under what it is found: its stem, ideas, plain ones too, or pole. */
  readonly keys: readonly string[];
  readonly rarity: number;
}

/** How much an idea of several words weighs beside its words. */
const longRarity = 0.6;

/** What one saying mentions, each once: its words, its long ideas, and the other end of every pole that it stands on. */
export function mentionsOf({ side, text, namesTopic }: Saying, words: readonly Word[]): readonly Mention[] {
  const denied = namesTopic ? [] : claimOf(words, text).denied;
  const mentions: Mention[] = [];
  const put = (mention: Mention): void => {
    if (!mentions.some(({ stem, denied: no }) => stem === mention.stem && no === mention.denied))
      mentions.push(mention);
  };
  const turn = (said: string, pole: string, no: boolean): void => {
    if (side !== 'for' || no || !isPole(pole)) return;
    const other = opposite(pole);
    put({ side: 'opposite', stem: other, said, denied: false, keys: [other], rarity: 1 });
  };
  words.forEach(({ lower, lexeme: { stem, means, keys, plain, rarity } }, i) => {
    const no = denied[i] ?? false;
    if (rarity > 0) put({ side, stem, said: lower, denied: no, keys: [...keys, ...plain], rarity });
    for (const meaning of means) turn(lower, meaning, no);
  });
  for (const { means, from, to } of longMeanings(words)) {
    const said = text.slice(words[from]?.start, words[to - 1]?.end);
    const no = denied[from] ?? false;
    if (isPole(means)) turn(said, means, no);
    else put({ side, stem: means, said, denied: no, keys: [means], rarity: longRarity });
  }
  return mentions;
}
