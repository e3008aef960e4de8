import type { AdfNode } from './adf';
import { withContent } from './build';
import type { Field } from './lead-ins';
import type { Placing } from './match-items';
import { isTextBlock } from './plain-text';
import type { Saying } from './read-values';
import { type Inside, patched, reviseContent } from './revise-content';
import { reviseRow } from './revise-row';
import { lineBlock } from './write-item';

/** Writes an item over the node that it stands in; where the item says what it said, the node stays as it is. */
export function reviseItem(unit: AdfNode, placing: Placing, inside: Inside): AdfNode {
  const dirty = dirtyFields(placing);
  if (isTextBlock(unit)) return dirty.size === 0 ? unit : reviseBlock(unit, placing);
  if (unit.type === 'tableRow') return reviseRow(unit, placing, dirty, inside);
  return withContent(unit, reviseContent(unit, placing, placing.wanted.sayings, dirty, inside));
}

/**
 * The fields that have to be written anew: those that say something else now, and those that share a block with one
 * of them.
 */
function dirtyFields({ wanted, was }: Placing): ReadonlySet<Field> {
  const valuesOf = (sayings: readonly Saying[], field: Field): string =>
    JSON.stringify(
      sayings.filter((saying) => saying.field === field).map(({ value, person }) => [value, person ?? null]),
    );
  const all = new Set([...wanted.sayings, ...(was?.sayings ?? [])].map(({ field }) => field));
  const dirty = new Set(
    [...all].filter((field) => valuesOf(wanted.sayings, field) !== valuesOf(was?.sayings ?? [], field)),
  );
  if (['text', 'favoured', 'conceded'].some((field) => dirty.has(field as Field)))
    for (const field of ['text', 'favoured', 'conceded'] as const) dirty.add(field);
  const found = was?.item.found ?? [];
  for (let before = -1; before !== dirty.size;) {
    before = dirty.size;
    const carriers = new Set(found.filter(({ field }) => dirty.has(field)).map(({ carrier }) => carrier));
    for (const { field, carrier } of found) if (carriers.has(carrier)) dirty.add(field);
  }
  return dirty;
}

/** A paragraph, a task or a decision holds an item with its details line by line. */
function reviseBlock(unit: AdfNode, { wanted, was }: Placing): AdfNode {
  const fresh = lineBlock(wanted, was?.item.label);
  return { ...unit, content: patched(unit, fresh, wanted.section) };
}
