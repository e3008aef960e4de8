import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { AppError, type Store } from '../app/ports';
import type { DecisionId } from '../core/decision/decision';
import { inPieces } from './in-pieces';
import { rows, type Row } from './rows';
import { revision as shape } from './shapes';
import { opened, storageVersion } from './stored';

/** `chunks` is 0 where the revision stands in its own row; otherwise it stands, as text, in as many rows below it. */
interface RevisionRow extends Row {
  readonly chunks: number;
}

const revisions = rows(
  'revision',
  kvs.entity<RevisionRow>('revision'),
  v.union([v.string(), v.object({ chunks: v.number() }), shape]),
);

const keyOf = (decision: DecisionId, number: number): string => `${decision}#${number}`;

const getRevision: Store['getRevision'] = async (decision, number) => {
  const key = keyOf(decision, number);
  const head = await revisions.get(key);
  if (head === undefined || typeof head === 'string') return undefined;
  if (!('chunks' in head)) return head;
  const keys = Array.from({ length: head.chunks }, (_, at) => `${key}#${at}`);
  const found = await revisions.getMany(keys);
  const pieces = keys.map((one) => found.get(one)).filter((piece) => typeof piece === 'string');
  if (pieces.length < keys.length) throw new AppError('unexpected', 'a revision misses pieces');
  return opened(shape, { v: storageVersion, value: JSON.parse(pieces.join('')) as unknown });
};

/** The head is written last: whoever finds it finds every piece. */
const putRevision: Store['putRevision'] = async (revision) => {
  const key = keyOf(revision.decision, revision.number);
  const pieces = inPieces(JSON.stringify(revision));
  if (pieces.length > 1)
    for (const [at, value] of pieces.entries())
      await revisions.set(`${key}#${at}`, { v: storageVersion, chunks: 0, value });
  const chunks = pieces.length > 1 ? pieces.length : 0;
  await revisions.set(key, { v: storageVersion, chunks, value: chunks ? { chunks } : revision });
};

export async function deleteRevision(decision: DecisionId, number: number): Promise<void> {
  const key = keyOf(decision, number);
  const head = await revisions.get(key);
  const chunks = typeof head === 'object' && 'chunks' in head ? head.chunks : 0;
  for (let at = 0; at < chunks; at++) await revisions.delete(`${key}#${at}`);
  await revisions.delete(key);
}

export const storeRevisions = { getRevision, putRevision } satisfies Partial<Store>;
