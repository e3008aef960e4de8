import type { Database } from 'node-sqlite3-wasm';

/** A map of plain values that survives a restart. Values are replaced whole, never changed in place. */
export interface Shelf<Value> {
  get(id: string): Value | undefined;
  put(id: string, value: Value): void;
  remove(id: string): void;
  values(): IterableIterator<Value>;
  readonly size: number;
}

/** All shelves of one site: read into memory at the start, written behind in one transaction a turn. */
export interface Shelves {
  open<Value>(name: string): Shelf<Value>;
  /** The next number of a series, as ids are made of. */
  next(series: string, first: number): number;
  flush(): void;
}

export function openShelves(database: Database): Shelves {
  database.exec(
    'CREATE TABLE IF NOT EXISTS shelf (name TEXT, id TEXT, value TEXT, PRIMARY KEY (name, id)) WITHOUT ROWID',
  );
  const dirty = new Map<string, { name: string; id: string; value: unknown }>();
  let timer: NodeJS.Timeout | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (dirty.size === 0 || !database.isOpen) return;
    const put = database.prepare('INSERT OR REPLACE INTO shelf VALUES (?, ?, ?)');
    const remove = database.prepare('DELETE FROM shelf WHERE name = ? AND id = ?');
    database.exec('BEGIN');
    for (const { name, id, value } of dirty.values())
      if (value === undefined) remove.run([name, id]);
      else put.run([name, id, JSON.stringify(value)]);
    database.exec('COMMIT');
    put.finalize();
    remove.finalize();
    dirty.clear();
  };
  const mark = (name: string, id: string, value: unknown): void => {
    dirty.set(`${name}\n${id}`, { name, id, value });
    timer ??= setTimeout(flush, 50);
  };

  const open = <Value>(name: string): Shelf<Value> => {
    const rows = database.all('SELECT id, value FROM shelf WHERE name = ?', [name]) as { id: string; value: string }[];
    const values = new Map(rows.map((row) => [row.id, JSON.parse(row.value) as Value]));
    return {
      get: (id) => values.get(id),
      put: (id, value) => {
        values.set(id, value);
        mark(name, id, value);
      },
      remove: (id) => {
        if (values.delete(id)) mark(name, id, undefined);
      },
      values: () => values.values(),
      get size() {
        return values.size;
      },
    };
  };
  const series = open<number>('series');
  const next = (name: string, first: number): number => {
    const number = (series.get(name) ?? first - 1) + 1;
    series.put(name, number);
    return number;
  };
  return { open, next, flush };
}
