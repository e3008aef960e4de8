import * as v from 'valibot';
import type { Store } from '../app/ports';
import type { DecisionId, DecisionKey } from '../core/decision/decision';
import { plain } from './stored';

const holders = plain(v.string());
const numbers = plain(v.number());

/** Where the next search for a free number starts: a hint, nothing more. */
const hint = 'next-key-number';

/**
 * `D-n`, claimed by writing it where nothing stands yet. What a decision once claimed is remembered before the hint
 * moves on, so a delivery that died in between, or comes twice, finds its own number again. Gaps do no harm.
 */
const claimKey: Store['claimKey'] = async (decision) => {
  const mine = `key-of:${decision}`;
  const before = await numbers.get(mine);
  if (before !== undefined) return keyOf(before);
  for (let number = (await numbers.get(hint)) ?? 1; ; number++) {
    const name = `key:${keyOf(number)}`;
    if (!(await holders.claim(name, decision)) && (await holders.get(name)) !== decision) continue;
    await numbers.set(mine, number);
    await numbers.set(hint, number + 1);
    return keyOf(number);
  }
};

const keyOf = (number: number): DecisionKey => `D-${number}` as DecisionKey;

const findByKey: Store['findByKey'] = async (key) => (await holders.get(`key:${key}`)) as DecisionId | undefined;

export const storeKeys = { claimKey, findByKey } satisfies Partial<Store>;
