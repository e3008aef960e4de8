import { cue, gives } from './cues';
import type { Word } from './words';

/** Whether a sentence tells how things stand today, or what others think; `shown` is what its words show. */
export const tellsHowItStands = (words: readonly Word[], shown: number): boolean =>
  ((shown & cue.present) !== 0 && words.slice(0, 4).some((word) => gives(word, cue.present))) ||
  thinks(words) ||
  isReported(words) ||
  ((shown & cue.stands) !== 0 && (isThere(words) || wouldBe(words) || isNotYet(words)));

/** `I expected that …` of a report. */
const isReported = ([first, second]: readonly Word[]): boolean =>
  second?.lower === 'expected' && (first?.lower === 'i' || first?.lower === 'we');

const thoughts = new Set(['think', 'thinks', 'wonder', 'wonders', 'believe', 'try', 'tries']);

/** `People think …`, `Hosts ask whether …`: told of others, unless it is wanted or comes first. */
const thinks = (words: readonly Word[]): boolean =>
  words
    .slice(1, 7)
    .some(
      ({ lower }, i) =>
        (thoughts.has(lower) || (lower === 'ask' && unsure.has(words[i + 2]?.lower ?? ''))) &&
        !gives(words[i], cue.leads),
    );

const exists = new Set(['is', 'are', 'was', 'were']);
const unsure = new Set('if when where whether that until unless why so'.split(' '));

/** `There are only two levels`, `We have a library of them`: how things stand, unless a condition or a wish is about it. */
const isThere = (words: readonly Word[]): boolean =>
  (words[0]?.lower === 'we' && words[1]?.lower === 'have' && words[2]?.lower !== 'to') ||
  words.some(
    ({ lower }, at) =>
      lower === 'there' && exists.has(words[at + 1]?.lower ?? '') && !unsure.has(words[at - 1]?.lower ?? ''),
  );

/** `The payload carries no tenant yet`: what is missing today; `if there is none yet` is a condition. */
const isNotYet = (words: readonly Word[]): boolean =>
  !unsure.has(words[0]?.lower ?? '') &&
  words.some(
    ({ lower }, at) =>
      lower === 'yet' && words.slice(0, at).some((word) => gives(word, cue.negates) || word.lower === 'no'),
  );

const wishes = new Set('like expect rather want love prefer great nice good useful'.split(' '));

/** `What would it cost`, `that would go blind`: it is thought of, and not done. `We would like to …`, `Would be nice if …` wish. */
const wouldBe = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) => lower === 'would' && !words.slice(at + 1, at + 3).some((next) => wishes.has(next.lower)),
  );

const staying = new Set(['stay', 'stays', 'remain', 'remains', 'is', 'are']);
const unchanged = new Set(['unchanged', 'untouched', 'as it', 'as they', 'as is', 'as before']);

/** `Shipping stays as it is`, `Jobs of the other kind are unchanged`, `The old file goes on counting`. */
export const leavesAsItIs = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    const next = words[at + 1]?.lower ?? '';
    if (next === 'on' && (lower === 'go' || lower === 'goes')) return words[at + 2]?.lower.endsWith('ing') === true;
    return staying.has(lower) && (unchanged.has(next) || unchanged.has(`${next} ${words[at + 2]?.lower ?? ''}`));
  });
