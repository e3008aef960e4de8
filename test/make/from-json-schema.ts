import * as fc from 'fast-check';

/** The part of JSON Schema that the ADF schema is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** What strings look like, by the property that holds them; nothing means the usual. */
export type Strings = (property: string) => fc.Arbitrary<string> | undefined;

/**
 * Values that a JSON schema allows, `depth` references deep. Past that depth only the shortest way out is taken, so
 * that recursive schemas come to an end.
 */
export function fromJsonSchema(root: Schema, depth: number, strings: Strings): fc.Arbitrary<unknown> {
  const definitions = root.definitions ?? {};
  const shortest = depthsOf(definitions);
  const known = new Map<string, fc.Arbitrary<unknown>>();
  const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

  const build = (schema: Schema, left: number, property: string): fc.Arbitrary<unknown> => {
    if (schema.$ref !== undefined) return byName(nameOf(schema.$ref), left - 1, property);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.anyOf) return fc.oneof(...affordable(schema.anyOf, left).map((option) => build(option, left, property)));
    if (schema.allOf) return build(merged(schema.allOf), left, property);
    if (schema.type === undefined) return fc.constant({});
    switch (schema.type) {
      case 'object':
        return object(schema, left);
      case 'array':
        return array(schema, left, property);
      case 'string':
        return strings(property) ?? fc.string({ minLength: schema.minLength ?? 0, maxLength: 12 });
      case 'number':
        return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
      case 'integer':
        return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
      case 'boolean':
        return fc.boolean();
    }
  };

  /** A value that all of several object schemas allow: the later one narrows what the earlier one says of a property. */
  const merged = (all: readonly Schema[]): Schema => {
    const flat = all.map((each) => (each.$ref === undefined ? each : (definitions[nameOf(each.$ref)] ?? {})));
    const whole = flat.map((each) => (each.allOf ? merged(each.allOf) : each));
    const properties: Record<string, Schema> = {};
    for (const each of whole)
      for (const [name, its] of Object.entries(each.properties ?? {}))
        properties[name] = { ...properties[name], ...its };
    const closed = whole.filter((each) => each.additionalProperties === false);
    for (const name of Object.keys(properties))
      if (!closed.every((each) => name in (each.properties ?? {}))) Reflect.deleteProperty(properties, name);
    return {
      type: 'object',
      additionalProperties: closed.length === 0,
      properties,
      required: whole.flatMap((each) => each.required ?? []),
    };
  };

  const byName = (name: string, left: number, property: string): fc.Arbitrary<unknown> => {
    const key = `${name} ${Math.max(left, -1)} ${property}`;
    const built = known.get(key);
    if (built) return built;
    let made: fc.Arbitrary<unknown> | undefined;
    const lazy = fc.constant(null).chain(() => (made ??= build(definitions[name] ?? {}, left, property)));
    known.set(key, lazy);
    return lazy;
  };

  const object = ({ properties = {}, required = [] }: Schema, left: number): fc.Arbitrary<unknown> =>
    fc.record(
      Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, build(schema, left, name)])),
      { requiredKeys: required.filter((name) => name in properties) },
    );

  const array = ({ items, minItems = 0, maxItems }: Schema, left: number, property: string): fc.Arbitrary<unknown> => {
    if (Array.isArray(items)) {
      const tuple = items as readonly Schema[];
      return fc
        .tuple(...tuple.map((item) => build(item, left, property)))
        .map((all) => all.slice(0, Math.max(minItems, 1)));
    }
    const item = (items ?? {}) as Schema;
    const most = left > costOf(item) ? Math.min(maxItems ?? 4, 4) : minItems;
    return fc.array(build(item, left, property), { minLength: minItems, maxLength: Math.max(most, minItems) });
  };

  const costOf = (schema: Schema): number => {
    if (schema.$ref !== undefined) return 1 + (shortest.get(nameOf(schema.$ref)) ?? 0);
    if (schema.anyOf) return Math.min(...schema.anyOf.map(costOf));
    return 0;
  };

  const affordable = (options: readonly Schema[], left: number): readonly Schema[] => {
    const within = options.filter((option) => costOf(option) <= left);
    if (within.length > 0) return within;
    const least = Math.min(...options.map(costOf));
    return options.filter((option) => costOf(option) === least);
  };

  return build(root, depth, '');
}

/** How many references each definition needs at least. */
function depthsOf(definitions: Readonly<Record<string, Schema>>): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const cost = (schema: Schema): number => {
    if (schema.$ref !== undefined)
      return 1 + (depths.get(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)) ?? Infinity);
    if (schema.anyOf) return Math.min(...schema.anyOf.map(cost));
    if (schema.allOf) return Math.max(...schema.allOf.map(cost));
    if (schema.type === 'array') return (schema.minItems ?? 0) > 0 ? listCost(schema.items) : 0;
    if (schema.type === 'object')
      return Math.max(0, ...(schema.required ?? []).map((name) => cost(schema.properties?.[name] ?? {})));
    return 0;
  };
  const listCost = (items: Schema['items']): number =>
    Array.isArray(items) ? Math.max(...(items as Schema[]).map(cost)) : cost((items ?? {}) as Schema);
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, schema] of Object.entries(definitions)) {
      const depth = cost(schema);
      if (depth < (depths.get(name) ?? Infinity)) {
        depths.set(name, depth);
        changed = true;
      }
    }
  }
  return depths;
}
