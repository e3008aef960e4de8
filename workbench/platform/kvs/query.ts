import type { EntityDeclaration } from '../manifest';
import {
  checkFilters,
  checkRange,
  meets,
  passes,
  type Condition,
  type Filters,
  type PropertyCondition,
} from './conditions';
import { declared, indexOf } from './entities';
import { maxPage } from './limits';
import { kvsRefusal } from './refused';
import type { KvsTable, Row } from './table';

export interface EntityQuery {
  readonly entityName: string;
  readonly indexName: string;
  readonly partition?: readonly unknown[];
  readonly range?: Condition;
  readonly filters?: Filters;
  readonly sort?: 'ASC' | 'DESC';
  readonly limit?: number;
  readonly cursor?: string;
}

export interface PlainQuery {
  readonly where?: readonly PropertyCondition[];
  readonly limit?: number;
  readonly after?: string;
}

export interface Page {
  readonly rows: readonly Row[];
  readonly cursor?: string;
}

export function queryEntity(table: KvsTable, entities: readonly EntityDeclaration[], query: EntityQuery): Page {
  const entity = declared(entities, query.entityName);
  const index = indexOf(entity, query.indexName);
  const partition = query.partition ?? [];
  if (partition.length !== index.partition.length)
    throw kvsRefusal(
      400,
      'QUERY_WHERE_INVALID',
      `Index "${index.name}" needs ${index.partition.length} partition values`,
    );
  const { range } = query;
  const [ranged] = index.range;
  if (range) checkRange(range);
  if (range && ranged === undefined) throw kvsRefusal(400, 'QUERY_WHERE_INVALID', `Index "${index.name}" has no range`);
  checkFilters(query.filters);
  const fits = (row: Row): boolean => {
    const value = row.value as Readonly<Record<string, unknown>>;
    return (!range || ranged === undefined || meets(value[ranged], range)) && passes(value, query.filters);
  };
  return page(table.scan(entity.name, index, partition, query.sort ?? 'ASC'), fits, query.limit, query.cursor);
}

export function queryKeys(table: KvsTable, query: PlainQuery): Page {
  const [where, ...more] = query.where ?? [];
  if (more.length > 0 || (where && (where.property !== 'key' || where.condition !== 'BEGINS_WITH')))
    throw kvsRefusal(400, 'QUERY_WHERE_INVALID', 'A query of keys takes one condition: key begins with');
  const prefix = where ? String(where.values?.[0]) : '';
  return page(table.scanKeys('', prefix), () => true, query.limit, query.after);
}

/** Cursors count the rows passed over: unstable, like the platform's, and not to be kept. */
function page(rows: Iterable<Row>, fits: (row: Row) => boolean, limit = 10, cursor?: string): Page {
  if (limit > maxPage || limit < 1)
    throw kvsRefusal(400, 'LIST_QUERY_LIMIT_EXCEEDED', `A query answers 1 to ${maxPage} rows`);
  const skipped = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64url').toString());
  if (!Number.isInteger(skipped)) throw kvsRefusal(400, 'CURSOR_INVALID', 'The cursor is not one of ours');
  const found: Row[] = [];
  let passed = 0;
  for (const row of rows) {
    if (passed++ < skipped || !fits(row)) continue;
    if (found.length === limit) return { rows: found, cursor: Buffer.from(String(passed - 1)).toString('base64url') };
    found.push(row);
  }
  return { rows: found };
}
