import type { DecisionKey } from '../core/decision/decision';
import { type AdfNode, childrenOf, isAdfDoc } from './adf';
import { isProse, plainText } from './plain-text';

/** "Replaced by Decision D-15", a line of its own, in English or German; what follows a full stop, comma or bracket is free. */
const replaced =
  /^(?:(?:replaced|superseded) by (?:decision )?|ersetzt durch (?:die )?(?:entscheidung )?)(D-[1-9]\d*)(?: ?[.,;:(–—-].*)?$/iu;

/** Longer than any line that says only this. */
const longest = 300;

/** The key of the decision that a line says has taken this one's place. */
export function replacementIn(line: string): DecisionKey | undefined {
  const key = line.length <= longest ? replaced.exec(line)?.[1] : undefined;
  return key?.toUpperCase() as DecisionKey | undefined;
}

/** What a panel's body says has taken its place. The page is the record: a decision is marked as replaced there, and nowhere else. */
export function replacedBy(body: unknown): DecisionKey | undefined {
  const ahead: AdfNode[] = isAdfDoc(body) ? [...childrenOf(body)].reverse() : [];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (isProse(node)) {
      const key = replacementIn(plainText(node));
      if (key) return key;
    } else for (const child of [...childrenOf(node)].reverse()) ahead.push(child);
  }
  return undefined;
}
