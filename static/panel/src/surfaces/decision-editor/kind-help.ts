import type { PartKind } from '../../../../../src/core/decision/part';

/** How the editor introduces a kind: the heading of its box, one line of help, and what its field is called. */
export interface KindHelp {
  readonly heading: string;
  readonly help: string;
  readonly field: string;
}

/** Every kind in the order of the editor: what stands open first, then what is added. */
export const kindHelp: Readonly<Record<PartKind, KindHelp>> = {
  tension: {
    heading: 'What we gave up, and why',
    help: 'Two good things, and which one gives way.',
    field: 'What was weighed',
  },
  later: { heading: 'Not now', help: 'Agreed, but not yet.', field: 'Not yet' },
  commitment: { heading: 'We will', help: 'What everybody can count on.', field: 'We will' },
  within: { heading: 'In scope', help: 'What belongs to it.', field: 'In scope' },
  beyond: { heading: 'Out of scope', help: 'What does not, so that nobody has to guess.', field: 'Out of scope' },
  constraint: { heading: 'Has to hold', help: 'What every solution must respect.', field: 'Has to hold' },
  rejected: {
    heading: 'Considered and not taken',
    help: 'Other ways that were looked at, so that they need not be looked at twice.',
    field: 'Considered and not taken',
  },
  condition: { heading: 'Assumptions', help: 'What is taken to be true, and when to look again.', field: 'Assumption' },
  open: { heading: 'Left to the teams', help: 'What was left open on purpose.', field: 'Left to the teams' },
};
