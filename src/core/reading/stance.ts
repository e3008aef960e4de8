import type { PartId } from '../decision/part';
import type { Quote } from '../work';

/**
 * What texts can lean on: a part of the decision, or, where the decision is silent or leaves a part open, one of the
 * known contrasts about some topic (batch or real time, about customers' events).
 */
export type Axis = PartAxis | ContrastAxis;

export interface PartAxis {
  readonly kind: 'part';
  readonly part: PartId;
}

export interface ContrastAxis {
  readonly kind: 'contrast';
  /** Its two ends by their first words, the `with` end first: `batch or real time`. */
  readonly contrast: string;
  /** Two words that it is about; empty where a part is the topic. */
  readonly topic: string;
  /** The part that it is about; none where the decision is silent. */
  readonly part?: PartId;
}

/** The same for the same axis, and for no other. */
export const axisName = (axis: Axis): string =>
  axis.kind === 'part' ? axis.part : [axis.part ?? '', axis.contrast, axis.topic].join('~');

/**
 * `with`: it keeps to the part; of a tension, it leans to the pole that was favoured; of a contrast, it takes the first
 * pole. `against`: the other way. Neither is better: it only tells which sides there are.
 */
export type Way = 'with' | 'against';

/** Which way one text leans on one axis, and where it says so. */
export interface Stance {
  readonly axis: Axis;
  readonly way: Way;
  /** Verbatim from the text that was read. */
  readonly quote: Quote;
  /** 0 to 1: how far the words bear it out; comparable within one reader version only. */
  readonly certainty: number;
}
