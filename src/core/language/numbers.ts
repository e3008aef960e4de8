import type { Word } from './words';

/** A number that a text sets, with what it counts and which side of it is allowed. */
export interface Quantity {
  readonly value: number;
  /** `second` for every span of time, `byte`, `%`, or the stem of what is counted. */
  readonly unit: string;
  readonly bound: 'most' | 'least' | 'just';
  /** The place of the number among the words. */
  readonly at: number;
}

const spelled = new Map<string, number>([
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...Object.entries({ once: 1, twice: 2, twenty: 20, thirty: 30, fifty: 50, hundred: 100 }),
]);

const scales = new Map<string, readonly [unit: string, factor: number]>();
const scale = (unit: string, factor: number, words: string): void =>
  words.split(' ').forEach((word) => scales.set(word, [unit, factor]));
scale('second', 0.001, 'ms millisecond milliseconds');
scale('second', 1, 's sec second seconds');
scale('second', 60, 'min minute minutes');
scale('second', 3_600, 'h hour hours hourly');
scale('second', 86_400, 'day days daily night nightly');
scale('second', 604_800, 'week weeks weekly');
scale('second', 2_629_800, 'month months monthly');
scale('second', 31_557_600, 'year years yearly annual');
scale('byte', 1e3, 'kb kib');
scale('byte', 1e6, 'mb mib');
scale('byte', 1e9, 'gb gib');

const most = 'at most,no more,not more,up to,less than,fewer than,maximum of,not exceed,never exceed,no longer'.split(
  ',',
);
const least = 'at least,no less,no fewer,more than,minimum of,not before,not less'.split(',');
const mostAlone = new Set('under below within maximum max only limit limited cap'.split(' '));
const leastAlone = new Set('over above minimum min exceeding'.split(' '));

/** Every quantity in a sentence, in order; one pass over its words. Money and plain counts keep what they count as unit. */
export function quantitiesOf(words: readonly Word[]): readonly Quantity[] {
  return words.flatMap(({ lower }, at): readonly Quantity[] => {
    const value = spelled.get(lower) ?? (isDigits(lower) ? Number(lower) : undefined);
    const next = words[at + 1];
    if (value === undefined || next === undefined) return [];
    const [unit, factor] = scales.get(next.lower) ?? [next.lexeme.stem, 1];
    return [{ value: value * factor, unit, bound: boundOf(words, at), at }];
  });
}

/** A number of up to nine digits; a longer one counts nothing. */
const isDigits = (word: string): boolean => /^\d{1,9}$/u.test(word);

/** The three words before a number say which side of it is allowed: "no more than" before "more than". */
function boundOf(words: readonly Word[], at: number): Quantity['bound'] {
  const says = (pairs: readonly string[], alone: ReadonlySet<string>): boolean =>
    [1, 2, 3].some((back) => {
      const word = words[at - back]?.lower ?? '';
      return alone.has(word) || pairs.includes(`${words[at - back - 1]?.lower ?? ''} ${word}`);
    });
  if (says(most, mostAlone)) return 'most';
  return says(least, leastAlone) ? 'least' : 'just';
}

/** Whether a story's quantity stands on the wrong side of a part's; a number that is merely another is no breach of "just". */
export const crosses = (set: Quantity, said: Quantity): boolean =>
  set.unit === said.unit &&
  ((set.bound === 'most' && said.value > set.value) ||
    (set.bound === 'least' && said.value < set.value && said.bound !== 'least'));
