import type { ReviewPlace, SprintHead } from '../../../../../src/contract/sprint-review';

export const stateWords: Readonly<Record<SprintHead['state'], string>> = {
  future: 'to come',
  active: 'under way',
  closed: 'closed',
};

/** What is under review, by its name. */
export const titleOf = ({ sprint, board }: ReviewPlace): string =>
  sprint?.name ?? `The backlog of ${board ?? 'this board'}`;
