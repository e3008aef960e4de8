import { kvs } from '@forge/kvs';
import type { Store } from '../app/ports';
import type { DecisionId } from '../core/decision/decision';
import type { DivergenceId } from '../core/reading/divergence';
import { rows, type Row } from './rows';
import { divergenceAnswer as shape } from './shapes';
import { storageVersion } from './stored';

/** The row under the name that goes by the work has none of the index fields: an answer is listed once. */
interface DivergenceRow extends Row {
  readonly decisionId?: string;
  readonly at?: string;
}

const answers = rows('divergence', kvs.entity<DivergenceRow>('divergence'), shape);

const keyOf = (decision: DecisionId, divergence: DivergenceId): string => `${decision}:${divergence}`;

/** Only what was answered is kept: a divergence itself is found anew whenever somebody looks. */
export const storeDivergences = {
  getDivergenceAnswers: async (decision, of) => [
    ...(await answers.getMany(of.map((divergence) => keyOf(decision, divergence)))).values(),
  ],
  putDivergenceAnswer: async (answer) => {
    const { decision, divergence, byWork, at } = answer;
    const row = { v: storageVersion, value: answer };
    await answers.set(keyOf(decision, divergence), { ...row, decisionId: decision, at });
    if (byWork !== undefined && byWork !== divergence) await answers.set(keyOf(decision, byWork), row);
  },
  listDivergenceAnswers: async (decision) => {
    const found = await answers.list({ index: 'by-decision', partition: [decision], newestFirst: true, limit: 100 });
    return found.map(({ value }) => value);
  },
} satisfies Partial<Store>;
