import * as v from 'valibot';
import type { DecisionId, DecisionKey } from '../core/decision/decision';

const linked = v.object({
  decision: v.pipe(v.string(), v.regex(/^\d+:[\w:.-]{1,200}$/)),
  key: v.pipe(v.string(), v.regex(/^D-\d{1,9}$/)),
});

/** A decision as a field or a macro names it. Anybody may write either, so what is no decision's name counts as nothing. */
export function parseLinked(value: unknown): { readonly decision: DecisionId; readonly key: DecisionKey } | undefined {
  const parsed = v.safeParse(linked, value);
  if (!parsed.success) return undefined;
  return { decision: parsed.output.decision as DecisionId, key: parsed.output.key as DecisionKey };
}
