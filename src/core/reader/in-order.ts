import type { RelevantPart } from '../assessment';
import type { Part } from '../decision/part';

/** All parts in the order in which to look at them beside a work item: those it speaks of first, the others as the decision tells them. */
export function inOrder(parts: readonly Part[], relevant: readonly RelevantPart[]): readonly Part[] {
  const spoken = relevant.flatMap(({ part: id }) => parts.find((part) => part.id === id) ?? []);
  return [...new Set([...spoken, ...parts])];
}
