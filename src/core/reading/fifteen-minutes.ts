import type { DecisionKey } from '../decision/decision';
import type { Part } from '../decision/part';
import type { DivergenceId } from './divergence';
import type { Place } from './voice';

/** What two teams sit down with: the part, both quotes, why it is so, and where what they settle goes. */
export interface FifteenMinutes {
  readonly on: DivergenceId;
  readonly title: string;
  readonly key: DecisionKey;
  readonly pageUrl: string;
  /** How it is, in a sentence that names both teams. */
  readonly sentence: string;
  /** None where the decision is silent. */
  readonly part?: Pick<Part, 'text' | 'because' | 'raisedBy'>;
  readonly sides: readonly { readonly team: string; readonly quote: string; readonly place: Place }[];
  /** What each side is measured on, where people in the room said so. */
  readonly pulls: readonly string[];
}

export const threeQuestions = [
  'What can both rely on?',
  'What did each have in view that the other could not know?',
  'What should the decision say, so that the next team reads it as you do now?',
] as const;
