import { cue } from './cues';
import type { Word } from './words';

/**
 * What a sentence does about its topic, as far as its words tell. Only a `claim` is work that would do it: to explain,
 * to study, to put off or to describe how things stand today is not to build. `upkeep` mends what is there.
 */
export type Act = 'claim' | 'document' | 'study' | 'defer' | 'state' | 'upkeep';

/** How a sentence speaks. */
export interface Claim {
  readonly act: Act;
  /** By word: whether it is refused, removed or negated here. Empty where nothing is. */
  readonly denied: readonly boolean[];
  /** Whether its first verb removes or refuses, so that what follows in the same work is likely part of that. */
  readonly denies: boolean;
}

/** Reads one sentence; its words stand in `text`. */
export function claimOf(words: readonly Word[], text: string): Claim {
  const at = headOf(words, text);
  return { act: actOf(words, at, text), denied: deniedIn(words, text), denies: denies(words, at) };
}

const gives = (word: Word | undefined, cues: number): boolean => word !== undefined && (word.lexeme.cues & cues) !== 0;

/** The place of the first word that carries the sentence: after `docs:`, `fix(api):`, "As a seller I want to". */
function headOf(words: readonly Word[], text: string): number {
  let at = isPrefix(words, text) ? 1 : 0;
  while (gives(words[at], cue.leads)) at++;
  return at;
}

function isPrefix([first, second]: readonly Word[], text: string): boolean {
  if (first === undefined) return false;
  if (text[first.end] === ':') return true;
  return text[first.end] === '(' && second !== undefined && text.slice(second.end, second.end + 40).includes('):');
}

function actOf(words: readonly Word[], at: number, text: string): Act {
  const head = words[at];
  const prefix = isPrefix(words, text) ? words[0] : undefined;
  const last = words.at(-1);
  const asks = last !== undefined && text[last.end] === '?';
  if (gives(prefix, cue.paper) || gives(head, cue.informs) || isOnPaper(words, at) || tellsThat(words, at))
    return 'document';
  if (asks || [prefix, head, words[at + 1]].some((word) => gives(word, cue.studies)) || looksInto(words, at))
    return 'study';
  if (gives(head, cue.parks) || words.some((word) => gives(word, cue.defers))) return 'defer';
  if (gives(words[0], cue.given) || words.slice(0, 4).some((word) => gives(word, cue.present))) return 'state';
  return gives(prefix, cue.mends) || gives(head, cue.mends) ? 'upkeep' : 'claim';
}

/** `FAQ entry on …`, `… in the handbook`, `Two sentences why …`. */
const isOnPaper = (words: readonly Word[], head: number): boolean =>
  words.some((word, i) =>
    gives(word, cue.paper)
      ? i - head <= 1 || [1, 2, 3].some((back) => gives(words[i - back], cue.into))
      : i < 4 && gives(word, cue.why),
  );

const looking = new Set(
  'compare how,compare what,find out,read up,look into,look at,ask whether,learn from,work out'.split(','),
);

/** `Compare how …`, `Find out whether …`. */
const looksInto = (words: readonly Word[], at: number): boolean =>
  looking.has(`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`);

/** `Tell callers that …`: words, not work. */
const tellsThat = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'tell' && words.slice(at + 1, at + 5).some(({ lower }) => lower === 'that');

/** "No more than three" sets a bound and refuses nothing. */
const bounding = new Set(['more', 'less', 'fewer', 'longer', 'later']);

/** Whether the word at `at` removes or refuses what its clause is about. */
function denies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.lower === 'no' && bounding.has(words[at + 1]?.lower ?? '')) return false;
  if (gives(word, cue.removes | cue.refuses)) return true;
  if (gives(word, cue.error)) return ['for', 'when', 'if', 'on'].includes(words[at + 1]?.lower ?? '');
  return gives(word, cue.turns) && words.slice(at + 1, at + 9).some((next) => gives(next, cue.away));
}

const denying = cue.removes | cue.refuses | cue.negates | cue.error | cue.turns | cue.breaks;

function deniedIn(words: readonly Word[], text: string): readonly boolean[] {
  if (!words.some((word) => gives(word, denying))) return [];
  const denied = words.map(() => false);
  words.forEach((word, i) => {
    const negates = gives(word, cue.negates) || (word.lower === 'instead' && words[i + 1]?.lower === 'of');
    if (!negates && !denies(words, i)) return;
    if (isTakenBack(words, text, i)) return;
    if (!negates && isPassive(words, i)) denyBack(words, text, i, denied);
    else denyOn(words, text, i, negates, denied);
    // "X is not supported": a negated verb takes back what stands before it.
    if (negates && (gives(word, cue.being) || gives(words[i - 1], cue.being))) denyBack(words, text, i, denied);
  });
  return denied;
}

const nobody = new Set(['no', 'not', 'nobody', 'none', 'nothing', 'never', 'neither', 'cannot', "can't"]);
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
  words[at]?.lower === 'gone' || gives(words[at - 1], cue.being) || gives(words[at - 2], cue.being);

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
