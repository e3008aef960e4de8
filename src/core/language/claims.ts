import * as cue from './cues';
import type { Word } from './words';

/**
 * What a sentence does about its topic, as far as its words tell. Only a `claim` is work that would do it: to explain,
 * to study, to put off or to describe how things stand today is not to build. `upkeep` mends what is there.
 */
export type Act = 'claim' | 'document' | 'study' | 'defer' | 'state' | 'upkeep';

/** How a sentence speaks. */
export interface Claim {
  readonly act: Act;
  /** By word: whether it is refused, removed or negated here. */
  readonly denied: readonly boolean[];
  /** Whether its first verb removes or refuses, so that what follows in the same work is likely part of that. */
  readonly denies: boolean;
}

/** Reads one sentence; its words stand in `text`. */
export function claimOf(words: readonly Word[], text: string): Claim {
  const head = headOf(words, text);
  return { act: actOf(words, head, text), denied: deniedIn(words, text), denies: denies(words, head.at) };
}

interface Head {
  /** `docs` in `docs: …`, `fix` in `fix(api): …`. */
  readonly prefix: Word | undefined;
  readonly at: number;
}

function headOf(words: readonly Word[], text: string): Head {
  const prefix = prefixOf(words, text);
  let at = prefix === undefined ? 0 : 1;
  while (at < words.length && cue.leading.has(words[at]?.lower ?? '')) at++;
  return { prefix, at };
}

function prefixOf(words: readonly Word[], text: string): Word | undefined {
  const [first, second] = words;
  if (first === undefined) return undefined;
  if (text[first.end] === ':') return first;
  const scoped =
    text[first.end] === '(' && second !== undefined && text.slice(second.end, second.end + 40).includes('):');
  return scoped ? first : undefined;
}

function actOf(words: readonly Word[], { prefix, at }: Head, text: string): Act {
  const verb = words[at];
  const is = (set: ReadonlySet<string>, ...these: readonly (Word | undefined)[]) =>
    these.some((word) => word !== undefined && set.has(word.lexeme.stem));
  const last = words.at(-1);
  const asks = last !== undefined && text[last.end] === '?';
  if (is(cue.papers, prefix) || is(cue.informing, verb) || saysWhy(words) || isOnPaper(words, at)) return 'document';
  if (asks || is(cue.studying, prefix, verb, words[at + 1]) || looksInto(words, at)) return 'study';
  if (is(cue.deferring, ...words) || cue.parking.has(verb?.lower ?? '')) return 'defer';
  if (words.slice(0, 4).some(({ lower }) => cue.present.has(lower)) || words[0]?.lower === 'given') return 'state';
  return is(cue.mending, prefix, verb) ? 'upkeep' : 'claim';
}

/** `Two sentences why …`: the work is to tell the reason. */
const saysWhy = (words: readonly Word[]): boolean => words.slice(0, 4).some(({ lower }) => lower === 'why');

/** `Compare how …`, `Find out whether …`. */
const looksInto = (words: readonly Word[], at: number): boolean =>
  cue.lookingInto.has(`${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`);

/** `FAQ entry on …`, `… in the handbook`. */
const isOnPaper = (words: readonly Word[], head: number): boolean =>
  words.some(
    ({ lexeme }, i) =>
      cue.papers.has(lexeme.stem) &&
      (i - head <= 1 || [1, 2, 3].some((back) => cue.into.has(words[i - back]?.lower ?? ''))),
  );

/** Whether the word at `at` removes or refuses what its clause is about. */
function denies(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (cue.removing.has(word.lexeme.stem) || cue.refusing.has(word.lexeme.stem) || word.lower === 'no') return true;
  const next = words[at + 1]?.lower ?? '';
  if (word.lexeme.stem === 'error') return cue.aboutWhat.has(next);
  return cue.turning.has(word.lower) && words.slice(at + 1, at + 9).some(({ lower }) => cue.away.has(lower));
}

function deniedIn(words: readonly Word[], text: string): readonly boolean[] {
  const denied = words.map(() => false);
  words.forEach((word, i) => {
    const negates = cue.negating.has(word.lower);
    if (!negates && !denies(words, i)) return;
    if (!negates && isPassive(words, i)) denyBack(words, text, i, denied);
    else denyOn(words, text, i, negates, denied);
    // "X is not supported": a negated verb takes back what stands before it.
    if (negates && (cue.being.has(words[i - 1]?.lower ?? '') || cue.being.has(word.lower.slice(0, -3))))
      denyBack(words, text, i, denied);
  });
  return denied;
}

const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'gone' || [1, 2].some((back) => cue.being.has(words[at - back]?.lower ?? ''));

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

/** Whether a new clause begins at this word. A comma or an "and" may only part the items of a list. */
function isBreak(words: readonly Word[], text: string, at: number, atEveryComma: boolean): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  if (word.lower === 'but' || word.lower === 'instead') return true;
  const between = text.slice(before.end, word.start);
  if (cue.clauseMarks.some((mark) => between.includes(mark))) return true;
  const comma = between.includes(',');
  return atEveryComma ? comma : (comma || before.lower === 'and') && cue.claiming.has(word.lexeme.stem);
}
