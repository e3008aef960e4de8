import type { Part } from '../../src/core/decision/part';
import type { Variant } from '../sites/site-seed';
import { part, tension } from './write';

/** What Friday may have left behind about freshness: the same six weeks follow from each. */
export const variants = {
  left: { name: 'left', title: 'Left to the teams' },
  batch: { name: 'batch', title: 'Batch agreed' },
  'real-time': { name: 'real-time', title: 'Real-time agreed' },
  unspoken: { name: 'unspoken', title: 'Not spoken of' },
} as const satisfies Readonly<Record<string, Variant>>;

export type VariantName = keyof typeof variants;

/** What the record says of it: one part, or nothing. */
export const freshness: Readonly<Record<VariantName, readonly Part[]>> = {
  left: [
    part({
      id: 'freshness',
      kind: 'open',
      text: 'How fresh the history is in the first release: each change as it happens, or one load a night',
      because: 'each team knows its own sources best',
    }),
  ],
  batch: [
    tension({
      id: 'freshness',
      favoured: 'One load a night',
      conceded: 'each change as it happens',
      because: 'billing can not send changes before the summer, and finance closes on the totals of a night',
      raisedBy: 'Data office',
      otherWords: ['nightly batch', 'overnight load'],
      counterWords: ['real-time pipeline', 'stream events', 'within seconds'],
    }),
  ],
  'real-time': [
    tension({
      id: 'freshness',
      favoured: 'Each change as it happens',
      conceded: 'one load a night',
      because: 'whoever calls the service desk at noon speaks of what happened this morning',
      raisedBy: 'Engineering',
      otherWords: ['real-time pipeline', 'stream events', 'within seconds'],
      counterWords: ['nightly batch', 'overnight load', 'last night’s numbers'],
    }),
  ],
  unspoken: [],
};
