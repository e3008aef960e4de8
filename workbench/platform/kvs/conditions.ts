import { kvsRefusal } from './refused';

/** One comparison as it crosses the wire. */
export interface Condition {
  readonly condition: string;
  readonly values?: readonly unknown[];
}
export interface PropertyCondition extends Condition {
  readonly property: string;
}
export type Filters = { readonly and?: readonly PropertyCondition[]; readonly or?: readonly PropertyCondition[] };

type Comparable = string | number | boolean;

const isComparable = (value: unknown): value is Comparable =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Numbers and texts are ordered among themselves only. */
function compare(one: unknown, other: unknown): number | undefined {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : Number(one > other);
  return undefined;
}

const contains = (value: unknown, wanted: unknown): boolean =>
  typeof value === 'string' ? value.includes(String(wanted)) : Array.isArray(value) && value.includes(wanted);

const tests: Readonly<Record<string, (value: unknown, wanted: readonly unknown[]) => boolean>> = {
  EQUAL_TO: (value, [wanted]) => isComparable(value) && value === wanted,
  NOT_EQUAL_TO: (value, [wanted]) => value !== wanted,
  GREATER_THAN: (value, [wanted]) => (compare(value, wanted) ?? 0) > 0,
  GREATER_THAN_EQUAL_TO: (value, [wanted]) => (compare(value, wanted) ?? -1) >= 0,
  LESS_THAN: (value, [wanted]) => (compare(value, wanted) ?? 0) < 0,
  LESS_THAN_EQUAL_TO: (value, [wanted]) => (compare(value, wanted) ?? 1) <= 0,
  BETWEEN: (value, [low, high]) => (compare(value, low) ?? -1) >= 0 && (compare(value, high) ?? 1) <= 0,
  BEGINS_WITH: (value, [wanted]) => typeof value === 'string' && value.startsWith(String(wanted)),
  CONTAINS: (value, [wanted]) => contains(value, wanted),
  NOT_CONTAINS: (value, [wanted]) => !contains(value, wanted),
  EXISTS: (value) => value !== undefined && value !== null,
  NOT_EXISTS: (value) => value === undefined || value === null,
};

const rangeConditions = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
];

export function meets(value: unknown, { condition, values = [] }: Condition): boolean {
  const test = tests[condition];
  if (!test) throw kvsRefusal(400, 'QUERY_WHERE_INVALID', `Unknown condition ${condition}`);
  return test(value, values);
}

/** A condition that may stand in `where`, over an index's range. */
export function checkRange(condition: Condition): void {
  if (!rangeConditions.includes(condition.condition))
    throw kvsRefusal(400, 'QUERY_WHERE_INVALID', `${condition.condition} is not a condition for a range`);
}

/** All of `and`, or any of `or`; no filter lets everything through. */
export function passes(value: Readonly<Record<string, unknown>>, filters: Filters | undefined): boolean {
  const test = (one: PropertyCondition): boolean => meets(value[one.property], one);
  if (filters?.and) return filters.and.every(test);
  if (filters?.or) return filters.or.some(test);
  return true;
}

export function checkFilters(filters: Filters | undefined): void {
  if ((filters?.and ?? filters?.or ?? []).length > 100)
    throw kvsRefusal(400, 'QUERY_WHERE_INVALID', 'At most 100 conditions are allowed');
}
