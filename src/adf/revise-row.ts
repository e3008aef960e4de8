import { type AdfNode, childrenOf } from './adf';
import { filled, paragraph, withContent } from './build';
import type { Field } from './lead-ins';
import type { Placing } from './match-items';
import { isProse } from './plain-text';
import { isList } from './read-item';
import type { Saying } from './read-values';
import { type Inside, patched, reviseContent } from './revise-content';
import { cellLines } from './write-item';

/** A row of a table: what has a cell goes into it, the rest below what the row is about. */
export function reviseRow(row: AdfNode, placing: Placing, dirty: ReadonlySet<Field>, inside: Inside): AdfNode {
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
