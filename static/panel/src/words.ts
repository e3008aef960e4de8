import type { DivergenceAnswerKind } from '../../../src/core/reading/divergence-answer';
import type { AnswerKind } from '../../../src/core/answer';
import type { DecisionKey, DecisionState } from '../../../src/core/decision/decision';
import type { PartKind } from '../../../src/core/decision/part';

/** A heading of the view and the kinds that stand under it, in the order of reading. */
export interface KindGroup {
  readonly heading: string;
  readonly kinds: readonly PartKind[];
}

export const kindGroups: readonly KindGroup[] = [
  { heading: 'What was weighed', kinds: ['tension'] },
  { heading: 'We will', kinds: ['commitment'] },
  { heading: 'Scope', kinds: ['within', 'later', 'beyond'] },
  { heading: 'Has to hold', kinds: ['constraint'] },
  { heading: 'Considered and not taken', kinds: ['rejected'] },
  { heading: 'Assumptions', kinds: ['condition'] },
  { heading: 'Left to the teams', kinds: ['open'] },
];

/** What a part is called where it stands alone. */
export const kindNames: Readonly<Record<PartKind, string>> = {
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

/** Kinds that share a heading say which one they are. */
export const lozengeKinds: ReadonlySet<PartKind> = new Set(['within', 'later', 'beyond']);

export const stateNames: Readonly<Record<DecisionState, string>> = {
  live: 'Current',
  superseded: 'Replaced',
  withdrawn: 'Withdrawn',
};

/** Always with the word: `D-12` alone looks like an issue key. */
export const decisionName = (key: DecisionKey): string => `Decision ${key}`;

export const answerNames: Readonly<Record<AnswerKind, { readonly offer: string; readonly said: string }>> = {
  within: { offer: 'It is within, because …', said: 'It is within' },
  deliberate: { offer: 'A deliberate step, because …', said: 'A deliberate step' },
  reworded: { offer: 'I’ll reword it', said: 'To be reworded' },
  reopen: { offer: 'Look at the decision again', said: 'Look at the decision again' },
};

export const divergenceAnswerNames: Readonly<
  Record<DivergenceAnswerKind, { readonly offer: string; readonly label: string; readonly said: string }>
> = {
  both: { offer: 'Both can be, because …', label: 'Both can be, because', said: 'Both can be' },
  follow: {
    offer: 'We follow the other reading',
    label: 'What will change? (may stay empty)',
    said: 'They follow the other reading',
  },
  say: { offer: 'The decision should say …', label: 'The decision should say', said: 'The decision should say' },
  fifteen: {
    offer: 'Take fifteen minutes',
    label: 'What should come out of it? (may stay empty)',
    said: 'They take fifteen minutes',
  },
};

/** `1 part`, `2 parts`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
