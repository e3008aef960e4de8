import { kvs } from '@forge/kvs';
import type { Store } from '../app/ports';
import type { DecisionId } from '../core/decision/decision';
import { rows, type Row } from './rows';
import { lookBack as shape } from './shapes';
import { storageVersion } from './stored';

interface LookBackRow extends Row {
  readonly decisionId: string;
  readonly at: string;
}

const lookBacks = rows('look-back', kvs.entity<LookBackRow>('look-back'), shape);

const keyOf = (decision: DecisionId, epicId: string): string => `${decision}:${epicId}`;

export const storeLookBacks = {
  getLookBack: (decision, epicId) => lookBacks.get(keyOf(decision, epicId)),
  createLookBack: (lookBack) =>
    lookBacks.create(keyOf(lookBack.decision, lookBack.epicId), {
      v: storageVersion,
      decisionId: lookBack.decision,
      at: lookBack.at,
      value: lookBack,
    }),
  deleteLookBack: (decision, epicId) => lookBacks.delete(keyOf(decision, epicId)),
  getLookBacks: async (decision, epicIds) => [
    ...(await lookBacks.getMany(epicIds.map((epicId) => keyOf(decision, epicId)))).values(),
  ],
} satisfies Partial<Store>;
