import { type AdfNode, childrenOf } from './adf';
import { bulletList, listItem, paragraph } from './build';
import type { Field } from './lead-ins';
import type { Placing } from './match-items';
import { patchInline, wordlessIn } from './patch-inline';
import { isProse, isTextBlock, leafText } from './plain-text';
import { textOf } from './lines';
import { isList } from './read-item';
import { firstDate } from './typed-date';
import type { Saying } from './say-item';
import { cellLines, detailLines, headLine, lineBlock } from './write-item';
import type { Section } from './headings';

/** What the rest of the page does inside an item: a nested item, and everything that was not understood. */
export type Inside = (node: AdfNode) => readonly AdfNode[];

const headFields: ReadonlySet<Field> = new Set(['text', 'favoured', 'conceded', 'discipline', 'person']);

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

/** New words for a block, with as much of its formatting as stands outside the edit. */
function patched(block: AdfNode, fresh: readonly AdfNode[], section: Section): readonly AdfNode[] {
  const old = childrenOf(block);
  if (section === 'agreed') return patchedDay(old, fresh) ?? fresh;
  if (fresh.every((node) => node.type === 'text' && !node.marks)) return patchInline(old, fresh.map(leafText).join(''));
  return [...fresh, ...wordlessIn(old)];
}

/** The same line with another day, where the day that is read there is a native date. */
function patchedDay(old: readonly AdfNode[], fresh: readonly AdfNode[]): readonly AdfNode[] | undefined {
  const day = fresh.find((node) => node.type === 'date');
  const oldDay = old.find((node) => node.type === 'date');
  const patchedLine = day && old.map((node) => (node === oldDay ? day : node));
  return patchedLine && firstDate(textOf(patchedLine))?.day === firstDate(textOf(fresh))?.day ? patchedLine : undefined;
}

/** The blocks of a list item, or of the cell that a row is about. */
function reviseContent(
  unit: AdfNode,
  { wanted, was }: Placing,
  sayings: readonly Saying[],
  dirty: ReadonlySet<Field>,
  inside: Inside,
): readonly AdfNode[] {
  const carried = new Map<AdfNode, Set<Field>>();
  for (const { field, carrier } of was?.item.found ?? [])
    carried.set(carrier, (carried.get(carrier) ?? new Set()).add(field));
  const isDirty = (block: AdfNode): boolean => [...(carried.get(block) ?? [])].some((field) => dirty.has(field));
  const isHead = (block: AdfNode): boolean => [...(carried.get(block) ?? [])].some((field) => headFields.has(field));
  const head = headLine(sayings, wanted.section);
  const added = detailLines(sayings.filter(({ field }) => dirty.has(field))).map((line) => listItem([paragraph(line)]));
  const content: AdfNode[] = [];
  let headAt = -1;
  let listed = added.length === 0;
  for (const child of childrenOf(unit)) {
    if (isTextBlock(child) && carried.has(child)) {
      if (isHead(child) && headAt < 0) {
        headAt = content.length;
        content.push(isDirty(child) ? { ...child, content: patched(child, head, wanted.section) } : child);
      } else if (!isDirty(child)) content.push(child);
    } else if (isList(child)) {
      const inner = childrenOf(child);
      const own = inner.filter((node) => isDetail(node, carried));
      const kept = inner.flatMap((node) => (own.includes(node) ? keptDetail(node, isDirty) : inside(node)));
      const here =
        !listed && own.length > 0 && (child.type === 'bulletList' || child.type === 'orderedList') ? added : [];
      if (here.length > 0) listed = true;
      if (kept.length + here.length > 0) content.push(withContent(child, [...kept, ...here]));
    } else content.push(...inside(child));
  }
  if (headAt < 0 && head.length > 0) content.splice((headAt = 0), 0, paragraph(head));
  if (!listed) content.splice(headAt + 1, 0, bulletList(added));
  return content;
}

const isDetail = (node: AdfNode, carried: ReadonlyMap<AdfNode, unknown>): boolean => {
  const blocks = isTextBlock(node) ? [node] : childrenOf(node);
  return blocks.length > 0 && blocks.every((block) => carried.has(block));
};

function keptDetail(node: AdfNode, isDirty: (block: AdfNode) => boolean): readonly AdfNode[] {
  if (isTextBlock(node)) return isDirty(node) ? [] : [node];
  const kept = childrenOf(node).filter((block) => !isDirty(block));
  return kept.length > 0 ? [withContent(node, kept)] : [];
}

/** A row of a table: what has a cell goes into it, the rest below what the row is about. */
function reviseRow(row: AdfNode, placing: Placing, dirty: ReadonlySet<Field>, inside: Inside): AdfNode {
  const cells = placing.was?.item.cells ?? new Map<Field, AdfNode>();
  const [main] = cells;
  const rest = placing.wanted.sayings.filter(({ field }) => field === main?.[0] || !cells.has(field));
  const shown = main?.[0] === 'favoured' ? rest.filter(({ field }) => field !== 'text') : rest;
  const byCell = new Map([...cells].map(([field, cell]) => [cell, field] as const));
  return withContent(
    row,
    childrenOf(row).map((cell) => {
      const field = byCell.get(cell);
      if (!field) return inside(cell)[0] ?? cell;
      if (cell === main?.[1]) return withContent(cell, filled(reviseContent(cell, placing, shown, dirty, inside)));
      return dirty.has(field)
        ? refillCell(cell, field, placing.wanted.sayings, inside)
        : withContent(cell, filled(childrenOf(cell)));
    }),
  );
}

function refillCell(cell: AdfNode, field: Field, sayings: readonly Saying[], inside: Inside): AdfNode {
  const lines = cellLines(
    field,
    sayings.filter((saying) => saying.field === field),
  );
  const unknown = childrenOf(cell)
    .filter((block) => !isProse(block) && !isList(block))
    .flatMap(inside);
  const [only, ...others] = childrenOf(cell).filter(isProse);
  const [line, ...more] = lines;
  if (only && others.length === 0 && line && more.length === 0)
    return withContent(cell, [{ ...only, content: patched(only, line, 'open') }, ...unknown]);
  return withContent(cell, filled([...lines.map(paragraph), ...unknown]));
}

/** A cell holds at least one block. */
export const filled = (content: readonly AdfNode[]): readonly AdfNode[] =>
  content.length > 0 ? content : [paragraph([])];

/** The node with other content, or the very same node where the content is the same. */
export function withContent(node: AdfNode, content: readonly AdfNode[]): AdfNode {
  const old = childrenOf(node);
  return old.length === content.length && old.every((child, i) => child === content[i]) ? node : { ...node, content };
}
