import type { PartKind } from '../../../../../src/core/decision/part';
import type { About, Bin } from '../../../../../src/core/reading/alignment-map';

/** What the two sides of a part are called: neither is better, both say what a team does. */
const sides: Readonly<Record<Exclude<PartKind, 'tension'>, readonly [string, string]>> = {
  commitment: ['does it', 'goes another way'],
  within: ['works within it', 'goes another way'],
  constraint: ['holds to it', 'goes another way'],
  condition: ['counts on it', 'does not count on it'],
  beyond: ['leaves it out', 'takes it in'],
  later: ['waits with it', 'begins it now'],
  rejected: ['leaves it', 'takes it up'],
  open: ['speaks of it', 'goes another way'],
};

/** The three bins of one row, left to right, as its columns are headed. */
export function binNames(about: About): Readonly<Record<Bin, string>> {
  const [one, other] = endsOf(about);
  return { with: one, between: 'between', against: other };
}

function endsOf(about: About): readonly [string, string] {
  if (about.kind === 'contrast') return [`toward ${about.ends[0]}`, `toward ${about.ends[1]}`];
  const { part } = about;
  return part.kind === 'tension' ? [`toward ${part.favoured}`, `toward ${part.conceded}`] : sides[part.kind];
}

/** What a row is about, in words that can stand alone. */
export function rowName(about: About): string {
  if (about.part) return about.part.text;
  return about.kind === 'contrast' && about.topic
    ? `Where the decision is silent: ${about.topic}`
    : 'Where the decision is silent';
}
