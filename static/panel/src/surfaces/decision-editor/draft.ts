import type { DecisionRecord, Participant } from '../../../../../src/core/decision/decision';
import type { Part, PartId, PartKind } from '../../../../../src/core/decision/part';

/**
 * A record while it is being written: parts may be empty, a tension's text may lag behind its two goods, and new parts
 * have ids of their own until the page is read again. Every function here returns a new draft.
 */
export type Draft = DecisionRecord;

/** What a part's editor may set; `undefined` clears what is optional. */
export interface PartFields {
  readonly text?: string;
  readonly favoured?: string;
  readonly conceded?: string;
  readonly because?: string;
  readonly after?: string;
  readonly raisedBy?: string;
  readonly reviewOn?: string;
  readonly restsOn?: readonly PartId[];
  readonly otherWords?: readonly string[];
  readonly counterWords?: readonly string[];
  readonly fineNearby?: readonly string[];
}

/** The kinds that stand open from the start; everything else is under Add. */
const openFromTheStart: readonly PartKind[] = ['tension', 'later'];

/** A draft to begin with: the record as it is, with an empty line wherever a box stands open. */
export function begin(record: DecisionRecord): Draft {
  return openFromTheStart
    .filter((kind) => !record.parts.some((part) => part.kind === kind))
    .reduce<Draft>((draft, kind) => addPart(draft, kind).draft, record);
}

/** Adds an empty part behind `after`, or as the last one. */
export function addPart(draft: Draft, kind: PartKind, after?: PartId): { readonly draft: Draft; readonly id: PartId } {
  const id = freshId(draft);
  const place = draft.parts.findIndex((part) => part.id === after) + 1 || draft.parts.length;
  return { draft: insertPart(draft, emptyPart(kind, id), place), id };
}

export function insertPart(draft: Draft, part: Part, place: number): Draft {
  return { ...draft, parts: [...draft.parts.slice(0, place), part, ...draft.parts.slice(place)] };
}

export function changePart(draft: Draft, id: PartId, fields: PartFields): Draft {
  return { ...draft, parts: draft.parts.map((part) => (part.id === id ? changed(part, fields) : part)) };
}

export function removePart(draft: Draft, id: PartId): Draft {
  return { ...draft, parts: draft.parts.filter((part) => part.id !== id) };
}

/** Swaps a part with its neighbour of the same kind; at either end nothing happens. */
export function movePart(draft: Draft, id: PartId, by: -1 | 1): Draft {
  const moved = draft.parts.find((part) => part.id === id);
  const siblings = draft.parts.filter(({ kind }) => kind === moved?.kind);
  const neighbour = moved && siblings[siblings.indexOf(moved) + by];
  if (!neighbour) return draft;
  return {
    ...draft,
    parts: draft.parts.map((part) => (part === moved ? neighbour : part === neighbour ? moved : part)),
  };
}

/** The record as it would be saved: empty parts and people gone, spaces tidied, nothing that points at what is gone. */
export function tidy(draft: Draft): DecisionRecord {
  const parts = draft.parts.map(tidyPart).filter(({ text }) => text !== '');
  const kept = new Set(parts.map(({ id }) => id));
  return {
    title: oneLine(draft.title),
    direction: draft.direction.trim(),
    ...(draft.agreedOn && { agreedOn: draft.agreedOn }),
    participants: draft.participants.flatMap((one) => tidyParticipant(one, kept)),
    parts: parts.map((part) => ({ ...part, restsOn: part.restsOn.filter((id) => kept.has(id)) })),
  };
}

/** Whether saving `draft` would change anything. */
export function differs(draft: Draft, from: DecisionRecord): boolean {
  return JSON.stringify(tidy(draft)) !== JSON.stringify(tidy(from));
}

function changed(part: Part, fields: PartFields): Part {
  const now = { ...part, ...fields } as Part;
  return now.kind === 'tension' ? { ...now, text: weighed(now.favoured, now.conceded) } : now;
}

/** With one good only there is nothing weighed yet, but what was typed is kept. */
const weighed = (favoured: string, conceded: string) =>
  favoured && conceded ? `${favoured} over ${conceded}` : favoured || conceded;

function tidyPart(part: Part): Part {
  const { because, raisedBy, ...rest } = part;
  const optional = {
    ...(because?.trim() && { because: oneLine(because) }),
    ...(raisedBy?.trim() && { raisedBy: oneLine(raisedBy) }),
  };
  if (rest.kind === 'tension') {
    const favoured = oneLine(rest.favoured);
    const conceded = oneLine(rest.conceded);
    return { ...rest, ...optional, favoured, conceded, text: weighed(favoured, conceded) };
  }
  if (rest.kind === 'later') {
    const { after, ...later } = rest;
    return { ...later, ...optional, ...(after?.trim() && { after: oneLine(after) }), text: oneLine(rest.text) };
  }
  if (rest.kind === 'condition') {
    const { reviewOn, ...condition } = rest;
    return { ...condition, ...optional, ...(reviewOn && { reviewOn }), text: oneLine(rest.text) };
  }
  return { ...rest, ...optional, text: oneLine(rest.text) };
}

function tidyParticipant(
  { discipline, person, measuredOn, pullsToward }: Participant,
  kept: ReadonlySet<PartId>,
): readonly Participant[] {
  const someone = person && ('accountId' in person || person.name.trim() !== '');
  if (!discipline.trim() && !someone) return [];
  return [
    {
      discipline: oneLine(discipline),
      ...(someone && { person }),
      ...(measuredOn?.trim() && { measuredOn: oneLine(measuredOn) }),
      ...(pullsToward && kept.has(pullsToward.part) && { pullsToward }),
    },
  ];
}

function emptyPart(kind: PartKind, id: PartId): Part {
  const base = { id, text: '', restsOn: [], otherWords: [], counterWords: [], fineNearby: [] };
  return kind === 'tension' ? { ...base, kind, favoured: '', conceded: '' } : { ...base, kind };
}

function freshId({ parts }: Draft): PartId {
  const taken = new Set<string>(parts.map(({ id }) => id));
  let number = parts.length + 1;
  while (taken.has(`new-${number}`)) number += 1;
  return `new-${number}` as PartId;
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();
