import { cue, gives } from './cues';
import type { Word } from './words';

/** "No more than three" sets a bound and refuses nothing; "no more batches" refuses. */
const bounding = new Set(['more', 'less', 'fewer', 'longer', 'later']);

/** Whether the word at `at` removes or refuses what its clause is about. */
export function denies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.lower === 'no' && isBound(words, at)) return false;
  if (gives(word, cue.removes | cue.refuses)) return true;
  if (gives(word, cue.error)) return words.slice(at + 1, at + 3).some(({ lower }) => failing.has(lower));
  if (!gives(word, cue.turns)) return false;
  if (word?.lower === 'close' && words.slice(at + 1, at + 4).some(({ lower }) => asked.has(lower))) return true;
  if (together.has(word?.lower ?? '')) return leaving.has(words[at + 1]?.lower ?? '');
  return words.slice(at + 1, at + 9).some((next) => gives(next, cue.away));
}

const isBound = (words: readonly Word[], at: number): boolean =>
  bounding.has(words[at + 1]?.lower ?? '') && words.slice(at + 2, at + 4).some(({ lower }) => lower === 'than');

const failing = new Set(['for', 'when', 'if', 'on']);

/** `Close the request for …`. */
const asked = new Set(['request', 'requests', 'ticket', 'tickets', 'issue', 'issues', 'proposal']);

/** `get rid of`, `clean up`, `move off`: these remove only where both words stand together. */
const together = new Set(['get', 'clean', 'move', 'migrate']);
const leaving = new Set(['rid', 'up', 'off', 'away']);

const denying =
  cue.removes | cue.refuses | cue.negates | cue.error | cue.turns | cue.breaks | cue.swaps | cue.away | cue.first;

/** By word: whether the sentence refuses, removes or negates it; `shown` is what its words show. Empty where nothing is. */
export function deniedIn(words: readonly Word[], shown: number, text: string): readonly boolean[] {
  if ((shown & denying) === 0) return [];
  const denied = words.map(() => false);
  words.forEach((word, i) => {
    if (!gives(word, denying)) return;
    if (gives(word, cue.swaps)) denySwapped(words, i, denied);
    if (word.lower === 'off' && gives(words[i - 1], cue.being)) denyBack(words, text, i, denied);
    if (gives(word, cue.error) && words.slice(Math.max(0, i - 3), i).some(({ lower }) => kindly.has(lower)))
      denied.fill(true, 0, i);
    const noLonger = isNoLonger(words, i);
    const isFirst = word.lower === 'before' && somebody.has(words[i + 1]?.lower ?? '');
    const negates =
      noLonger || isFirst || gives(word, cue.negates) || (word.lower === 'instead' && words[i + 1]?.lower === 'of');
    if (!negates && !denies(words, i)) return;
    if (isTakenBack(words, text, i)) return;
    if (!negates && isPassive(words, i)) denyBack(words, text, i, denied);
    else denyOn(words, text, i, negates, denied);
    // "X is not supported": a negated verb takes back what stands before it.
    if (negates && (noLonger || gives(word, cue.being) || gives(words[i - 1], cue.being)))
      denyBack(words, text, i, denied);
  });
  return denied;
}

/** `Measure it before anyone builds it`: that is not built here. */
const somebody = new Set(['anyone', 'anybody', 'somebody']);

/** `… gives a clear error`, `… stays an error`: what comes before is refused. */
const kindly = new Set(['better', 'clear', 'clearer', 'proper', 'friendly', 'helpful', 'useful', 'an']);

/** "No longer" ends what stands around it; "no longer than" sets a bound. */
const isNoLonger = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'no' && words[at + 1]?.lower === 'longer' && words[at + 2]?.lower !== 'than';

const nobody = new Set("no not nobody none nothing never neither cannot can't".split(' '));
const unless = new Set(['without', 'unless', 'before', 'until']);

/** "Nobody starts without a card" and "nothing leaves before I say so" ask for the card and the say: two negations that meet deny nothing. */
function isTakenBack(words: readonly Word[], text: string, at: number): boolean {
  const word = words[at]?.lower ?? '';
  const first = nobody.has(word) ? at : unless.has(word) ? backTo(words, at, nobody) : -1;
  if (first < 0) return false;
  const other = words.findIndex(({ lower }, i) => i > first && i <= first + reach && unless.has(lower));
  return other >= 0 && !/[.;:]/u.test(text.slice(words[first]?.end, words[other]?.start));
}

/** How many words may stand between two negations that meet. */
const reach = 9;

function backTo(words: readonly Word[], from: number, to: ReadonlySet<string>): number {
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) if (to.has(words[at]?.lower ?? '')) return at;
  return -1;
}

const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'gone' ||
  gives(words[at - 1], cue.being) ||
  gives(words[at - 2], cue.being) ||
  (at === words.length - 1 && at > 0 && isDone(words[at]?.lower ?? ''));

/** `The flag removed`, `… makes the queue unnecessary`. */
const isDone = (lower: string): boolean => lower.endsWith('ed') || lower.endsWith('ary');

/** `Replace X by Y`, `replace X in Z`, `switch from X to Y`: X goes. */
function denySwapped(words: readonly Word[], at: number, denied: boolean[]): void {
  const placeOf = (list: readonly string[], from: number): number => {
    const found = words.slice(from, from + 8).findIndex(({ lower }) => list.includes(lower));
    return found < 0 ? -1 : from + found;
  };
  const from = placeOf(['from'], at + 1);
  const by = placeOf(['by', 'with'], at + 1);
  const alone = by < 0 && words[at]?.lower === 'replace' ? placeOf(['in', 'on', 'at', 'across'], at + 1) : by;
  const end = from < 0 ? alone : placeOf(['to', 'onto', 'into'], from + 1);
  for (let i = Math.max(from, at) + 1; i < end; i++) denied[i] = true;
}

/** A negation reaches five words; removing and refusing reach to the end of the clause. */
function denyOn(words: readonly Word[], text: string, from: number, negates: boolean, denied: boolean[]): void {
  const end = negates ? Math.min(from + 6, words.length) : words.length;
  for (let at = from + 1; at < end && !isBreak(words, text, at, negates); at++) denied[at] = true;
}

function denyBack(words: readonly Word[], text: string, from: number, denied: boolean[]): void {
  for (let at = from - 1; at >= 0; at--) {
    denied[at] = true;
    if (isBreak(words, text, at, true)) return;
  }
}

const clauseMarks = [':', ';', '—', '(', '. '];

/** Whether a new clause begins at this word. A comma or an "and" may only part the items of a list. */
function isBreak(words: readonly Word[], text: string, at: number, atEveryComma: boolean): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  if (gives(word, cue.breaks)) return true;
  const between = text.slice(before.end, word.start);
  if (between === ' ') return !atEveryComma && before.lower === 'and' && gives(word, cue.claims);
  if (clauseMarks.some((mark) => between.includes(mark))) return true;
  return between.includes(',') && (atEveryComma || gives(word, cue.claims));
}
