import { fieldTypeOf, type Identity } from '../platform/identity';
import type { Manifest } from '../platform/manifest';
import type { AppField, JqlFunction, PropertyAlias } from './model';

interface FieldModule {
  readonly key: string;
  readonly name: string | { readonly i18n: string };
  readonly description: string | { readonly i18n: string };
  readonly type: string;
  readonly schema?: { readonly properties?: Readonly<Record<string, { readonly searchAlias?: string }>> };
  readonly view?: { readonly formatter?: { readonly expression: string } };
  readonly edit?: { readonly validation?: { readonly expression: string; readonly errorMessage: string } };
}

const firstFieldNumber = 10_100;

const textOf = (text: string | { readonly i18n: string }): string => (typeof text === 'string' ? text : text.i18n);

/** The fields that the manifest adds to every screen of this site. */
export function appFields(manifest: Manifest, identity: Identity): readonly AppField[] {
  const modules = (manifest.modules['jira:customField'] ?? []) as unknown as readonly FieldModule[];
  return modules.map((module, at) => {
    const number = firstFieldNumber + at;
    const properties = Object.entries(module.schema?.properties ?? {});
    return {
      id: `customfield_${number}`,
      number,
      moduleKey: module.key,
      name: textOf(module.name),
      description: textOf(module.description),
      type: module.type,
      custom: fieldTypeOf(identity, module.key),
      key: `${identity.appId}__DEVELOPMENT__${module.key}`,
      aliases: Object.fromEntries(
        properties.flatMap(([path, { searchAlias }]) =>
          searchAlias === undefined ? [] : [[searchAlias.toLowerCase(), path]],
        ),
      ),
      ...(module.schema ? { schema: module.schema } : {}),
      ...(module.view?.formatter ? { formatter: module.view.formatter.expression } : {}),
      ...(module.edit?.validation ? { validation: module.edit.validation } : {}),
    };
  });
}

/** What `jira:entityProperty` makes searchable on issues. */
export function propertyAliases(manifest: Manifest): readonly PropertyAlias[] {
  const modules = (manifest.modules['jira:entityProperty'] ?? []) as unknown as readonly {
    readonly propertyKey: string;
    readonly entityType: string;
    readonly values: readonly { readonly path: string; readonly type: string; readonly searchAlias?: string }[];
  }[];
  return modules
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values.map(({ path, type, searchAlias }) => ({
        propertyKey,
        path,
        type,
        ...(searchAlias === undefined ? {} : { alias: searchAlias.toLowerCase() }),
      })),
    );
}

/** What `jira:jqlFunction` adds to JQL. */
export function jqlFunctions(manifest: Manifest, identity: Identity): readonly JqlFunction[] {
  const modules = (manifest.modules['jira:jqlFunction'] ?? []) as unknown as readonly (Omit<
    JqlFunction,
    'moduleKey' | 'functionKey'
  > & { readonly function: string })[];
  return modules.map(({ key, function: functionKey, name, arguments: given, types, operators }) => ({
    key: fieldTypeOf(identity, key),
    moduleKey: key,
    functionKey,
    name,
    arguments: given,
    types,
    operators,
  }));
}
