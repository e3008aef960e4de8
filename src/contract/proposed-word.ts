import type { PartId } from '../core/decision/part';

/** A word that work uses for a part, and where it came from. */
export interface ProposedWord {
  readonly part: PartId;
  readonly list: 'otherWords' | 'fineNearby';
  readonly word: string;
  readonly from: 'epic' | 'reading' | 'answer';
}
