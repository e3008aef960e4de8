import { gadgetWeeks, type GadgetWeeks } from '../../../../../src/contract/gadget';
import type { DecisionKey } from '../../../../../src/core/decision/decision';
import { asJson } from '../../frame';

/** What whoever put the gadget on a dashboard chose; everybody who looks at the dashboard shares it, so it holds keys only. */
export interface Configuration {
  /** Empty: every decision that whoever looks may open. */
  readonly decisions: readonly DecisionKey[];
  readonly weeks: GadgetWeeks;
}

/** A gadget that was just put there has none; one of an older version may lack something, or hold what nobody can use. */
export function configurationOf(stored: unknown): Configuration {
  const { decisions, weeks } = asJson(stored);
  return {
    decisions: keysIn(typeof decisions === 'string' ? decisions : ''),
    weeks: gadgetWeeks.find((one) => one === weeks) ?? 6,
  };
}

/** Kept as plain text: Jira promises no more of a gadget's configuration than that it is an object. */
export const stored = ({ decisions, weeks }: Configuration) => ({ decisions: decisions.join(' '), weeks });

/** Every key in a text, each once, at most as many as one gadget shows. */
export const keysIn = (text: string): readonly DecisionKey[] =>
  [...new Set(text.match(/\bD-[1-9]\d{0,8}\b/gi)?.map((key) => key.toUpperCase() as DecisionKey))].slice(0, 20);
