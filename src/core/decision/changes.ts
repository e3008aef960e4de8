import { canonical } from '../language/canonical';
import type { DecisionRecord } from './decision';
import { matchParts } from './match-parts';
import type { Part, PartId, PartKind } from './part';
import { wordChanges, type WordChange } from './word-changes';

/** What happened to one part between two states of a decision. */
export type PartChange =
  | { readonly change: 'added'; readonly part: Part }
  | { readonly change: 'removed'; readonly part: Part }
  /** One part may have been reworded and moved, and have another reason as well. */
  | { readonly change: 'edited'; readonly before: Part; readonly after: Part; readonly edits: readonly Edit[] };

export type Edit =
  | { readonly what: 'reworded'; readonly words: readonly WordChange[] }
  | { readonly what: 'moved'; readonly from: PartKind; readonly to: PartKind }
  | { readonly what: 'details'; readonly field: DetailField; readonly words: readonly WordChange[] };

/** What can change about a part beside its own words and its kind. */
export const detailFields = [
  'because',
  'after',
  'reviewOn',
  'raisedBy',
  'restsOn',
  'otherWords',
  'counterWords',
  'fineNearby',
] as const;

export type DetailField = (typeof detailFields)[number];

/**
 * What changed from one state of a decision to another, part by part in the order of the newer one, removed parts last.
 * Another order alone, or other punctuation, is no change.
 */
export function changes(before: DecisionRecord, after: DecisionRecord): readonly PartChange[] {
  const matches = matchParts(before.parts, after.parts);
  const kept = new Set(matches.values());
  const textsAfter = textsOf(after);
  // A part that others rest on and that was reworded is one change, not one for each of them.
  const textsBefore = new Map([
    ...textsOf(before),
    ...[...matches].map(([later, part]) => [part.id, later.text] as const),
  ]);
  const changed = after.parts.map((part): PartChange | undefined => {
    const earlier = matches.get(part);
    if (!earlier) return { change: 'added', part };
    const edits = editsOf(earlier, part, textsBefore, textsAfter);
    return edits.length > 0 ? { change: 'edited', before: earlier, after: part, edits } : undefined;
  });
  const removed = before.parts.filter((part) => !kept.has(part));
  return [
    ...changed.filter((change) => change !== undefined),
    ...removed.map((part): PartChange => ({ change: 'removed', part })),
  ];
}

type Texts = ReadonlyMap<PartId, string>;

const textsOf = (record: DecisionRecord): Texts => new Map(record.parts.map((part) => [part.id, part.text]));

function editsOf(before: Part, after: Part, textsBefore: Texts, textsAfter: Texts): readonly Edit[] {
  const edits: Edit[] = [];
  const was = wordsOf(before);
  const is = wordsOf(after);
  if (canonical(was) !== canonical(is)) edits.push({ what: 'reworded', words: wordChanges(was, is) });
  if (before.kind !== after.kind) edits.push({ what: 'moved', from: before.kind, to: after.kind });
  for (const field of detailFields) {
    const earlier = detail(before, field, textsBefore);
    const later = detail(after, field, textsAfter);
    if (canonical(earlier) !== canonical(later))
      edits.push({ what: 'details', field, words: wordChanges(earlier, later) });
  }
  return edits;
}

/** The part's own words; where a tension's text does not name its poles, they are words of it too. */
function wordsOf(part: Part): string {
  if (part.kind !== 'tension') return part.text;
  const poles = `${part.favoured} over ${part.conceded}`;
  return canonical(part.text) === canonical(poles) ? part.text : `${part.text} (${poles})`;
}

function detail(part: Part, field: DetailField, texts: Texts): string {
  switch (field) {
    case 'because':
    case 'raisedBy':
      return part[field] ?? '';
    case 'after':
      return part.kind === 'later' ? (part.after ?? '') : '';
    case 'reviewOn':
      return part.kind === 'condition' ? (part.reviewOn ?? '') : '';
    case 'restsOn':
      return part.restsOn.map((id) => texts.get(id) ?? '').join('; ');
    case 'otherWords':
    case 'counterWords':
    case 'fineNearby':
      return part[field].join(', ');
  }
}
