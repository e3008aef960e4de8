import type { Database, Statement } from 'node-sqlite3-wasm';
import type { EntityDeclaration } from '../manifest';
import { indexesOf, type Index } from './entities';

export interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expireTime?: string;
  /** Of the stored JSON. */
  readonly bytes: number;
}

/**
 * One table for everything stored. `value` is what a get reads; `seen` is what a query reads, which may lag behind.
 * A deleted row keeps its `seen` until the lag has passed.
 */
export interface KvsTable {
  get(space: string, key: string): Row | undefined;
  put(space: string, key: string, value: unknown, expires: number | null): void;
  remove(space: string, key: string): void;
  /** Rows of an index in its order, as queries see them. */
  scan(space: string, index: Index, partition: readonly unknown[], sort: 'ASC' | 'DESC'): Iterable<Row>;
  scanKeys(space: string, prefix: string): Iterable<Row>;
  /** Runs all or nothing. */
  together(work: () => void): void;
  setLag(milliseconds: number): void;
}

type Raw = { k: string; v: string; created: number; updated: number; expires: number | null };

const rowOf = ({ k, v, created, updated, expires }: Raw): Row => ({
  key: k,
  value: JSON.parse(v) as unknown,
  createdAt: created,
  updatedAt: updated,
  ...(expires === null ? {} : { expireTime: new Date(expires).toISOString() }),
  bytes: Buffer.byteLength(v),
});

/** JSON as SQLite compares it; an attribute name holds no quote (the manifest's schema says so). */
const attribute = (name: string): string => `json_extract(seen, '$."${name}"')`;

export function openKvsTable(database: Database, entities: readonly EntityDeclaration[]): KvsTable {
  database.exec(
    `CREATE TABLE IF NOT EXISTS kvs (space TEXT, k TEXT, value TEXT, seen TEXT, created INTEGER, updated INTEGER,
       expires INTEGER, PRIMARY KEY (space, k)) WITHOUT ROWID`,
  );
  for (const entity of entities) for (const index of indexesOf(entity)) createIndex(database, entity.name, index);

  const statements = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    const found = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, found);
    return found;
  };
  let lag = 0;
  const catchUp = (): void => {
    if (lag === 0) return;
    const before = Date.now() - lag;
    prepared('UPDATE kvs SET seen = value WHERE updated <= ? AND seen IS NOT value').run([before]);
    prepared('DELETE FROM kvs WHERE value IS NULL AND updated <= ?').run([before]);
  };
  const scanned = (sql: string, values: (string | number)[]): Iterable<Row> => {
    catchUp();
    return lazily(prepared(sql).all(values) as Raw[]);
  };
  const columns = 'k, seen AS v, created, updated, expires';

  return {
    get(space, key) {
      const sql = `SELECT k, value AS v, created, updated, expires FROM kvs
        WHERE space = ? AND k = ? AND value IS NOT NULL AND (expires IS NULL OR expires > ?)`;
      const raw = prepared(sql).get([space, key, Date.now()]) as Raw | null;
      return raw ? rowOf(raw) : undefined;
    },
    put(space, key, value, expires) {
      const json = JSON.stringify(value);
      const now = Date.now();
      prepared(
        `INSERT INTO kvs VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (space, k) DO UPDATE SET
           value = excluded.value, seen = ${lag === 0 ? 'excluded.seen' : 'seen'}, updated = excluded.updated, expires = excluded.expires`,
      ).run([space, key, json, lag === 0 ? json : null, now, now, expires]);
    },
    remove(space, key) {
      if (lag === 0) prepared('DELETE FROM kvs WHERE space = ? AND k = ?').run([space, key]);
      else prepared('UPDATE kvs SET value = NULL, updated = ? WHERE space = ? AND k = ?').run([Date.now(), space, key]);
    },
    scan(space, index, partition, sort) {
      const equal = index.partition.map((name) => `AND ${attribute(name)} = ?`).join(' ');
      const present = index.range.map((name) => `AND ${attribute(name)} IS NOT NULL`).join(' ');
      const order = [...index.range.map(attribute), 'k'].map((column) => `${column} ${sort}`).join(', ');
      const sql = `SELECT ${columns} FROM kvs WHERE space = '${space}' AND seen IS NOT NULL ${equal} ${present}
        AND (expires IS NULL OR expires > ?) ORDER BY ${order}`;
      return scanned(sql, [...partition.map(sqlValue), Date.now()]);
    },
    scanKeys(space, prefix) {
      const sql = `SELECT ${columns} FROM kvs WHERE space = ? AND seen IS NOT NULL AND substr(k, 1, ?) = ?
        AND (expires IS NULL OR expires > ?) ORDER BY k`;
      return scanned(sql, [space, prefix.length, prefix, Date.now()]);
    },
    together(work) {
      database.exec('BEGIN');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    setLag(milliseconds) {
      lag = Math.max(lag, 1);
      catchUp();
      lag = milliseconds;
      if (lag === 0) {
        prepared('UPDATE kvs SET seen = value WHERE seen IS NOT value').run();
        prepared('DELETE FROM kvs WHERE value IS NULL').run();
      }
    },
  };
}

/** Parsed one at a time, so that a query which stops early parses no more than it answers. */
function* lazily(rows: readonly Raw[]): Iterable<Row> {
  for (const row of rows) yield rowOf(row);
}

const sqlValue = (value: unknown): string | number =>
  typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : String(value);

function createIndex(database: Database, entity: string, index: Index): void {
  const columns = [...index.partition, ...index.range].map(attribute);
  database.exec(
    `CREATE INDEX IF NOT EXISTS "kvs ${entity} ${index.name}" ON kvs (${[...columns, 'k'].join(', ')}) WHERE space = '${entity}'`,
  );
}
