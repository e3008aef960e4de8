import type { Part } from '../core/decision/part';
import { partIds } from '../core/decision/part-id';
import { canonical } from '../core/language/canonical';
import { type AdfDoc, type AdfNode, childrenOf, isAdfDoc } from './adf';
import { findPanels } from './find-panels';
import { readRecord } from './read-record';
import { writeRecord } from './write-record';

/**
 * A page with one more part left to the teams in the record of a panel, written as the panel's own editor would; the
 * page itself where it stands there already, and `undefined` where the page has no such panel. Everything else on the
 * page stays as it was.
 */
export function withOpenPart(page: unknown, localId: string, text: string): AdfDoc | undefined {
  const panel = findPanels(page).find((one) => one.localId === localId);
  const [first] = panel?.body.content ?? [];
  if (!panel || !first || !isAdfDoc(page)) return undefined;
  const { record } = readRecord(panel.body);
  if (record.parts.some((part) => part.kind === 'open' && canonical(part.text) === canonical(text))) return page;
  const id = partIds(record.parts.map((part) => part.id))(text);
  const open: Part = { id, kind: 'open', text, restsOn: [], otherWords: [], counterWords: [], fineNearby: [] };
  const { content } = writeRecord({ ...record, parts: [...record.parts, open] }, panel.body);
  return { ...page, content: page.content.map((node) => replaced(node, first, content)) };
}

/** A panel is known by its first child: the very node that was found in it. */
function replaced(node: AdfNode, first: AdfNode, content: readonly AdfNode[]): AdfNode {
  const children = childrenOf(node);
  if (children.length === 0) return node;
  return { ...node, content: children[0] === first ? content : children.map((one) => replaced(one, first, content)) };
}
