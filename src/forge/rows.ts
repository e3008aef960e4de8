import { kvs, Sort, WhereConditions } from '@forge/kvs';
import type * as v from 'valibot';
import { AppError } from '../app/ports';
import { kept, opened } from './stored';

/** One row of an entity: what its indexes need, and the value itself beside them. */
export interface Row {
  readonly v: number;
  readonly value: unknown;
}

type Entity<Stored> = ReturnType<typeof kvs.entity<Stored>>;

/** What a query is asked: an index with its partition, and where in its order to begin. */
interface Query {
  readonly index: string;
  readonly partition?: readonly string[];
  /** Only what comes after this. */
  readonly after?: string | undefined;
  /** Newest first: only this and what is older. */
  readonly upTo?: string | undefined;
  readonly newestFirst?: boolean;
  readonly limit: number;
}

/** Storage answers at most this many rows, or keys, at once. */
const perPage = 100;
const perBatch = 25;

/** Typed reads and writes of one entity. Every value is parsed on its way in; lists come from queries, which lag. */
export const rows = <Stored extends Row, Schema extends v.GenericSchema>(
  name: string,
  entity: Entity<Stored>,
  schema: Schema,
) => ({
  get: async (key: string): Promise<v.InferOutput<Schema> | undefined> => {
    const row = await kept(() => entity.get(key));
    return row === undefined ? undefined : opened(schema, row);
  },
  /** Strict too, and any number; what is missing is left out. */
  getMany: async (asked: readonly string[]): Promise<ReadonlyMap<string, v.InferOutput<Schema>>> => {
    // A batch that names a key twice is refused whole.
    const keys = [...new Set(asked)];
    const found = new Map<string, v.InferOutput<Schema>>();
    for (let at = 0; at < keys.length; at += perBatch) {
      const batch = keys.slice(at, at + perBatch).map((key) => ({ key, entityName: name }));
      const { successfulKeys, failedKeys } = await kept(() => kvs.batchGet<unknown>(batch));
      if (failedKeys.some(({ error }) => error.code !== 'KEY_NOT_FOUND'))
        throw new AppError('busy', 'storage left keys out', 5);
      for (const { key, value } of successfulKeys) found.set(key, opened(schema, value));
    }
    return found;
  },
  set: (key: string, row: Stored): Promise<void> => kept(() => entity.set(key, row)),
  /** Throws `changed-meanwhile` where the key is taken. */
  create: (key: string, row: Stored): Promise<void> =>
    kept(() => entity.set(key, row, { keyPolicy: 'FAIL_IF_EXISTS' })),
  delete: (key: string): Promise<void> => kept(() => entity.delete(key)),
  list: async (query: Query): Promise<readonly { readonly key: string; readonly value: v.InferOutput<Schema> }[]> => {
    const found: { readonly key: string; readonly value: v.InferOutput<Schema> }[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page = await kept(() => builder(entity, query, query.limit - found.length, cursor).getMany());
      found.push(...page.results.map(({ key, value }) => ({ key, value: opened(schema, value) })));
      cursor = found.length < query.limit ? page.nextCursor : undefined;
    }
    return found;
  },
});

function builder<Stored>(entity: Entity<Stored>, query: Query, limit: number, cursor: string | undefined) {
  const { index, partition, after, upTo, newestFirst } = query;
  const start = entity.query().index(index, ...(partition ? [{ partition: [...partition] }] : []));
  const from = after ? start.where(WhereConditions.greaterThan(after)) : start;
  const until = upTo === undefined ? from : start.where(WhereConditions.lessThanEqualTo(upTo));
  const sorted = until.sort(newestFirst ? Sort.DESC : Sort.ASC).limit(Math.min(limit, perPage));
  return cursor === undefined ? sorted : sorted.cursor(cursor);
}
