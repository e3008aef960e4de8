import { contrasts } from '../language/contrasts';
import { listAt } from '../language/sayings';
import { stemOf } from '../language/stems';
import { linesOf, sayingsIn } from '../language/tables';
import type { Word } from '../language/words';
import type { Way } from './stance';

/**
 * What shows a team's scope, in the words in which teams limit or widen what they take on. In a story these words say
 * little ("every field", "both buttons"), so only readings are read for them.
 */
const scopes = `
keep stay remain side-by-side survive unchanged as-it-is as-is | drop go gone vanish disappear retire shut down close rename remove replace delete leave
everyone everybody each every all any anybody whoever whatever always everywhere both also too as-well | only-some only solely exclusively just except exempt unless own certain
everyone everybody each every all any anybody whoever whatever always everywhere both | nobody none nothing never neither without free-of
one single whole | several two three four five both many each
later for-now until wait eventually next-year not-yet some-day someday second-round next-phase | from-day-one from-launch from-the-first from-the-start right-away immediately already at-once this-summer this-spring this-autumn
by-hand press click person people clerk approve confirm sign-off manual | by-itself at-once automatic bot machine script without-a-look
by-choice choose choice optional opt if-we-like may who-wants ask-for | always must default required mandatory everybody everyone has-to no-choice
open show visible public see | hidden invisible closed private hide secret blind
advise tell warn | stop block refuse reject forbid
accept welcome allow let may can | turn-down turned-down refuse reject forbid forbidden cannot fail
same shared common together side-by-side | private own itself apart alone separate
`;

/** Contrasts of the trade whose words are everywhere; as scopes they are read with more care. */
const everywhere = new Set([
  'one',
  'inside',
  'native',
  'standard',
  'simple',
  'strict',
  'preserve',
  'complete',
  'all',
  'central',
]);

/** More ways in which teams say one end of a contrast of the trade, by the first word of its first end. */
const more: Readonly<Record<string, readonly [string, string]>> = {
  batch: [
    'once-a-night each-night every-night one-load-a-night by-night',
    'as-it-happens as-they-happen within-a-second in-the-same-second',
  ],
};

/** One end of two ways that cannot both be taken. */
export interface End {
  /** The two ends by their first words: `batch or real time`. */
  readonly contrast: string;
  readonly way: Way;
  /** Whether it limits or widens a team's scope, and is no contrast of the trade. */
  readonly ofScope: boolean;
  /** It stands from this word up to, not including, that one. */
  readonly from: number;
  readonly to: number;
}

interface Saying {
  readonly words: readonly string[];
  readonly end: Omit<End, 'from' | 'to'>;
}

let made: ReadonlyMap<string, readonly Saying[]> | undefined;

function byStem(): ReadonlyMap<string, readonly Saying[]> {
  const sayings = new Map<string, Saying[]>();
  const put = (first: readonly string[], second: readonly string[], ofScope: boolean): void => {
    const contrast = `${first[0] ?? ''} or ${second[0] ?? ''}`;
    for (const [way, words] of [
      ['with', first],
      ['against', second],
    ] as const)
      for (const saying of words) {
        const said = saying.split(' ');
        listAt(sayings, stemOf(said[0] ?? '')).push({ words: said, end: { contrast, way, ofScope } });
      }
  };
  for (const {
    poles: [first, second],
  } of contrasts)
    if (!everywhere.has(first.words[0] ?? '')) {
      const [one, other] = more[first.words[0] ?? ''] ?? [];
      put([...first.words, ...listOf(one)], [...second.words, ...listOf(other)], false);
    }
  for (const line of linesOf(scopes)) {
    const [first = '', second = ''] = line.split(' | ');
    put(sayingsIn(first), sayingsIn(second), true);
  }
  return sayings;
}

const listOf = (line: string | undefined): readonly string[] => (line === undefined ? [] : sayingsIn(line));

/** Every end that a sentence takes. What it takes back of the trade's contrasts counts for the other end; a scope that it takes back says nothing. */
export function endsIn(words: readonly Word[], denied: readonly boolean[], withScopes: boolean): readonly End[] {
  made ??= byStem();
  return words.flatMap(({ lexeme }, from) =>
    (made?.get(lexeme.stem) ?? []).flatMap(({ words: said, end: { contrast, way, ofScope } }): readonly End[] => {
      const turned = denied[from] === true;
      if (ofScope && (!withScopes || turned)) return [];
      if (!said.every((one, i) => isSame(words[from + i], one))) return [];
      return [{ contrast, way: turned ? otherWay(way) : way, ofScope, from, to: from + said.length }];
    }),
  );
}

/** A stem of two letters says nothing: `one` has the stem of `on`. */
const isSame = (word: Word | undefined, said: string): boolean => {
  const stem = stemOf(said);
  return word?.lexeme.stem === stem && (stem.length > 2 || word.lower === said);
};

const otherWay = (way: Way): Way => (way === 'with' ? 'against' : 'with');
