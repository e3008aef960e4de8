import type { Database } from 'node-sqlite3-wasm';
import type { EntityDeclaration } from '../manifest';
import { operationsOver } from './operations';
import { kvsRefusalOf } from './refused';
import { openKvsTable } from './table';

/** The app's store, spoken to as `@forge/kvs` does: POST of JSON to `/api/v1/…`. */
export interface Kvs {
  call(path: string, body: unknown): KvsReply;
  /** How far queries lag behind gets, in milliseconds. */
  setLag(milliseconds: number): void;
}

export interface KvsReply {
  readonly status: number;
  readonly body?: unknown;
  readonly reads: number;
  readonly writes: number;
}

export function openKvs(database: Database, entities: readonly EntityDeclaration[]): Kvs {
  const table = openKvsTable(database, entities);
  const operations = operationsOver(table, entities);
  return {
    call(path, body) {
      const operation = operations[path];
      if (!operation)
        return {
          status: 501,
          body: { code: 'NOT_KNOWN', message: `The workbench does not know ${path}.` },
          reads: 0,
          writes: 0,
        };
      try {
        return operation(body);
      } catch (error) {
        const refused = kvsRefusalOf(error);
        if (!refused) throw error;
        return {
          status: refused.status,
          body: { code: refused.code, message: refused.message },
          reads: refused.status === 404 ? 1 : 0,
          writes: 0,
        };
      }
    },
    setLag: (milliseconds) => table.setLag(milliseconds),
  };
}
