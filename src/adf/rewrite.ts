import { type AdfNode, childrenOf } from './adf';
import { bulletList, filled, paragraph, withContent } from './build';
import type { Placing } from './match-items';
import { wordlessIn } from './patch-inline';
import type { Places } from './place-items';
import { isProse, isTextBlock } from './plain-text';
import { deepest } from './reading';
import { isList } from './read-item';
import type { Inside } from './revise-content';
import { reviseItem } from './revise-item';
import type { Item, Trace } from './trace';
import { writeBlockLike, writeListItem } from './write-item';

/** Writes the blocks of a page again: items where they are placed, everything else as it stood. */
export function rewriter(trace: Trace, { at }: Places): (blocks: readonly AdfNode[]) => readonly AdfNode[] {
  const owners = new Map<AdfNode, Item[]>();
  for (const item of trace.items) owners.set(item.unit, [...(owners.get(item.unit) ?? []), item]);
  const carriers = new Set(trace.items.flatMap((item) => item.found.map(({ carrier }) => carrier)));
  const moved = new Set<AdfNode>();
  for (const [unit, placings] of at)
    for (const { was } of placings)
      if (was && was.item.unit !== unit && fits(was.item.unit, unit)) moved.add(was.item.unit);

  const write = (node: AdfNode, depth: number): readonly AdfNode[] => {
    if (owners.has(node)) return writeUnit(node, depth);
    const children = childrenOf(node);
    if (children.length === 0 || depth > deepest + 10 || isTextBlock(node)) return [node];
    const content = siblings(children, depth + 1);
    if (content.length === 0 && needsNothing.has(node.type)) return [];
    return [withContent(node, content.length > 0 || !holdsBlocks.has(node.type) ? content : [paragraph([])])];
  };

  const siblings = (blocks: readonly AdfNode[], depth: number): readonly AdfNode[] => {
    const written = blocks.map((block) => write(block, depth));
    return blocks.flatMap((block, i) => (isEmptied(blocks, written, i) ? [] : (written[i] ?? [block])));
  };

  /** A heading goes when the last item under it has gone. */
  const isEmptied = (blocks: readonly AdfNode[], written: readonly (readonly AdfNode[])[], i: number): boolean => {
    const block = blocks[i];
    if (!block || !trace.headings.has(block) || !isTextBlock(block)) return false;
    let used = false;
    for (let next = i + 1; next < blocks.length; next++) {
      const below = blocks[next];
      if (!below || below.type === 'heading' || trace.headings.has(below)) break;
      if (!(written[next] ?? []).every(isEmpty)) return false;
      used ||= !isEmpty(below);
    }
    return used;
  };

  const writeUnit = (unit: AdfNode, depth: number): readonly AdfNode[] => {
    const placings = at.get(unit) ?? [];
    const own = owners.get(unit) ?? [];
    const inside: Inside = (node) => write(node, depth + 1);
    if (
      own.length > 1 &&
      placings.length === own.length &&
      placings.every((placing, i) => isUnchanged(placing, own[i]))
    )
      return [unit];
    const nodes = placings.flatMap((placing) => {
      const home = placing.was?.item.unit;
      if (home && owners.get(home)?.length === 1 && fits(home, unit))
        return [reviseItem(home, placing, home === unit ? inside : (node) => (holdsUnits(node) ? [] : inside(node)))];
      return [writeLike(unit, placing, own[0])];
    });
    const stays = own.length === 1 && placings.some(({ was }) => was?.item === own[0]);
    return stays ? nodes : [...nodes, ...leftovers(unit, inside)];
  };

  const holdsUnits = (node: AdfNode): boolean => owners.has(node);

  /** What an item leaves behind when it goes: what stood in it and was not its own. */
  const leftovers = (unit: AdfNode, inside: Inside): readonly AdfNode[] => {
    const takesAlong = moved.has(unit);
    if (isTextBlock(unit)) {
      const wordless = takesAlong ? [] : wordlessIn(childrenOf(unit)).filter(({ type }) => type !== 'hardBreak');
      return wordless.length > 0 ? [{ ...unit, content: wordless }] : [];
    }
    if (unit.type === 'tableRow') {
      const cells = childrenOf(unit).map((cell) => ({ cell, ...strangersIn(cell, takesAlong, inside) }));
      if (cells.every(({ strange, nested }) => strange.length + nested.length === 0)) return [];
      const contentOf = ({ strange, nested }: Strangers): readonly AdfNode[] => [
        ...strange,
        ...(nested.length > 0 ? [bulletList(nested)] : []),
      ];
      return [
        withContent(
          unit,
          cells.map((each) => withContent(each.cell, filled(contentOf(each)))),
        ),
      ];
    }
    const { strange, nested } = strangersIn(unit, takesAlong, inside);
    return [...(strange.length > 0 ? [{ ...unit, content: strange }] : []), ...nested];
  };

  const strangersIn = (unit: AdfNode, takesAlong: boolean, inside: Inside): Strangers => {
    const strange: AdfNode[] = [];
    const nested: AdfNode[] = [];
    const isStrange = (node: AdfNode): boolean => !takesAlong && !isOwn(node) && !isEmpty(node);
    const isRead = carriers.has(unit);
    for (const child of childrenOf(unit)) {
      if (isRead && (isProse(child) || isList(child))) continue;
      if (!isList(child)) {
        if (isStrange(child)) strange.push(...inside(child));
        continue;
      }
      const kept = childrenOf(child).flatMap((node) => {
        if (owners.has(node)) nested.push(...inside(node));
        return !owners.has(node) && isStrange(node) ? inside(node) : [];
      });
      if (kept.length > 0) strange.push(withContent(child, kept));
    }
    return { strange, nested };
  };

  const isOwn = (node: AdfNode): boolean =>
    carriers.has(node) || (childrenOf(node).length > 0 && !isTextBlock(node) && childrenOf(node).every(isOwn));

  return (blocks) => siblings(blocks, 0);
}

const needsNothing = new Set([
  'bulletList',
  'orderedList',
  'taskList',
  'decisionList',
  'table',
  'listItem',
  'layoutSection',
]);
const holdsBlocks = new Set([
  'panel',
  'blockquote',
  'expand',
  'nestedExpand',
  'layoutColumn',
  'tableCell',
  'tableHeader',
  'bodiedSyncBlock',
]);

const isEmpty = (node: AdfNode): boolean => node.type === 'paragraph' && childrenOf(node).length === 0;

/** Whether a node can stand where another stood. */
const fits = (node: AdfNode, place: AdfNode): boolean =>
  node === place || (node.type === place.type && place.type !== 'tableRow');

/** Inside an item or a cell, what is not its own: what nobody understood, and items that stand for themselves. */
interface Strangers {
  readonly strange: readonly AdfNode[];
  readonly nested: readonly AdfNode[];
}

const isUnchanged = ({ wanted, was }: Placing, item: Item | undefined): boolean =>
  was !== undefined && was.item === item && JSON.stringify(wanted.sayings) === JSON.stringify(was.sayings);

/** An item that looks like the one whose place it takes. */
function writeLike(model: AdfNode, placing: Placing, owner: Item | undefined): AdfNode {
  if (isTextBlock(model)) return writeBlockLike(model, placing.wanted);
  if (model.type !== 'tableRow' || !owner?.cells) return writeListItem(placing.wanted);
  const empty = new Map(childrenOf(model).map((cell) => [cell, { ...cell, content: [] as readonly AdfNode[] }]));
  const row: AdfNode = { ...model, content: [...empty.values()] };
  const cells = new Map([...owner.cells].map(([field, cell]) => [field, empty.get(cell) ?? cell]));
  const item: Item = { section: owner.section, unit: row, found: [], cells };
  return reviseItem(row, { wanted: placing.wanted, was: { item, sayings: [] } }, (node) => [
    withContent(node, filled(childrenOf(node))),
  ]);
}
