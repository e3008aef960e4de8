import type { AttributeType, EntityDeclaration, IndexDeclaration } from '../manifest';
import { bytesOf } from './limits';
import { kvsRefusal } from './refused';

/** An index with both its sides spelled out. */
export interface Index {
  readonly name: string;
  readonly partition: readonly string[];
  /** At most one attribute. */
  readonly range: readonly string[];
}

const maxRangeBytes = 900;
const maxPartitionBytes = 1700;
const maxInteger = 2 ** 31;

/** The entity as manifest.yml declares it; refused where it does not. */
export function declared(entities: readonly EntityDeclaration[], name: unknown): EntityDeclaration {
  const entity = entities.find((one) => one.name === name);
  if (!entity) throw kvsRefusal(400, 'INVALID_ENTITY_NAME', `manifest.yml declares no entity "${String(name)}"`);
  return entity;
}

export function indexesOf(entity: EntityDeclaration): readonly Index[] {
  const spelled = (index: string | IndexDeclaration): Index =>
    typeof index === 'string'
      ? { name: index, partition: [], range: [index] }
      : { name: index.name, partition: index.partition ?? [], range: index.range ?? [] };
  return (entity.indexes ?? []).map(spelled);
}

export function indexOf(entity: EntityDeclaration, name: unknown): Index {
  const index = indexesOf(entity).find((one) => one.name === name);
  if (!index)
    throw kvsRefusal(400, 'INVALID_INDEX', `manifest.yml declares no index "${String(name)}" on "${entity.name}"`);
  return index;
}

/** Declared attributes only, each of its type, and indexed ones within the size an index takes. */
export function checkEntityValue(entity: EntityDeclaration, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw kvsRefusal(400, 'INVALID_ENTITY_VALUE', `A value of entity "${entity.name}" must be an object`);
  for (const [attribute, one] of Object.entries(value)) {
    const type = entity.attributes[attribute]?.type;
    if (!type)
      throw kvsRefusal(400, 'INVALID_ENTITY_VALUE', `Entity "${entity.name}" declares no attribute "${attribute}"`);
    if (!isOfType(one, type))
      throw kvsRefusal(400, 'INVALID_ENTITY_VALUE', `Attribute "${attribute}" of "${entity.name}" must be ${type}`);
  }
  checkIndexed(entity, value as Readonly<Record<string, unknown>>);
}

function checkIndexed(entity: EntityDeclaration, value: Readonly<Record<string, unknown>>): void {
  for (const index of indexesOf(entity)) {
    const bytes = (names: readonly string[]): number =>
      names.reduce((sum, name) => sum + (value[name] === undefined ? 0 : bytesOf(value[name])), 0);
    if (bytes(index.range) > maxRangeBytes)
      throw kvsRefusal(400, 'MAX_SIZE', `The range of index "${index.name}" takes at most ${maxRangeBytes} bytes`);
    if (bytes(index.partition) > maxPartitionBytes)
      throw kvsRefusal(
        400,
        'MAX_SIZE',
        `The partition of index "${index.name}" takes at most ${maxPartitionBytes} bytes`,
      );
  }
}

function isOfType(value: unknown, type: AttributeType): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'integer':
      // 32 bits, signed: milliseconds since 1970 do not fit.
      return Number.isInteger(value) && (value as number) >= -maxInteger && (value as number) < maxInteger;
    case 'float':
      return typeof value === 'number';
    case 'string':
    case 'boolean':
      return typeof value === type;
  }
}
