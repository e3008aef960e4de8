import type { DecisionRecord } from '../core/decision/decision';
import { type AdfDoc, type AdfNode, childrenOf } from './adf';
import { paragraph } from './build';
import { insertSections } from './insert-sections';
import { matchItems } from './match-items';
import { placeItems } from './place-items';
import { deepest } from './reading';
import { readTrace } from './read-record';
import { rewriter } from './rewrite';

/**
 * Writes a record as a page that anybody can read. With `onto`, it is written over that page: what did not change
 * keeps its formatting, what nobody understood stays where it stood, and only what changed is written anew.
 */
export function writeRecord(record: DecisionRecord, onto?: AdfDoc): AdfDoc {
  const page: AdfDoc = { type: 'doc', version: 1, content: onto ? childrenOf(onto).map((node) => ownCopy(node)) : [] };
  const before = readTrace(page);
  const places = placeItems(matchItems(record, before), before.trace);
  const rewritten = rewriter(before.trace, places)(page.content);
  const content = insertSections(rewritten, places.fresh);
  return { type: 'doc', version: 1, content: content.length > 0 ? content : [paragraph([])] };
}

/** Nodes are told apart by identity, so a page that uses one object in two places is taken apart first. */
function ownCopy(node: AdfNode, depth = 0): AdfNode {
  if (!Array.isArray(node.content) || depth > deepest + 10) return { ...node };
  return { ...node, content: childrenOf(node).map((child) => ownCopy(child, depth + 1)) };
}
