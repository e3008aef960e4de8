import { cue, gives, shownBy } from './cues';
import { deniedIn, denies } from './denials';
import { tellsHowItStands } from './how-it-stands';
import type { Word } from './words';

/**
 * What a sentence does about its topic, as far as its words tell. Only a `claim` is work that would do it: to explain,
 * to study, to ask, to put off or to describe how things stand today is not to build. `Who drives best?` only asks: what
 * follows may well build the answer. `What would it cost?` is to study.
 */
export type Act = 'claim' | 'document' | 'study' | 'ask' | 'defer' | 'state' | 'mend';

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
  const shown = shownBy(words);
  const label = words.slice(0, labelLength(words, text));
  const at = headOf(words, label.length);
  return {
    act: actOf(words, shown, label, at, text),
    denied: deniedIn(words, shown, text),
    denies: denies(words, at) || fails(words, at),
  };
}

/** `Good error for …` */
const fails = (words: readonly Word[], at: number): boolean =>
  [at + 1, at + 2].some((i) => gives(words[i], cue.error) && denies(words, i));

/** The place of the first word that carries the sentence: after the label, and after "As a seller I want to". */
function headOf(words: readonly Word[], from: number): number {
  let at = from;
  while (gives(words[at], cue.leads)) at++;
  return at;
}

/** `docs: …`, `fix(api): …`, `Release note: …`: how many of the first words are a label. */
const labelLength = (words: readonly Word[], text: string): number =>
  words.slice(0, 3).findIndex(({ end }) => text[end] === ':' || text.startsWith('):', end)) + 1;

function actOf(words: readonly Word[], shown: number, label: readonly Word[], at: number, text: string): Act {
  const head = words[at];
  const last = words.at(-1);
  const asks = last !== undefined && text[last.end] === '?';
  if (
    gives(head, cue.informs) ||
    label.some((word) => gives(word, cue.paper | cue.passage) || labels.has(word.lower)) ||
    ((shown & onPaper) !== 0 && isOnPaper(words, at)) ||
    tellsThat(words, at)
  )
    return 'document';
  if (
    (asks && (shown & cue.wants) !== 0) ||
    ((shown & cue.studies) !== 0 && [...label, head, words[at + 1]].some((word) => gives(word, cue.studies))) ||
    looksInto(words, at) ||
    drafts(words, at)
  )
    return 'study';
  if (asks) return 'ask';
  if (gives(head, cue.parks) || (shown & cue.defers) !== 0 || ((shown & cue.unplanned) !== 0 && isPutOff(words)))
    return 'defer';
  if (mends(words, at)) return 'mend';
  return gives(words[0], cue.given) || tellsHowItStands(words, shown) ? 'state' : 'claim';
}

/** `Manual: …`, `Tool description: …`: what follows is to be read. */
const labels = new Set(['help', 'manual', 'guide', 'description', 'message', 'wording', 'text']);

const onPaper = cue.paper | cue.why | cue.passage;

/** `FAQ entry on …`, `… in the handbook`, `Improve the resource documentation`, `Two sentences why …`. */
const isOnPaper = (words: readonly Word[], head: number): boolean =>
  words.some((word, i) =>
    gives(word, cue.paper)
      ? i - head <= 2 || endsName(words, i) || [1, 2, 3].some((back) => gives(words[i - back], cue.into))
      : (i < 4 && gives(word, cue.why)) ||
        (i - head <= 4 && gives(word, cue.passage) && about.has(words[i + 1]?.lower ?? '')),
  );

/** `… detector documentation`, not `… our documentation`. */
const endsName = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 && (words[at - 1]?.lexeme.rarity ?? 0) > 0;

const about = new Set(['about', 'on', 'that', 'how', 'up']);

/** `… is out of scope`, `… is not planned`. */
const putOff = new Map([
  ['scope', 'of'],
  ['planned', 'not'],
]);

const isPutOff = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => at > 0 && words[at - 1]?.lower === putOff.get(lower));

/** `Write an RFC about …`: the plan comes first. */
const drafts = (words: readonly Word[], at: number): boolean =>
  gives(words[at], cue.drafts) && words.slice(at + 1, at + 4).some((word) => gives(word, cue.plans));

const looking = new Map(
  'compare how what,find out,read up,look into at,ask whether,learn from,work out,decide whether if,collect requirements feedback,gather requirements feedback'
    .split(',')
    .map((line) => {
      const [verb = '', ...next] = line.split(' ');
      return [verb, next];
    }),
);

/** `Compare how …`, `Compare the cost of …`, `Find out whether …`. */
const looksInto = (words: readonly Word[], at: number): boolean =>
  looking.get(words[at]?.lower ?? '')?.includes(words[at + 1]?.lower ?? '') === true ||
  (words[at]?.lower === 'compare' && words.slice(at + 1, at + 5).some(({ lexeme: { stem } }) => stem === 'cost'));

const toldThat = new Set(['that', 'where', 'why']);

/** `Tell callers that …`: words, not work. */
const tellsThat = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'tell' && words.slice(at + 1, at + 5).some(({ lower }) => toldThat.has(lower));

/** `Fix the night mode`, `fix(settings): …`, `Fixing …`, `chore: …`: what is there already is put right. */
const mends = (words: readonly Word[], head: number): boolean =>
  words[head]?.lexeme.stem === 'fix' ||
  (words[0]?.lower === 'fix' && head > 1) ||
  (upkeep.has(words[0]?.lower ?? '') && head > 0);

const upkeep = new Set(['chore', 'maint', 'test', 'e2e', 'ci']);
