import { type AdfNode, childrenOf } from './adf';
import type { Section } from './headings';
import { type DetailField, readDetail } from './lead-ins';
import { type Line, linesIn } from './lines';
import { isProse, isTextBlock, leafText } from './plain-text';
import { readBoldPoles, readHead } from './read-head';
import { valuesOf } from './read-values';
import type { Found, Item, Label } from './trace';

/** An item as it was read, and what else was in it. */
export interface ReadItem {
  readonly items: readonly Item[];
  /** List items inside this one that are items of their own. */
  readonly nested: readonly AdfNode[];
  readonly unknown: readonly AdfNode[];
}

const lists = new Set(['bulletList', 'orderedList', 'taskList', 'decisionList']);

export const isList = (node: AdfNode): boolean => lists.has(node.type);

/**
 * Reads a list item, a table cell or a single block as an item of its section: the first line is the item itself, the
 * lines and nested items that begin like a detail belong to it, other nested items stand for themselves. `elsewhere` are
 * details that other cells of the same row hold.
 */
export function readItem(
  unit: AdfNode,
  section: Section,
  label?: Label,
  elsewhere: readonly DetailField[] = [],
): ReadItem {
  const { lines, nested, unknown } = partition(unit, label);
  const [head, ...more] = lines;
  if (!head) return { items: [], nested, unknown };
  const below = readBelow(head, more, nested, section);
  const { details, separate } = below;
  const told = new Set([...elsewhere, ...details.map(({ field }) => field as DetailField)]);
  const reasons = told.has('because') ? [] : readReasons(separate, section);
  if (reasons.length > 0) told.add('because');
  const extra = [...details, ...reasons];
  const items = readHead(joined(head, below.continued), section, told)
    .map((found): Item => ({ section, unit, ...(label ? { label } : {}), found: withDetails(found, extra) }))
    .filter(makesSense);
  const strays = [...below.strays, ...unknown];
  if (items.length > 0) return { items, nested: reasons.length > 0 ? [] : separate, unknown: strays };
  return { items, nested: separate, unknown: [head.carrier, ...details.map(({ carrier }) => carrier), ...strays] };
}

/** What the lines below the first are: details of the item, more of its sentence, items of their own, or strays. */
export interface Below {
  readonly details: readonly Found[];
  readonly continued: readonly Line[];
  readonly separate: readonly AdfNode[];
  readonly strays: readonly AdfNode[];
}

export function readBelow(head: Line, more: readonly Line[], nested: readonly AdfNode[], section: Section): Below {
  const details: Found[] = [];
  const continued: Line[] = [];
  const strays = new Set<AdfNode>();
  for (const line of more) {
    const found = readDetailLine(line, section);
    if (found.length > 0) details.push(...found);
    else if (line.carrier === head.carrier) continued.push(line);
    else strays.add(line.carrier);
  }
  const separate: AdfNode[] = [];
  for (const inner of nested) {
    const found = readNestedDetail(inner, section);
    if (found.length > 0) details.push(...found);
    else separate.push(inner);
  }
  // A paragraph that is only partly understood is left alone as a whole.
  return { details: details.filter(({ carrier }) => !strays.has(carrier)), continued, separate, strays: [...strays] };
}

/** A tension has two poles; words that name none are not one. */
const makesSense = ({ section, found }: Item): boolean =>
  section !== 'tension' || found.some(({ field }) => field === 'favoured');

/** The poles of a tension may stand on a line of their own; then those count, not what the head seems to say. */
function withDetails(head: readonly Found[], details: readonly Found[]): readonly Found[] {
  const poles = details.some(({ field }) => field === 'favoured');
  return [...(poles ? head.filter(({ field }) => field !== 'favoured' && field !== 'conceded') : head), ...details];
}

export function partition(unit: AdfNode, label: Label | undefined) {
  const children = isTextBlock(unit) ? [unit] : childrenOf(unit);
  const blocks = children.filter(isProse);
  const [first, ...rest] = blocks.flatMap(linesIn);
  return {
    lines: [...(first ? withoutLabel(first, label) : []), ...rest],
    nested: children.filter(isList).flatMap(childrenOf),
    unknown: children.filter((child) => !isProse(child) && !isList(child)),
  };
}

function withoutLabel(line: Line, label: Label | undefined): readonly Line[] {
  if (!label) return [line];
  const text = line.text.slice(label.text.length).trim();
  return text === '' ? [] : [{ ...line, text, nodes: withoutStart(line.nodes, label.text.length) }];
}

/** The nodes of a line without its first letters. */
function withoutStart(nodes: readonly AdfNode[], letters: number): readonly AdfNode[] {
  let left = letters;
  return nodes.flatMap((node) => {
    const own = leafText(node);
    const cut = Math.min(left, own.length);
    left -= cut;
    if (cut === 0) return [node];
    return cut < own.length && node.type === 'text' ? [{ ...node, text: own.slice(cut) }] : [];
  });
}

/** A line break in the middle of a sentence is no more than that. */
function joined(head: Line, more: readonly Line[]): Line {
  if (more.length === 0) return head;
  const lines = [head, ...more];
  return { ...head, text: lines.map(({ text }) => text).join(' '), nodes: lines.flatMap(({ nodes }) => nodes) };
}

/** What a line says about the item above it; nothing where it does not begin like a detail, or makes no sense as one. */
function readDetailLine(line: Line, section: Section): readonly Found[] {
  const { carrier } = line;
  if (section === 'tension') {
    const poles = readBoldPoles(line.nodes);
    if (poles) return poles.slice(1).map((pole) => ({ ...pole, carrier }));
  }
  const detail = readDetail(line.text, section);
  if (!detail) return [];
  return valuesOf(detail.field, detail.value).map((value) => ({ field: detail.field, value, carrier }));
}

/** A nested item is a detail when all it holds is one line, or lines that are all details. */
function readNestedDetail(inner: AdfNode, section: Section): readonly Found[] {
  const { lines, nested, unknown } = partition(inner, undefined);
  if (nested.length > 0 || unknown.length > 0) return [];
  const found = lines.map((line) => readDetailLine(line, section));
  return found.every((each) => each.length > 0) ? found.flat() : [];
}

/** Under a tension or an option not taken, what is said without another word is the reason. */
function readReasons(inner: readonly AdfNode[], section: Section): readonly Found[] {
  if ((section !== 'tension' && section !== 'rejected') || inner.length === 0) return [];
  const reasons = inner.map((node) => partition(node, undefined));
  const plain = reasons.every(
    ({ lines, nested, unknown }) => lines.length === 1 && nested.length + unknown.length === 0,
  );
  if (!plain || reasons.some(({ lines }) => lines[0] && section === 'tension' && readBoldPoles(lines[0].nodes)))
    return [];
  return reasons.flatMap(({ lines }) =>
    lines.map(({ text, carrier }) => ({ field: 'because' as const, value: text, carrier })),
  );
}
