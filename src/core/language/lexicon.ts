import { actWords, emptyWords, isContraction, usualWords } from './common-words';
import { isPole, type Pole } from './contrasts';
import { cuesOf } from './cues';
import { sayings, type Idea, type LongSaying } from './sayings';
import { stemOf } from './stems';

/** What is known of a word wherever it stands. */
export interface Lexeme {
  readonly stem: string;
  /** What the word alone stands for. */
  readonly means: readonly (Idea | Pole)[];
  /** Under what it is found: its stem, and the ideas among its meanings. */
  readonly keys: readonly string[];
  /** What it may stand for as a plain word. */
  readonly plain: readonly Idea[];
  /** What it begins, together with the words after it. */
  readonly begins: readonly LongSaying[];
  /** How much sharing it proves about a topic: from 0, nothing, to 1, a word that few texts use. */
  readonly rarity: number;
  /** What it shows about the act of its sentence. */
  readonly cues: number;
}

/**
 * How much a shared word proves, by how many texts use it at all: a background frequency in five steps, as language
 * models of retrieval use one (Ponte and Croft, 1998). `trade`: known to the concept tables; `rare`: in none.
 */
const rarity = { empty: 0, act: 0.15, usual: 0.52, trade: 0.7, rare: 0.85 };

const known = new Map<string, Lexeme>();
const room = 20_000;

let bySort:
  | { readonly empty: ReadonlySet<string>; readonly act: ReadonlySet<string>; readonly usual: ReadonlySet<string> }
  | undefined;

/** Looks a lower-case word up; remembered, because the same words come again in every story. */
export function lexemeOf(word: string): Lexeme {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= room) known.clear();
  const stem = stemOf(word);
  const means = sayings().short.get(stem) ?? [];
  const ideas = means.filter((meaning) => !isPole(meaning));
  const lexeme = {
    stem,
    means,
    keys: [stem, ...ideas],
    plain: sayings().plain.get(stem) ?? [],
    begins: sayings().long.get(stem) ?? [],
    rarity: rarity[sortOf(word, stem, ideas)],
    cues: cuesOf(word, stem),
  };
  known.set(word, lexeme);
  return lexeme;
}

function sortOf(word: string, stem: string, ideas: readonly string[]): keyof typeof rarity {
  bySort ??= {
    empty: new Set(emptyWords),
    act: new Set(actWords.map(stemOf)),
    usual: new Set(usualWords.map(stemOf)),
  };
  if (bySort.empty.has(word) || word.length === 1 || isSmallNumber(word) || isContraction(word)) return 'empty';
  if (bySort.act.has(stem)) return 'act';
  if (bySort.usual.has(stem)) return 'usual';
  return ideas.length > 0 ? 'trade' : 'rare';
}

const isSmallNumber = (word: string): boolean => word.length === 2 && word >= '00' && word <= '99';
