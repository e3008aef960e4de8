import type { DecisionRecord, Participant } from '../core/decision/decision';
import { partIds } from '../core/decision/part-id';
import { type Part, partKinds, type PartKind } from '../core/decision/part';
import type { Section } from './headings';
import type { Field } from './lead-ins';
import { findByQuote, findPole } from './quote-part';
import type { Item, NotUnderstood, Trace } from './trace';
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
  const { trace, record } = readTrace(body);
  return { record, notUnderstood: trace.notUnderstood };
}

/** A record with the items that its parts and participants were read from, in the same order. */
export interface ReadTrace {
  readonly trace: Trace;
  readonly record: DecisionRecord;
  readonly partItems: readonly Item[];
  readonly participantItems: readonly Item[];
}

export function readTrace(body: unknown): ReadTrace {
  const trace = traceRecord(body);
  const of = (section: Section): readonly Item[] => trace.items.filter((item) => item.section === section);
  const partItems = partKinds.flatMap(of);
  const nextId = partIds();
  const bare = partItems.map((item) => ({ item, part: partOf(item, nextId(said(item, 'text') ?? polesOf(item))) }));
  const parts = bare.map(({ part }) => part);
  const record: DecisionRecord = {
    title: of('title')
      .map((item) => said(item, 'text') ?? '')
      .join(' '),
    direction: of('direction')
      .map((item) => said(item, 'text') ?? '')
      .join('\n'),
    ...optional('agreedOn', of('agreed').map((item) => said(item, 'text'))[0]),
    participants: of('participants').map((item) => participantOf(item, parts)),
    parts: bare.map(({ item, part }) => ({
      ...part,
      restsOn: unique(allSaid(item, 'restsOn').flatMap((quote) => findByQuote(quote, parts, part.id)?.id ?? [])),
    })),
  };
  return { trace, record, partItems, participantItems: of('participants') };
}

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

function participantOf(item: Item, parts: readonly Part[]): Participant {
  const pole = said(item, 'pullsToward');
  return {
    discipline: said(item, 'discipline') ?? '',
    ...optional('person', item.found.find(({ field }) => field === 'person')?.person),
    ...optional('measuredOn', said(item, 'measuredOn')),
    ...optional('pullsToward', pole === undefined ? undefined : findPole(pole, parts)),
  };
}

const said = (item: Item, field: Field): string | undefined => item.found.find((found) => found.field === field)?.value;

const allSaid = (item: Item, field: Field): readonly string[] =>
  item.found.filter((found) => found.field === field).map(({ value }) => value);

const polesOf = (item: Item): string => `${said(item, 'favoured') ?? ''} over ${said(item, 'conceded') ?? ''}`;

/** A property that is missing rather than undefined. */
function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: Value };
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
