import { type AdfNode, childrenOf } from './adf';
import { type Section, sections } from './headings';
import type { Placing } from './match-items';
import type { Item, Trace } from './trace';

/** Which items go where an item stands today, and which need a place of their own. */
export interface Places {
  readonly at: ReadonlyMap<AdfNode, readonly Placing[]>;
  readonly fresh: ReadonlyMap<Section, readonly Placing[]>;
}

/**
 * Gives every item a place: those that stand on the page keep the places of their section among them, in the order that
 * the record asks for; a new one goes behind the one it follows. Where nothing moved, nothing moves.
 */
export function placeItems(placings: readonly Placing[], trace: Trace): Places {
  const at = new Map<AdfNode, Placing[]>();
  const fresh = new Map<Section, readonly Placing[]>();
  const isInside = ancestry(trace);
  for (const section of sections) {
    const wanted = placings.filter((placing) => placing.wanted.section === section);
    const items = trace.items.filter((item) => item.section === section);
    const units = unitsFor(wanted, items, isInside);
    if (!units) {
      fresh.set(section, wanted);
      continue;
    }
    wanted.forEach((placing, i) => {
      const unit = units[i];
      if (!unit) return;
      const others = at.get(unit);
      if (others) others.push(placing);
      else at.set(unit, [placing]);
    });
  }
  return { at, fresh };
}

function unitsFor(
  wanted: readonly Placing[],
  items: readonly Item[],
  isInside: (inner: AdfNode, outer: AdfNode) => boolean,
): readonly AdfNode[] | undefined {
  const [first] = items;
  if (!first) return undefined;
  const order = new Map(items.map((item, i) => [item, i]));
  const stays = (placing: Placing): boolean => placing.was !== undefined && order.has(placing.was.item);
  const slots = wanted
    .flatMap(({ was }) => (was && order.has(was.item) ? [was.item] : []))
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((item) => item.unit);
  let used = 0;
  const own = wanted.map((placing) => (stays(placing) ? slots[used++] : undefined));
  let previous: AdfNode | undefined;
  return own.map((unit, i) => {
    if (unit) return (previous = unit);
    const next = own.slice(i + 1).find((later) => later !== undefined);
    // What follows an item whose nested items come later has to come before those.
    return previous && !(next && isInside(next, previous)) ? previous : (next ?? previous ?? first.unit);
  });
}

/** Whether one unit stands inside another. */
function ancestry(trace: Trace): (inner: AdfNode, outer: AdfNode) => boolean {
  const units = new Set(trace.items.map(({ unit }) => unit));
  const inside = new Map<AdfNode, ReadonlySet<AdfNode>>();
  const unitsIn = (outer: AdfNode): ReadonlySet<AdfNode> => {
    const known = inside.get(outer);
    if (known) return known;
    const found = new Set<AdfNode>();
    const ahead = [...childrenOf(outer)];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      if (units.has(node)) found.add(node);
      ahead.push(...childrenOf(node));
    }
    inside.set(outer, found);
    return found;
  };
  return (inner, outer) => unitsIn(outer).has(inner);
}
