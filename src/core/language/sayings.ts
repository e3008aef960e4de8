import { buildingAndShipping } from './concepts/building-and-shipping';
import { dataAndStorage } from './concepts/data-and-storage';
import { peopleAndAccess } from './concepts/people-and-access';
import { plainWords } from './concepts/plain-words';
import { productAndOrganisation } from './concepts/product-and-organisation';
import { runningAndNetwork } from './concepts/running-and-network';
import { contrasts, type Pole } from './contrasts';
import { stemOf } from './stems';
import { linesOf, sayingsIn } from './tables';

/** One idea of the concept tables, or with `~` of the table of plain words. Everything that a word can stand for is a short string, so that one map finds all. */
export type Idea = `${'#' | '~'}${number}`;

/** What several words in a row stand for. */
export interface LongSaying {
  /** The stems that follow the first. */
  readonly rest: readonly string[];
  readonly means: Idea | Pole;
}

/** What the tables say, by the stem of the first word. */
export interface Sayings {
  readonly short: ReadonlyMap<string, readonly (Idea | Pole)[]>;
  readonly long: ReadonlyMap<string, readonly LongSaying[]>;
  /** What single plain words may stand for: enough to put parts in order, too little to ask. */
  readonly plain: ReadonlyMap<string, readonly Idea[]>;
}

const concepts = [peopleAndAccess, dataAndStorage, runningAndNetwork, buildingAndShipping, productAndOrganisation];

let made: Sayings | undefined;

/** The concept and contrast tables by stem; built on first use, because loading a module must cost nothing. */
export const sayings = (): Sayings => (made ??= build());

function build(): Sayings {
  const short = new Map<string, (Idea | Pole)[]>();
  const long = new Map<string, LongSaying[]>();
  const put = (saying: string, means: Idea | Pole): void => {
    const [first = '', ...rest] = saying.split(' ').map(stemOf);
    if (rest.length > 0) listAt(long, first).push({ rest, means });
    else if (!listAt(short, first).includes(means)) listAt(short, first).push(means);
  };
  concepts.flatMap(linesOf).forEach((line, i) => sayingsIn(line).forEach((saying) => put(saying, `#${i}`)));
  for (const { poles } of contrasts) for (const { pole, words } of poles) for (const saying of words) put(saying, pole);
  const plain = new Map<string, Idea[]>();
  linesOf(plainWords).forEach((line, i) =>
    sayingsIn(line).forEach((word) => listAt(plain, stemOf(word)).push(`~${i}`)),
  );
  return { short, long, plain };
}

/** The list at a key, made when it is first asked for. */
export function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const before = lists.get(key);
  if (before !== undefined) return before;
  const list: V[] = [];
  lists.set(key, list);
  return list;
}
