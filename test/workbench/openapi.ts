import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { default as addFormats } from 'ajv-formats';

/** Atlassian's OpenAPI files, where this checkout has them beside it. */
export const specs = join(process.cwd(), '..', 'shared', 'specs');
export const specsAreHere = existsSync(specs);

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly $ref?: string };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly deprecated?: boolean;
  /** The only place where Jira Software's file names scopes. */
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly 'x-atlassian-oauth2-scopes'?: readonly { readonly state: string; readonly scopes: readonly string[] }[];
}
interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}
type Content = Readonly<Record<string, { readonly schema?: object }>>;
type Path = Readonly<Record<string, Operation>>;
interface File {
  readonly paths: Readonly<Record<string, Path>>;
  readonly components: { readonly schemas: object };
}

/** One official file, ready to judge requests and replies. Everything answered is a list of disagreements. */
export interface Spec {
  /** The operation's scopes: sets, any one of which is enough. Undefined where the file has no such operation. */
  scopes(method: string, path: string): readonly (readonly string[])[] | undefined;
  knows(method: string, url: string): boolean;
  request(method: string, url: string, body: unknown): readonly string[];
  reply(method: string, url: string, status: number, body: unknown): readonly string[];
}

/** Reads a file whose paths begin at `base`. */
export function readSpec(name: string, base = ''): Spec {
  const file = JSON.parse(readFileSync(join(specs, name), 'utf8')) as File;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const format of ['int32', 'int64', 'float', 'double', 'binary', 'string']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'file', components: { schemas: asJsonSchema(file.components.schemas) } });

  const routes = Object.entries(file.paths)
    .map(([path, operations]) => ({ path: base + path, operations, pattern: patternOf(base + path) }))
    .sort((one, other) => braces(one.path) - braces(other.path));
  const find = (method: string, url: string): Operation | undefined => {
    const path = url.split('?')[0] ?? '';
    return routes.find(({ operations, pattern }) => operations[method.toLowerCase()] && pattern.test(path))?.operations[
      method.toLowerCase()
    ];
  };
  const compiled = new Map<object, ValidateFunction>();
  const disagreements = (schema: object, value: unknown, where: string): readonly string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(pointingIntoFile(schema));
    compiled.set(schema, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(
          (one) => `${where}${one.instancePath} ${one.message ?? ''} ${JSON.stringify(one.params)}`,
        );
  };
  const resolve = <Value extends { readonly $ref?: string }>(value: Value): Value =>
    value.$ref === undefined
      ? value
      : (value.$ref
          .slice(2)
          .split('/')
          .reduce<unknown>((one, step) => (one as Record<string, unknown>)[step], file) as Value);

  return {
    scopes(method, path) {
      const operation = file.paths[path.slice(base.length)]?.[method.toLowerCase()];
      const named = operation?.['x-atlassian-oauth2-scopes']?.map(({ scopes }) => scopes);
      return operation && (named ?? (operation.security ?? []).flatMap(({ OAuth2 }) => (OAuth2 ? [OAuth2] : [])));
    },
    knows: (method, url) => find(method, url) !== undefined,
    request(method, url, body) {
      const operation = find(method, url);
      if (!operation) return [`no such operation: ${method} ${url}`];
      const known = (operation.parameters ?? []).map(resolve).filter((one) => one.in === 'query');
      const asked = [...new URL(url, 'http://site').searchParams.keys()];
      const given =
        operation.requestBody &&
        (resolve(operation.requestBody) as { content?: Content }).content?.['application/json']?.schema;
      return [
        ...(operation.deprecated ? ['a deprecated operation'] : []),
        ...asked.filter((name) => !known.some((one) => one.name === name)).map((name) => `unknown parameter ${name}`),
        ...known
          .filter((one) => one.required && !asked.includes(one.name))
          .map((one) => `missing parameter ${one.name}`),
        ...(given && body !== undefined ? disagreements(given, body, 'request') : []),
      ];
    },
    reply(method, url, status, body) {
      const operation = find(method, url);
      if (!operation) return [`no such operation: ${method} ${url}`];
      const reply = operation.responses[String(status)];
      if (!reply) return [`status ${status} is not among ${Object.keys(operation.responses).join(', ')}`];
      const schema = reply.content?.['application/json']?.schema;
      return schema && status < 300 ? disagreements(schema, body, 'reply') : [];
    },
  };
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
const braces = (path: string): number => path.split('{').length;

const pointingIntoFile = (schema: object): object =>
  JSON.parse(JSON.stringify(asJsonSchema(schema)).replaceAll('"#/components/', '"file#/components/')) as object;

/** OpenAPI 3.0 says `nullable`, JSON schema says the type null. A bulk move has to have what it may not have. Names under `properties` are not keywords. */
function asJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, oneOf, ...all } = schema as Record<string, unknown>;
  const others = Object.fromEntries(
    Object.entries(all).filter(([key]) => !['example', 'discriminator', 'xml'].includes(key)),
  );
  // The file means "one of these" by it, though the shapes are open and one body can pass for two of them.
  const rest = oneOf === undefined ? others : { ...others, anyOf: oneOf };
  const kept: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === 'properties'
        ? eachProperty(value)
        : ['enum', 'default', 'required'].includes(key)
          ? value
          : asJsonSchema(value),
    ]),
  );
  if (Array.isArray(kept.required) && kept.additionalProperties === false) {
    const allowed = Object.keys(kept.properties ?? {});
    kept.required = kept.required.filter((name: string) => allowed.includes(name));
  }
  if (nullable !== true) return kept;
  const withEnum = Array.isArray(kept.enum) ? { ...kept, enum: [...(kept.enum as unknown[]), null] } : kept;
  return typeof kept.type === 'string'
    ? { ...withEnum, type: [kept.type, 'null'] }
    : { anyOf: [withEnum, { type: 'null' }] };
}

const eachProperty = (properties: unknown): unknown =>
  Object.fromEntries(Object.entries(properties as object).map(([name, schema]) => [name, asJsonSchema(schema)]));
