import * as v from 'valibot';
import type { Beginning, BeginningStore } from '../app/fifteen-minutes-ports';
import type { DecisionId } from '../core/decision/decision';
import type { DivergenceId } from '../core/reading/divergence';
import { plain } from './stored';

const beginnings = plain(v.looseObject({ by: v.string(), at: v.string(), draft: v.exactOptional(v.string()) }));

const keyOf = (decision: DecisionId, on: DivergenceId): string => `fifteen-minutes:${decision}:${on}`;

/** Beside the answer, not in it: it is there before anything is answered, and the page outlives the answer. */
export const storeBeginnings: BeginningStore = {
  getBeginning: (decision, on): Promise<Beginning | undefined> => beginnings.get(keyOf(decision, on)),
  claimBeginning: (decision, on, beginning) => beginnings.claim(keyOf(decision, on), { ...beginning }),
  putBeginning: (decision, on, beginning) => beginnings.set(keyOf(decision, on), { ...beginning }),
  deleteBeginning: (decision, on) => beginnings.delete(keyOf(decision, on)),
};
