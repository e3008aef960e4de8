import { isPole } from '../language/contrasts';
import type { Lexeme } from '../language/lexicon';
import { stemOf } from '../language/stems';
import type { Word } from '../language/words';
import { headLength, rootLength, type Unit, type Vocabulary } from './prepare-part';

/** A unit that a word touches, and how much that proves. */
export interface Touch {
  readonly unit: Unit;
  readonly weight: number;
}

/** What one word touches, alone and written together with the next: `time` after `real`, for `realtime` in the decision. */
export interface Reach {
  readonly alone: readonly Touch[];
  readonly joined: ReadonlyMap<string, readonly Touch[]>;
}

/** The same idea in another word proves less than the same word, and a word of the same root still less. */
const alike = { sameWord: 1, sameIdea: 0.65, sameLongIdea: 0.9, pole: 1, sameRoot: 0.25 };

/** What weighs less proves nothing. */
const negligible = 0.1;

const nowhere: Reach = { alone: [], joined: new Map() };

/** Where one word of a text leads among the words of a decision. */
export const reachIn = (vocabulary: Vocabulary, { lower, lexeme }: Word): Reach =>
  lexeme.rarity === 0
    ? nowhere
    : {
        alone: [...touchesOf(vocabulary, lexeme), ...akinTo(vocabulary, lexeme), ...halvesOf(vocabulary, lower)],
        joined: joinedOf(vocabulary, lower),
      };

/** Where an idea or a pole leads that takes several words to say. */
export const inOtherWords = (vocabulary: Vocabulary, means: string): readonly Touch[] =>
  meant(vocabulary, means, isPole(means) ? alike.pole : alike.sameLongIdea);

const meant = ({ units }: Vocabulary, key: string, match: number): readonly Touch[] =>
  (units.get(key) ?? [])
    .map((unit) => ({ unit, weight: unit.weight * match }))
    .filter(({ weight }) => weight > negligible);

const sameWord = (vocabulary: Vocabulary, stem: string): readonly Touch[] => meant(vocabulary, stem, alike.sameWord);

const touchesOf = (vocabulary: Vocabulary, { stem, means }: Lexeme): readonly Touch[] => [
  ...sameWord(vocabulary, stem),
  ...means.flatMap((meaning) => meant(vocabulary, meaning, isPole(meaning) ? alike.pole : alike.sameIdea)),
];

/** How much of the longer of two stems they must begin alike to be of one root. */
const sameRootFrom = 0.6;

/** Words that say less than this are too common for their root to mean anything. */
const telling = 0.5;

/** `weight` in the story for `weighed` in a decision that never writes `weight`: the stems that begin most like it. */
function akinTo(vocabulary: Vocabulary, { stem, rarity }: Lexeme): readonly Touch[] {
  if (rarity < telling || vocabulary.units.has(stem)) return [];
  let most = 0;
  let akin: string[] = [];
  for (const other of vocabulary.roots.get(stem.slice(0, rootLength)) ?? []) {
    const shared = sharedBeginning(stem, other);
    if (shared < sameRootFrom * Math.max(stem.length, other.length) || shared < most) continue;
    if (shared > most) [most, akin] = [shared, []];
    akin.push(other);
  }
  return akin.flatMap((other) => meant(vocabulary, other, alike.sameRoot));
}

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

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
