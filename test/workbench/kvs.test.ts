import { Database } from 'node-sqlite3-wasm';
import { openKvs, type Kvs } from '../../workbench/platform/kvs/kvs';
import type { EntityDeclaration } from '../../workbench/platform/manifest';

const note: EntityDeclaration = {
  name: 'note',
  attributes: { page: { type: 'string' }, rank: { type: 'integer' }, open: { type: 'boolean' }, body: { type: 'any' } },
  indexes: ['page', { name: 'by-page', partition: ['page'], range: ['rank'] }],
};

let database: Database;
let kvs: Kvs;
beforeEach(() => {
  database = new Database(':memory:');
  kvs = openKvs(database, [note]);
});
afterEach(() => database.close());

const ask = (path: string, body: object) => kvs.call(`/api/v1/${path}`, body);
const setNote = (key: string, value: object, more: object = {}) =>
  ask('entity/set', { entityName: 'note', key, value, ...more });
const query = (more: object) =>
  ask('entity/query', { entityName: 'note', indexName: 'by-page', partition: ['p'], ...more });
const keysOf = (reply: { readonly body?: unknown }) =>
  (reply.body as { data: { key: string }[] }).data.map(({ key }) => key);
const codeOf = (reply: { readonly body?: unknown }) => (reply.body as { code: string }).code;

test('what was set is got, with its times', () => {
  ask('set', { key: 'a', value: { b: [1, 2] } });
  expect(ask('get', { key: 'a' })).toMatchObject({
    status: 200,
    body: { key: 'a', value: { b: [1, 2] }, createdAt: expect.any(Number) as number },
  });
});

test('a key that is not there is 404 KEY_NOT_FOUND', () => {
  expect(ask('get', { key: 'a' })).toMatchObject({ status: 404, body: { code: 'KEY_NOT_FOUND' } });
});

test.each([
  ['', 'KEY_TOO_SHORT'],
  ['   ', 'INVALID_KEY'],
  ['a/b', 'INVALID_KEY'],
  ['ü', 'INVALID_KEY'],
  ['k'.repeat(501), 'KEY_TOO_LONG'],
])('the key %j is refused', (key, code) => {
  expect(codeOf(ask('set', { key, value: 1 }))).toBe(code);
});

test('keys may hold the characters that the platform allows', () => {
  expect(ask('set', { key: 'a:b._-# 1', value: 1 }).status).toBe(200);
});

test('a value of more than 240 KiB is refused', () => {
  expect(ask('set', { key: 'a', value: 'x'.repeat(240 * 1024 - 2) }).status).toBe(200);
  expect(codeOf(ask('set', { key: 'a', value: 'x'.repeat(240 * 1024 - 1) }))).toBe('MAX_SIZE');
});

test('a value nested deeper than 31 levels is refused', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  expect(ask('set', { key: 'a', value: nested(31) }).status).toBe(200);
  expect(codeOf(ask('set', { key: 'a', value: nested(32) }))).toBe('MAX_DEPTH');
});

test('a key is claimed once', () => {
  const claim = () => ask('set', { key: 'D-1', value: 1, options: { keyPolicy: 'FAIL_IF_EXISTS' } });
  expect(claim().status).toBe(200);
  expect(claim()).toMatchObject({ status: 409, body: { code: 'KEY_CONFLICT' } });
});

test('an override can answer what was there before', () => {
  ask('set', { key: 'a', value: 1 });
  const reply = ask('set', { key: 'a', value: 2, options: { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' } });
  expect(reply).toMatchObject({ status: 200, body: { key: 'a', value: 1 } });
});

test.each([
  ['an attribute that is not declared', { title: 'x' }],
  ['text where a number belongs', { rank: '1' }],
  ['a fraction where a whole number belongs', { rank: 1.5 }],
  ['milliseconds since 1970, which 32 bits do not hold', { rank: 1_790_000_000_000 }],
  ['null', { page: null }],
  ['a range value too long for its index', { page: 'x'.repeat(901) }],
])('an entity refuses %s', (_, value) => {
  expect(setNote('a', value).status).toBe(400);
});

test('an entity or index that is not declared is refused by name', () => {
  expect(codeOf(ask('entity/get', { entityName: 'other', key: 'a' }))).toBe('INVALID_ENTITY_NAME');
  expect(codeOf(query({ indexName: 'other' }))).toBe('INVALID_INDEX');
});

describe('queries', () => {
  beforeEach(() => {
    for (let rank = 0; rank < 25; rank++)
      setNote(`n${rank}`, { page: rank < 20 ? 'p' : 'q', rank, open: rank % 2 === 0, body: { rank } });
  });

  test('answer ten unless more are asked for, and never more than a hundred', () => {
    expect(keysOf(query({}))).toHaveLength(10);
    expect(keysOf(query({ limit: 100 }))).toHaveLength(20);
    expect(codeOf(query({ limit: 101 }))).toBe('LIST_QUERY_LIMIT_EXCEEDED');
  });

  test('follow the index, either way', () => {
    expect(keysOf(query({ limit: 3 }))).toEqual(['n0', 'n1', 'n2']);
    expect(keysOf(query({ limit: 3, sort: 'DESC' }))).toEqual(['n19', 'n18', 'n17']);
  });

  test('page by their cursor, to the end', () => {
    const first = query({ limit: 12 });
    const { cursor } = first.body as { cursor: string };
    const second = query({ limit: 12, cursor });
    expect([...keysOf(first), ...keysOf(second)]).toHaveLength(20);
    expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(20);
    expect(second.body).not.toHaveProperty('cursor');
  });

  test('narrow by range and filter, paging over what was left out', () => {
    const range = { condition: 'BETWEEN', values: [4, 9] };
    const filters = { and: [{ property: 'open', condition: 'EQUAL_TO', values: [true] }] };
    expect(keysOf(query({ range, filters }))).toEqual(['n4', 'n6', 'n8']);
    const first = query({ filters, limit: 2 });
    expect(keysOf(query({ filters, limit: 2, cursor: (first.body as { cursor: string }).cursor }))).toEqual([
      'n4',
      'n6',
    ]);
  });

  test('need the whole partition', () => {
    expect(codeOf(query({ partition: [] }))).toBe('QUERY_WHERE_INVALID');
  });

  test('of plain keys take a beginning only', () => {
    ask('set', { key: 'x1', value: 1 });
    ask('set', { key: 'y1', value: 1 });
    expect(keysOf(ask('query', { where: [{ property: 'key', condition: 'BEGINS_WITH', values: ['x'] }] }))).toEqual([
      'x1',
    ]);
  });

  test('may lag behind gets, deletions too, and catch up', () => {
    kvs.setLag(60_000);
    setNote('late', { page: 'p', rank: -1 });
    setNote('n0', { page: 'p', rank: 100, open: true, body: 0 });
    ask('entity/delete', { entityName: 'note', key: 'n1' });
    expect(ask('entity/get', { entityName: 'note', key: 'late' }).status).toBe(200);
    expect(ask('entity/get', { entityName: 'note', key: 'n1' }).status).toBe(404);
    expect(keysOf(query({ limit: 2 }))).toEqual(['n0', 'n1']);
    kvs.setLag(0);
    expect(keysOf(query({ limit: 2 }))).toEqual(['late', 'n2']);
  });
});

describe('transactions', () => {
  const holds = { and: [{ property: 'rank', condition: 'EQUAL_TO', values: [1] }] };

  test('happen whole, or not at all', () => {
    setNote('a', { rank: 2 });
    const check = [{ entityName: 'note', key: 'a', conditions: holds }];
    const failed = ask('transaction', { set: [{ key: 'b', value: 1 }], check });
    expect(failed).toMatchObject({ status: 409, body: { code: 'CONDITIONAL_CHECK_FAILED' } });
    expect(ask('get', { key: 'b' }).status).toBe(404);
    setNote('a', { rank: 1 });
    expect(ask('transaction', { set: [{ key: 'b', value: 1 }], check })).toMatchObject({ status: 204, writes: 1 });
    expect(ask('get', { key: 'b' }).status).toBe(200);
  });

  test('can insist that an item is not there yet', () => {
    const conditions = { and: [{ property: 'rank', condition: 'NOT_EXISTS', values: [true] }] };
    const set = () => ask('transaction', { set: [{ entityName: 'note', key: 'a', value: { rank: 1 }, conditions }] });
    expect(set().status).toBe(204);
    expect(set().status).toBe(409);
  });

  test('take 25 operations, each key once', () => {
    const sets = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `k${at}`, value: 1 }));
    expect(ask('transaction', { set: sets(25) }).status).toBe(204);
    expect(ask('transaction', { set: sets(26) }).status).toBe(400);
    expect(ask('transaction', { set: sets(1), delete: [{ key: 'k0' }] }).status).toBe(400);
  });
});

test('a batch does what it can, and names what it could not', () => {
  const reply = ask('batch/set', [
    { key: 'a', value: 1 },
    { key: 'b/', value: 1 },
  ] as never);
  expect(reply.body).toMatchObject({
    successfulKeys: [{ key: 'a' }],
    failedKeys: [{ key: 'b/', error: { code: 'INVALID_KEY' } }],
  });
});

test('units are tens of kilobytes', () => {
  expect(ask('set', { key: 'a', value: 'x'.repeat(25_000) })).toMatchObject({ writes: 3, reads: 0 });
  expect(ask('get', { key: 'a' })).toMatchObject({ writes: 0, reads: 3 });
});
