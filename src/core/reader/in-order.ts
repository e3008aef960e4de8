import type { RelevantPart } from '../assessment';
import type { Part } from '../decision/part';
import { isPositive } from './sides';

/**
 * All parts in the order in which to look at them beside a work item: those it speaks of first. Of the others those that set
 * limits come before those that say what is done, each as the decision tells them: a story names what it does, and seldom a
 * limit that its author does not know.
 */
export function inOrder(parts: readonly Part[], relevant: readonly RelevantPart[]): readonly Part[] {
  const spoken = relevant.flatMap(({ part: id }) => parts.find((part) => part.id === id) ?? []);
  return [...new Set([...spoken, ...parts.filter((part) => !isPositive(part)), ...parts])];
}
