import type { AlignmentMap } from '../core/reading/alignment-map';
import type { DecisionHead } from './decision-panel';

/** Where the teams stand on a decision, as far as the viewer may see what they say. */
export interface DecisionMap {
  readonly head: DecisionHead;
  readonly map: AlignmentMap;
  /** Teams of which the viewer may see nothing. */
  readonly hidden: number;
  /** Whether more may lean some way than were heard: of readings and of tallies the first page is. */
  readonly more?: true;
}
