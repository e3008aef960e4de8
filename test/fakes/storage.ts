/**
 * Storage as a fake on the wire: the real `@forge/kvs` and the real stores run on top of it. Reads by key are strict,
 * queries lag as long as a test lets them, and a write can be the last thing that an invocation lives to do.
 */
export interface Storage {
  /** Counted since the last `count()`. */
  /** Since it was last asked; every page of a query is a read, and counted as one of `pages` too. */
  readonly count: () => { readonly reads: number; readonly writes: number; readonly pages: number };
  /** From now on queries only see what was written before; until `catchUp()`. */
  readonly lag: () => void;
  readonly catchUp: () => void;
  /** Everything fails after this many more writes, as in a function that was killed; until `revive()`. */
  readonly dieAfter: (writes: number) => void;
  readonly revive: () => void;
  /** As a later version of the app would have left it. */
  readonly tamper: (change: (stored: Stored) => unknown) => void;
  readonly dump: () => readonly Stored[];
}

export interface Stored {
  readonly entity: string;
  readonly key: string;
  readonly value: unknown;
}

interface Wire {
  readonly key: string;
  readonly value: unknown;
  readonly entityName?: string;
  readonly options?: { readonly keyPolicy?: string };
  readonly conditions?: Conditions;
  readonly indexName?: string;
  readonly partition?: readonly string[];
  readonly range?: { readonly condition: string; readonly values: readonly unknown[] };
  readonly sort?: 'ASC' | 'DESC';
  readonly limit?: number;
  readonly cursor?: string;
}
interface Conditions {
  readonly and?: readonly {
    readonly property: string;
    readonly condition: string;
    readonly values: readonly unknown[];
  }[];
}

/** The two conditions on an index's range that the stores use. */
const isInRange = ({ condition, values: [wanted] }: NonNullable<Wire['range']>, value: string): boolean =>
  condition === 'LESS_THAN_EQUAL_TO' ? value <= String(wanted) : value > String(wanted);

const nameOf = (entity: string | undefined, key: string): string => `${entity ?? ''}\n${key}`;
const biggest = 240 * 1024;
const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/** The indexes of manifest.yml, as far as the stores use them. */
const indexes: Readonly<Record<string, { readonly partition: readonly string[]; readonly range: string }>> = {
  'decision decisionId': { partition: [], range: 'decisionId' },
  'bond epicId': { partition: [], range: 'epicId' },
  'bond by-decision': { partition: ['decisionId'], range: 'epicId' },
  'look-back by-decision': { partition: ['decisionId'], range: 'at' },
  'resting-page pageId': { partition: [], range: 'pageId' },
  'resting-page by-asks': { partition: ['asks'], range: 'readAt' },
  'resting-page by-decision': { partition: ['decisionId'], range: 'readAt' },
  'resting-page asking-about': { partition: ['decisionId', 'asks'], range: 'readAt' },
  'reading by-decision': { partition: ['decisionId'], range: 'at' },
  'assessment by-decision': { partition: ['decisionId', 'asks'], range: 'readAt' },
  'assessment by-asks': { partition: ['asks'], range: 'readAt' },
  'assessment by-epic': { partition: ['epicId', 'asks'], range: 'readAt' },
  'divergence by-decision': { partition: ['decisionId'], range: 'at' },
  'work-tally by-decision': { partition: ['decisionId'], range: 'teamId' },
  'seat by-read-back': { partition: ['readBackId'], range: 'accountId' },
  'answer by-decision': { partition: ['decisionId'], range: 'at' },
  'answer by-issue': { partition: ['issueId'], range: 'at' },
  'answer by-check': { partition: ['check'], range: 'at' },
  'moment by-decision': { partition: ['decisionId'], range: 'at' },
};

export function openStorage(): Storage {
  let rows = new Map<string, Stored>();
  let seenByQueries: ReadonlyMap<string, Stored> | undefined;
  let reads = 0;
  let writes = 0;
  let pages = 0;
  let left = Infinity;

  const alive = (): void => {
    if (left <= 0) throw new Refused(500, 'KILLED');
  };
  const get = (entity: string | undefined, key: string): Stored => {
    reads++;
    const row = rows.get(nameOf(entity, key));
    if (!row) throw new Refused(404, 'KEY_NOT_FOUND');
    return row;
  };
  const put = ({ key, value, entityName, options }: Wire): void => {
    if (key.length > 500 || !keyPattern.test(key)) throw new Refused(400, 'INVALID_KEY');
    if (Buffer.byteLength(JSON.stringify(value)) > biggest) throw new Refused(400, 'MAX_SIZE');
    const name = nameOf(entityName, key);
    if (options?.keyPolicy === 'FAIL_IF_EXISTS' && rows.has(name)) throw new Refused(409, 'KEY_CONFLICT');
    writes++;
    left--;
    rows.set(name, { entity: entityName ?? '', key, value });
  };
  const remove = (entity: string | undefined, key: string): void => {
    writes++;
    left--;
    rows.delete(nameOf(entity, key));
  };
  const transact = (sets: readonly Wire[]): void => {
    for (const { entityName, key, conditions } of sets) {
      const row = rows.get(nameOf(entityName, key))?.value as Readonly<Record<string, unknown>> | undefined;
      const met = (conditions?.and ?? []).every(
        ({ property, condition, values }) =>
          row && (condition === 'EQUAL_TO' ? row[property] === values[0] : Number(row[property]) <= Number(values[0])),
      );
      if (!met) throw new Refused(409, 'CONDITIONAL_CHECK_FAILED');
    }
    sets.forEach(put);
  };
  const query = ({ entityName, indexName, partition = [], range, sort, limit = 10, cursor }: Wire): unknown => {
    reads++;
    pages++;
    const index = indexes[`${entityName ?? ''} ${indexName ?? ''}`];
    if (!index) throw new Refused(400, 'INVALID_INDEX');
    const field = ({ value }: Stored, name: string) => (value as Readonly<Record<string, unknown>>)[name];
    const found = [...(seenByQueries ?? rows).values()]
      .filter(({ entity }) => entity === entityName)
      .filter((row) => index.partition.every((name, at) => field(row, name) === partition[at]))
      .filter((row) => field(row, index.range) !== undefined)
      .filter((row) => !range || isInRange(range, String(field(row, index.range))))
      .sort((a, b) => (String(field(a, index.range)) < String(field(b, index.range)) ? -1 : 1));
    if (sort === 'DESC') found.reverse();
    const from = Number(cursor ?? 0);
    const data = found.slice(from, from + Math.min(limit, 100)).map(({ key, value }) => ({ key, value }));
    return { data, ...(from + data.length < found.length ? { cursor: String(from + data.length) } : {}) };
  };

  const handle = (path: string, body: Wire & { readonly set?: readonly Wire[] }): unknown => {
    alive();
    switch (path) {
      case '/api/v1/get':
      case '/api/v1/entity/get':
        return get(body.entityName, body.key);
      case '/api/v1/set':
      case '/api/v1/entity/set': {
        put(body);
        return;
      }
      case '/api/v1/delete':
      case '/api/v1/entity/delete': {
        remove(body.entityName, body.key);
        return;
      }
      case '/api/v1/entity/query':
        return query(body);
      case '/api/v1/transaction': {
        transact(body.set ?? []);
        return;
      }
      case '/api/v1/batch/get': {
        const asked = body as unknown as readonly Wire[];
        const names = new Set(asked.map((one) => nameOf(one.entityName, one.key)));
        if (asked.length === 0 || asked.length > 25 || names.size < asked.length)
          throw new Refused(400, 'INVALID_BATCH');
        reads += asked.length;
        const successfulKeys = asked.flatMap((one) => rows.get(nameOf(one.entityName, one.key)) ?? []);
        const failedKeys = asked
          .filter((one) => !rows.has(nameOf(one.entityName, one.key)))
          .map(({ key }) => ({ key, error: { code: 'KEY_NOT_FOUND', message: '' } }));
        return { successfulKeys, failedKeys };
      }
      default:
        throw new Refused(501, path);
    }
  };

  Object.assign(globalThis, {
    __forge_fetch__: (_: unknown, path: string, init: { readonly body: string }): Promise<Response> => {
      try {
        const answer = handle(path, JSON.parse(init.body) as Wire);
        return Promise.resolve(new Response(answer === undefined ? '' : JSON.stringify(answer), { status: 200 }));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return Promise.resolve(
          new Response(JSON.stringify({ code: error.code, message: '' }), { status: error.status }),
        );
      }
    },
  });

  return {
    count: () => {
      const counted = { reads, writes, pages };
      reads = writes = pages = 0;
      return counted;
    },
    lag: () => void (seenByQueries = new Map(rows)),
    catchUp: () => void (seenByQueries = undefined),
    dieAfter: (more) => void (left = more),
    revive: () => void (left = Infinity),
    tamper: (change) => {
      rows = new Map([...rows].map(([name, row]) => [name, { ...row, value: change(row) }]));
    },
    dump: () => [...rows.values()],
  };
}
