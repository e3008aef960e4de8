import type { DecisionRecord, Participant } from '../core/decision/decision';
import { partIds } from '../core/decision/part-id';
import { type Part, type PartId, partKinds, type PartKind } from '../core/decision/part';
import { headingOf, type Section } from './headings';
import { type DetailField, type Field, leadIn } from './lead-ins';
import { findByQuote, findPole, indexParts, type PartIndex } from './quote-part';
import type { Found, Item, NotUnderstood, Trace } from './trace';
import { traceRecord } from './trace-record';

export type { NotUnderstood } from './trace';

/**
 * Reads a panel's body into the record. Never throws, whatever it is given; what it cannot understand it names, and
 * `writeRecord` leaves it where it stands.
 */
export function readRecord(body: unknown): {
  readonly record: DecisionRecord;
  readonly notUnderstood: readonly NotUnderstood[];
} {
  const { trace, record, dangling } = readTrace(body);
  const lost = [...dangling].flatMap(([item, found]) =>
    found.map(({ field, value }) => ({
      where: headingFor(item.section),
      text: `${leadIn(field as DetailField)} «${value}»`,
    })),
  );
  return { record, notUnderstood: [...trace.notUnderstood, ...lost] };
}

/** A record with the items that its parts and participants were read from, in the same order. */
export interface ReadTrace {
  readonly trace: Trace;
  readonly record: DecisionRecord;
  readonly partItems: readonly Item[];
  readonly participantItems: readonly Item[];
  /** References to words that no part has. They stay with their item until somebody mends them. */
  readonly dangling: ReadonlyMap<Item, readonly Found[]>;
}

export function readTrace(body: unknown): ReadTrace {
  const trace = traceRecord(body);
  const of = (section: Section): readonly Item[] => trace.items.filter((item) => item.section === section);
  const partItems = partKinds.flatMap(of);
  const participantItems = of('participants');
  const nextId = partIds();
  const bare = partItems.map((item) => partOf(item, nextId(said(item, 'text') ?? polesOf(item))));
  const index = indexParts(bare);
  const record: DecisionRecord = {
    title: of('title')
      .map((item) => said(item, 'text') ?? '')
      .join(' '),
    direction: of('direction')
      .map((item) => said(item, 'text') ?? '')
      .join('\n'),
    ...optional('agreedOn', of('agreed').map((item) => said(item, 'text'))[0]),
    participants: participantItems.map((item) => participantOf(item, index)),
    parts: bare.map((part, i) => ({ ...part, restsOn: referencesOf(partItems[i], part, index) })),
  };
  const dangling = new Map<Item, readonly Found[]>();
  partItems.forEach((item, i) => {
    const part = bare[i];
    const lost = item.found.filter(({ field, value }) => field === 'restsOn' && !findByQuote(value, index, part?.id));
    if (lost.length > 0) dangling.set(item, lost);
  });
  for (const item of participantItems) {
    const lost = item.found.filter(({ field, value }) => field === 'pullsToward' && !findPole(value, index));
    if (lost.length > 0) dangling.set(item, lost);
  }
  return { trace, record, partItems, participantItems, dangling };
}

const referencesOf = (item: Item | undefined, part: Part, index: PartIndex): readonly PartId[] =>
  unique((item ? allSaid(item, 'restsOn') : []).flatMap((quote) => findByQuote(quote, index, part.id) ?? []));

function partOf(item: Item, id: Part['id']): Part {
  const kind = item.section as PartKind;
  const base = {
    id,
    text: said(item, 'text') ?? polesOf(item),
    ...optional('because', allSaid(item, 'because').join('; ') || undefined),
    ...optional('raisedBy', said(item, 'raisedBy')),
    restsOn: [],
    otherWords: allSaid(item, 'otherWords'),
    counterWords: allSaid(item, 'counterWords'),
    fineNearby: allSaid(item, 'fineNearby'),
  };
  switch (kind) {
    case 'tension':
      return { ...base, kind, favoured: said(item, 'favoured') ?? '', conceded: said(item, 'conceded') ?? '' };
    case 'condition':
      return { ...base, kind, ...optional('reviewOn', said(item, 'reviewOn')) };
    case 'later':
      return { ...base, kind, ...optional('after', said(item, 'after')) };
    case 'commitment':
    case 'within':
    case 'beyond':
    case 'constraint':
    case 'rejected':
    case 'open':
      return { ...base, kind };
  }
}

function participantOf(item: Item, index: PartIndex): Participant {
  const pole = said(item, 'pullsToward');
  return {
    discipline: said(item, 'discipline') ?? '',
    ...optional('person', item.found.find(({ field }) => field === 'person')?.person),
    ...optional('measuredOn', said(item, 'measuredOn')),
    ...optional('pullsToward', pole === undefined ? undefined : findPole(pole, index)),
  };
}

const said = (item: Item, field: Field): string | undefined => item.found.find((found) => found.field === field)?.value;

const allSaid = (item: Item, field: Field): readonly string[] =>
  item.found.filter((found) => found.field === field).map(({ value }) => value);

const polesOf = (item: Item): string => `${said(item, 'favoured') ?? ''} over ${said(item, 'conceded') ?? ''}`;

/** A property that is missing rather than undefined. */
function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Readonly<Partial<Record<Name, Value>>> {
  return (value === undefined ? {} : { [name]: value }) as Readonly<Partial<Record<Name, Value>>>;
}

const headingFor = (section: Section): string => (section === 'title' ? '' : headingOf(section));

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
