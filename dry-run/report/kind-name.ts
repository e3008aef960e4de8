import type { PartKind } from '../../src/core/decision/part';

/** The words people know each kind of part by. */
const names: Readonly<Record<PartKind, string>> = {
  tension: 'What was weighed',
  commitment: 'We will',
  within: 'In scope',
  later: 'Not yet',
  beyond: 'Out of scope',
  constraint: 'Has to hold',
  rejected: 'Considered and not taken',
  condition: 'Assumption',
  open: 'Left to the teams',
};

export const kindName = (kind: PartKind): string => names[kind];
