import { isPole } from '../language/contrasts';
import type { Lexeme } from '../language/lexicon';
import { longMeanings } from '../language/meanings';
import { stemOf } from '../language/stems';
import type { Word } from '../language/words';
import { headLength, type Unit, type Vocabulary } from './prepare-part';
import type { PreparedSentence } from './prepare-work';
import { tallyOf, type Meeting } from './tally';

/** The same idea in another word proves less than the same word. */
const alike = { sameWord: 1, sameIdea: 0.65, sameLongIdea: 0.9, pole: 1 };

/** What weighs less proves nothing. */
const negligible = 0.1;

interface Touch {
  readonly unit: Unit;
  readonly weight: number;
}

/** Where one sentence meets the parts of a decision; `denied` tells which of its words it takes back. Linear in what its words touch. */
export type Meet = (sentence: PreparedSentence, denied: readonly boolean[]) => readonly Meeting[];

/** More distinct words than a decision's stories have; then the memory starts anew. */
const room = 10_000;

/** What one word touches, alone and written together with the next: `time` after `real`, for `realtime` in the decision. */
interface Reach {
  readonly alone: readonly Touch[];
  readonly joined: ReadonlyMap<string, readonly Touch[]>;
}

const nowhere: Reach = { alone: [], joined: new Map() };

/** Makes a `Meet` for one decision; it remembers what each word touches, because the same words come again in every story. */
export function meetWith(vocabulary: Vocabulary): Meet {
  const tally = tallyOf(vocabulary);
  const known = new Map<Lexeme, Reach>();
  const reachOf = ({ lower, lexeme }: Word): Reach => {
    const before = known.get(lexeme);
    if (before !== undefined) return before;
    if (known.size > room) known.clear();
    const reach =
      lexeme.rarity === 0
        ? nowhere
        : {
            alone: [...touchesOf(vocabulary, lexeme), ...halvesOf(vocabulary, lower)],
            joined: joinedOf(vocabulary, lower),
          };
    known.set(lexeme, reach);
    return reach;
  };
  const touchAll = (list: readonly Touch[], word: Word, no: boolean): void => {
    for (const { unit, weight } of list) tally.touch(unit, weight, word, isCrossed(unit, no));
  };
  return (sentence, denied) => {
    const { words } = sentence;
    words.forEach((word, i) => {
      const { alone, joined } = reachOf(word);
      const no = denied[i] ?? false;
      touchAll(alone, word, no);
      const next = joined.size === 0 ? undefined : words[i + 1];
      if (next !== undefined) touchAll(joined.get(next.lower) ?? [], { ...word, end: next.end }, no);
    });
    for (const { means, from, to } of longMeanings(words)) {
      const [word, last] = [words[from], words[to - 1]];
      const match = isPole(means) ? alike.pole : alike.sameLongIdea;
      if (word !== undefined && last !== undefined)
        touchAll(meant(vocabulary, means, match), { ...word, end: last.end }, denied[from] ?? false);
    }
    return tally.settle(sentence);
  };
}

/** What is fine nearby, or tells only the topic, is so whichever way it is said. */
const isCrossed = ({ mention: { side, denied } }: Unit, no: boolean): boolean =>
  no !== denied && side !== 'fine' && side !== 'because';

const meant = ({ units }: Vocabulary, key: string, match: number): readonly Touch[] =>
  (units.get(key) ?? [])
    .map((unit) => ({ unit, weight: unit.weight * match }))
    .filter(({ weight }) => weight > negligible);

const sameWord = (vocabulary: Vocabulary, stem: string): readonly Touch[] => meant(vocabulary, stem, alike.sameWord);

const touchesOf = (vocabulary: Vocabulary, { stem, means }: Lexeme): readonly Touch[] => [
  ...sameWord(vocabulary, stem),
  ...means.flatMap((meaning) => meant(vocabulary, meaning, isPole(meaning) ? alike.pole : alike.sameIdea)),
];

/** `realtime` in the story for `real time` in the decision: a word that it never writes, made of two that it does. */
function halvesOf(vocabulary: Vocabulary, lower: string): readonly Touch[] {
  const { written } = vocabulary;
  if (lower.length < 6 || lower.length > 30 || written.has(lower)) return [];
  for (let at = 3; at <= lower.length - 3; at++) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    if (written.has(head) && written.has(tail))
      return [...sameWord(vocabulary, stemOf(head)), ...sameWord(vocabulary, stemOf(tail))];
  }
  return [];
}

/** The words that the decision writes together with this one: by what follows it. */
function joinedOf(vocabulary: Vocabulary, lower: string): ReadonlyMap<string, readonly Touch[]> {
  const joined = new Map<string, readonly Touch[]>();
  for (const whole of vocabulary.longWords.get(lower.slice(0, headLength)) ?? [])
    if (whole.length > lower.length && whole.startsWith(lower))
      joined.set(whole.slice(lower.length), sameWord(vocabulary, stemOf(whole)));
  return joined;
}
