import { type AdfNode, childrenOf } from './adf';
import { bulletList, listItem, paragraph, withContent } from './build';
import type { Section } from './headings';
import type { Field } from './lead-ins';
import { textOf } from './lines';
import type { Placing } from './match-items';
import { patchInline, wordlessIn } from './patch-inline';
import { isTextBlock, leafText } from './plain-text';
import { isList } from './read-item';
import type { Saying } from './read-values';
import { firstDate } from './typed-date';
import { detailLines, headLine } from './write-item';

/** What the rest of the page does inside an item: a nested item, and everything that was not understood. */
export type Inside = (node: AdfNode) => readonly AdfNode[];

const headFields: ReadonlySet<Field> = new Set(['text', 'favoured', 'conceded', 'discipline', 'person']);

/** New words for a block, with as much of its formatting as stands outside the edit. */
export function patched(block: AdfNode, fresh: readonly AdfNode[], section: Section): readonly AdfNode[] {
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
export function reviseContent(
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
