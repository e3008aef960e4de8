import type { EntityDeclaration } from '../manifest';
import { checkFilters, passes } from './conditions';
import { checkEntityValue, declared } from './entities';
import type { KvsReply } from './kvs';
import { bytesOf, checkKey, checkTogether, checkValue, unitsOf } from './limits';
import { queryEntity, queryKeys, type EntityQuery, type Page, type PlainQuery } from './query';
import { ttlUnits, type Item, type SetOptions, type Transaction } from './items';
import { kvsRefusal, kvsRefusalOf } from './refused';
import type { KvsTable, Row } from './table';

const secrets = '#secret';
const nothing = { reads: 0, writes: 0 };

/** What one path of the store's API does with a body; throws a `kvsRefusal`. */
export type Operation = (body: unknown) => KvsReply;

export function operationsOver(
  table: KvsTable,
  entities: readonly EntityDeclaration[],
): Readonly<Record<string, Operation>> {
  const spaceOf = (item: Item): string => {
    if (item.entityName === undefined) return '';
    return declared(entities, item.entityName).name;
  };
  const get = (space: string, { key }: Item): Row => {
    checkKey(key);
    const row = table.get(space, key);
    if (!row) throw kvsRefusal(404, 'KEY_NOT_FOUND', 'Key not found');
    return row;
  };
  const checkItem = (item: Item): void => {
    checkKey(item.key);
    checkValue(item.value);
    if (item.entityName !== undefined) checkEntityValue(declared(entities, item.entityName), item.value);
  };
  const put = (space: string, item: Item): Row | undefined => {
    checkItem(item);
    const before = table.get(space, item.key);
    if (item.options?.keyPolicy === 'FAIL_IF_EXISTS' && before)
      throw kvsRefusal(409, 'KEY_CONFLICT', 'The key exists already');
    table.put(space, item.key, item.value, expiryOf(item.options));
    return item.options?.returnValue === 'PREVIOUS' ? before : table.get(space, item.key);
  };
  const read = (space: string, item: Item): KvsReply => {
    const row = get(space, item);
    return { status: 200, body: wire(row), reads: unitsOf(row.bytes), writes: 0 };
  };
  const write = (space: string, item: Item): KvsReply => {
    const row = put(space, item);
    const writes = unitsOf(bytesOf(item.value));
    return item.options?.returnValue && row
      ? { status: 200, body: wire(row), reads: 0, writes }
      : { status: 200, reads: 0, writes };
  };
  const remove = (space: string, { key }: Item): KvsReply => {
    checkKey(key);
    table.remove(space, key);
    return { status: 204, reads: 0, writes: 1 };
  };
  const transact = (transaction: Transaction): KvsReply => {
    const { set = [], delete: removed = [], check = [] } = transaction;
    const all = [...set, ...removed, ...check];
    checkTogether(all);
    set.forEach(checkItem);
    for (const { key, conditions } of all) {
      checkKey(key);
      checkFilters(conditions);
    }
    table.together(() => {
      for (const item of all) holds(table, spaceOf(item), item);
      for (const item of set) table.put(spaceOf(item), item.key, item.value, expiryOf(item.options));
      for (const item of removed) table.remove(spaceOf(item), item.key);
    });
    return {
      status: 204,
      reads: check.length,
      writes: set.reduce((sum, { value }) => sum + unitsOf(bytesOf(value)), removed.length),
    };
  };
  const batch = (items: readonly Item[], each: (item: Item) => object, units: 'reads' | 'writes'): KvsReply => {
    checkTogether(items);
    const successfulKeys: object[] = [];
    const failedKeys: object[] = [];
    for (const item of items) {
      const name = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
      try {
        successfulKeys.push({ ...name, ...each(item) });
      } catch (error) {
        const refused = kvsRefusalOf(error);
        if (!refused) throw error;
        failedKeys.push({ ...name, error: { code: refused.code, message: refused.message } });
      }
    }
    return { status: 200, body: { successfulKeys, failedKeys }, ...nothing, [units]: items.length };
  };
  const inEntity = (item: Item): string => declared(entities, item.entityName).name;

  return {
    '/api/v1/get': (body) => read('', body as Item),
    '/api/v1/set': (body) => write('', body as Item),
    '/api/v1/delete': (body) => remove('', body as Item),
    '/api/v1/secret/get': (body) => read(secrets, body as Item),
    '/api/v1/secret/set': (body) => write(secrets, body as Item),
    '/api/v1/secret/delete': (body) => remove(secrets, body as Item),
    '/api/v1/entity/get': (body) => read(inEntity(body as Item), body as Item),
    '/api/v1/entity/set': (body) => write(inEntity(body as Item), body as Item),
    '/api/v1/entity/delete': (body) => remove(inEntity(body as Item), body as Item),
    '/api/v1/query': (body) => listed(queryKeys(table, body as PlainQuery)),
    '/api/v1/entity/query': (body) => listed(queryEntity(table, entities, body as EntityQuery)),
    '/api/v1/transaction': (body) => transact(body as Transaction),
    '/api/v1/batch/get': (body) => batch(body as Item[], (item) => wire(get(spaceOf(item), item)), 'reads'),
    '/api/v1/batch/set': (body) => batch(body as Item[], (item) => (put(spaceOf(item), item), {}), 'writes'),
    '/api/v1/batch/delete': (body) => batch(body as Item[], (item) => (remove(spaceOf(item), item), {}), 'writes'),
  };
}

/** Conditions stand on entities only; a missing item meets `NOT_EXISTS` and nothing else. */
function holds(table: KvsTable, space: string, { key, conditions, entityName }: Item): void {
  if (!conditions) return;
  if (entityName === undefined) throw kvsRefusal(400, 'INVALID_ENTITY_NAME', 'Conditions need an entity');
  const value = table.get(space, key)?.value ?? {};
  if (!passes(value as Readonly<Record<string, unknown>>, conditions))
    throw kvsRefusal(409, 'CONDITIONAL_CHECK_FAILED', `A condition on "${key}" does not hold`);
}

const wire = ({ key, value, createdAt, updatedAt, expireTime }: Row): object => ({
  key,
  value,
  createdAt,
  updatedAt,
  ...(expireTime === undefined ? {} : { expireTime }),
});

const listed = ({ rows, cursor }: Page): KvsReply => ({
  status: 200,
  body: { data: rows.map(wire), ...(cursor === undefined ? {} : { cursor }) },
  reads: unitsOf(rows.reduce((sum, { bytes }) => sum + bytes, 0)),
  writes: 0,
});

const expiryOf = (options: SetOptions | undefined): number | null =>
  options?.ttl ? Date.now() + options.ttl.value * ttlUnits[options.ttl.unit] : null;
