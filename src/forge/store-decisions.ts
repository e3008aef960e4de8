import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { Store } from '../app/ports';
import { deleteRevision } from './store-revisions';
import { rows, type Row } from './rows';
import { decision as shape } from './shapes';
import { kept, storageVersion } from './stored';
import type { Decision } from '../core/decision/decision';

interface DecisionRow extends Row {
  readonly decisionId: string;
  readonly pageVersion: number;
}

const decisions = rows('decision', kvs.entity<DecisionRow>('decision'), shape);

const rowOf = (decision: Decision): DecisionRow => ({
  v: storageVersion,
  decisionId: decision.id,
  pageVersion: decision.pageVersion,
  value: decision,
});

/** The condition makes late and repeated deliveries harmless: a newer version of the page is never replaced by an older. */
const updateDecision: Store['updateDecision'] = (decision) =>
  kept(() =>
    kvs
      .transact()
      .set(decision.id, rowOf(decision), {
        entityName: 'decision',
        conditions: new Filter<DecisionRow>().and(
          'pageVersion',
          FilterConditions.lessThanEqualTo(decision.pageVersion),
        ),
      })
      .execute(),
  );

/** The head goes last, so that a deletion that died half-way is found and finished. */
const deleteDecision: Store['deleteDecision'] = async (decision) => {
  for (let number = 1; number <= decision.revision; number++) await deleteRevision(decision.id, number);
  await decisions.delete(decision.id);
};

export const storeDecisions = {
  getDecision: decisions.get,
  createDecision: (decision) => decisions.create(decision.id, rowOf(decision)),
  updateDecision,
  deleteDecision,
  listDecisions: async (after, limit) =>
    (await decisions.list({ index: 'decisionId', after, limit })).map(({ value }) => value),
} satisfies Partial<Store>;
