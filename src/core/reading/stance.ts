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
  /** Its place in the table of contrasts. */
  readonly contrast: number;
  /** What it is about, as stems or ideas; for a part that is left open, nothing: the part is the topic. */
  readonly topic: string;
  /** The part that leaves it to the teams. */
  readonly part?: PartId;
}

/** The same for the same axis, and for no other. */
export const axisName = (axis: Axis): string =>
  axis.kind === 'part' ? axis.part : `${axis.part ?? ''}~${axis.contrast}~${axis.topic}`;

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
