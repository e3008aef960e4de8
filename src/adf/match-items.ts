import type { DecisionRecord } from '../core/decision/decision';
import { matchParts } from '../core/decision/match-parts';
import type { Section } from './headings';
import type { ReadTrace } from './read-record';
import type { Saying } from './read-values';
import { quotable, type Wanted, wantedLines, wantedParticipant, wantedPart } from './say-item';
import type { Item } from './trace';

/** An item of the record to be written, and where it stood before, if it did. */
export interface Placing {
  readonly wanted: Wanted;
  readonly was?: Was;
}

/** An item as it stands on the page now, and what it says there. */
export interface Was {
  readonly item: Item;
  readonly sayings: readonly Saying[];
}

/** Every item of the record in the order in which it should stand, each with what it was on the page. */
export function matchItems(record: DecisionRecord, before: ReadTrace): readonly Placing[] {
  const { trace, partItems, participantItems } = before;
  const was = quotable(before.record.parts);
  const is = quotable(record.parts);
  const lost = (item: Item): readonly Saying[] => before.dangling.get(item) ?? [];
  const wasPart = new Map(
    before.record.parts.flatMap((part, i) => {
      const item = partItems[i];
      return item ? [[part.id, { item, sayings: [...wantedPart(part, was).sayings, ...lost(item)] }] as const] : [];
    }),
  );
  const matches = matchParts(before.record.parts, record.parts);
  const parts = record.parts.map((part) => {
    const earlier = matches.get(part);
    return placing(wantedPart(part, is), earlier && wasPart.get(earlier.id), lost);
  });
  const earlierPeople = before.record.participants.flatMap((participant, i): readonly Was[] => {
    const item = participantItems[i];
    return item ? [{ item, sayings: [...wantedParticipant(participant, was).sayings, ...lost(item)] }] : [];
  });
  const people = record.participants.map((participant) => wantedParticipant(participant, is));
  const lines = (['title', 'agreed', 'direction'] as const).flatMap((section) => {
    const items = trace.items.filter((item) => item.section === section);
    const earlier = items.map((item): Was => ({
      item,
      sayings: item.found.map(({ field, value }) => ({ field, value })),
    }));
    return pairUp(linesOf(section, record), earlier, lost);
  });
  return [...lines, ...parts, ...pairUp(people, earlierPeople, lost)].filter(({ wanted }) =>
    wanted.sayings.some(({ value }) => value !== ''),
  );
}

function linesOf(section: 'title' | 'agreed' | 'direction', record: DecisionRecord): readonly Wanted[] {
  switch (section) {
    case 'title':
      return wantedLines('title', record.title.replaceAll('\n', ' '));
    case 'agreed':
      return wantedLines('agreed', record.agreedOn);
    case 'direction':
      return wantedLines('direction', record.direction);
  }
}

/** What says the same stays the same; then what begins the same; then, for lines of text, what is next. */
function pairUp(
  wanted: readonly Wanted[],
  earlier: readonly Was[],
  lost: (item: Item) => readonly Saying[],
): readonly Placing[] {
  const left = new Set(earlier);
  const found = new Map<Wanted, Was>();
  const take = (keyOf: (item: { readonly sayings: readonly Saying[] }) => string): void => {
    const byKey = new Map<string, Was[]>();
    for (const was of [...left].reverse()) byKey.set(keyOf(was), [...(byKey.get(keyOf(was)) ?? []), was]);
    for (const item of wanted) {
      const was = found.has(item) ? undefined : byKey.get(keyOf(item))?.pop();
      if (!was) continue;
      found.set(item, was);
      left.delete(was);
    }
  };
  take(({ sayings }) => saidAs(sayings));
  take(({ sayings }) => saidAs(sayings.slice(0, 1)));
  take(({ sayings }) => (sayings[0]?.field === 'discipline' ? saidAs(sayings) : ''));
  return wanted.map((item) => placing(item, found.get(item), lost));
}

const saidAs = (sayings: readonly Saying[]): string =>
  JSON.stringify(sayings.map(({ field, value }) => [field, value]));

/** What dangled goes on dangling, unless the record now says something in its place. */
function placing(wanted: Wanted, was: Was | undefined, lost: (item: Item) => readonly Saying[]): Placing {
  if (!was) return { wanted };
  const pulls = wanted.sayings.some(({ field }) => field === 'pullsToward');
  const kept = lost(was.item).filter(({ field }) => !(pulls && field === 'pullsToward'));
  const section: Section = wanted.section;
  return {
    wanted: { section, sayings: [...wanted.sayings, ...kept.map(({ field, value }) => ({ field, value }))] },
    was,
  };
}
