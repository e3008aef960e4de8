import type { Part, PartKind } from '../decision/part';

/**
 * Where the words of a part speak from. `against`: work that names them parts from the decision · `for`: work that names
 * them serves it · `fine`: work that names them is legitimate beside it · `because`: they only tell the topic ·
 * `opposite`: the other end of something the part says.
 */
export type Side = 'against' | 'for' | 'fine' | 'because' | 'opposite';

/** One thing that a part says. */
export interface Saying {
  readonly side: Exclude<Side, 'opposite'>;
  readonly text: string;
  /** Lent by the authors, rather than the part's own text. */
  readonly lent: boolean;
  /** It only names a topic: its own "not" is what puts the topic outside, and negates nothing. */
  readonly namesTopic: boolean;
}

/** Whether a part names what is not to be done, or not now. */
export const leavesOut = ({ kind }: Part): boolean => kind === 'beyond' || kind === 'later' || kind === 'rejected';

const positive: ReadonlySet<PartKind> = new Set(['commitment', 'within', 'condition']);

/** Whether a part says what is done, covered or assumed, rather than where the limits are. */
export const isPositive = ({ kind }: Part): boolean => positive.has(kind);

/** Everything a part says, by side: its own text, its poles, its reason, and the words lent to it. */
export function sayingsOf(part: Part): readonly Saying[] {
  const out = leavesOut(part);
  const own = out ? 'against' : 'for';
  const lent = (side: Saying['side'], texts: readonly string[]): Saying[] =>
    texts.map((text) => ({ side, text, lent: true, namesTopic: false }));
  const said = (side: Saying['side'], text: string): Saying => ({ side, text, lent: false, namesTopic: out });
  return [
    ...(part.kind === 'tension'
      ? [said('for', part.favoured), said('against', part.conceded)]
      : [said(own, part.text)]),
    ...lent(own, part.otherWords),
    ...lent('against', part.counterWords),
    ...lent('fine', part.fineNearby),
    ...(part.because === undefined ? [] : [said('because', part.because)]),
  ];
}
