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
  /** Under what it is found: its stem, ideas or pole. */
  readonly keys: readonly string[];
  readonly rarity: number;
}

/** How much an idea of several words weighs beside its words. */
const longRarity = 0.6;

/** What one saying mentions: its words, its long ideas, and the other end of every pole that it stands on. */
export function mentionsOf({ side, text, namesTopic }: Saying, words: readonly Word[]): readonly Mention[] {
  const { denied } = namesTopic ? { denied: [] } : claimOf(words, text);
  const turned = (said: string, pole: string, no: boolean): Mention[] =>
    side !== 'for' || no || !isPole(pole)
      ? []
      : [{ side: 'opposite', stem: opposite(pole), said, denied: false, keys: [opposite(pole)], rarity: 1 }];
  const short = words.flatMap(({ lower, lexeme: { stem, means, rarity } }, i): Mention[] => {
    const no = denied[i] ?? false;
    const keys = [stem, ...means.filter((meaning) => !isPole(meaning))];
    const itself: Mention[] = rarity > 0 ? [{ side, stem, said: lower, denied: no, keys, rarity }] : [];
    return [...itself, ...means.flatMap((meaning) => turned(lower, meaning, no))];
  });
  const long = longMeanings(words).flatMap(({ means, from, to }): Mention[] => {
    const said = text.slice(words[from]?.start, words[to - 1]?.end);
    const no = denied[from] ?? false;
    if (isPole(means)) return turned(said, means, no);
    return [{ side, stem: means, said, denied: no, keys: [means], rarity: longRarity }];
  });
  return [...short, ...long];
}
