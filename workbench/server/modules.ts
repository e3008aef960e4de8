import { modulesOf, type ModuleDeclaration } from '../platform/manifest';
import type { ModuleEntry } from '../protocol';
import type { Site } from '../sites/open-site';

/** What the manifest declares for the pages to mount: every module that has a resource of its own or an editor. */
export const moduleEntries = ({ manifest, identity }: Site): readonly ModuleEntry[] =>
  modulesOf(manifest).flatMap(({ type, module }) => {
    const editResource = resourceBelow(module, 'config') ?? resourceBelow(module, 'edit');
    const resource = textOf(module.resource) ?? resourceBelow(module, 'view') ?? editResource;
    if (resource === undefined) return [];
    const [description, layout, viewportSize] = [
      textOf(module.description),
      textOf(module.layout),
      textOf(module.viewportSize) ?? textOf(below(module, 'config').viewportSize),
    ];
    return [
      {
        type,
        key: module.key,
        title: textOf(module.title) ?? textOf(module.name) ?? module.key,
        extensionKey: `${identity.appId}/${identity.environmentId}/static/${module.key}`,
        resource,
        ...(editResource === undefined ? {} : { editResource }),
        ...(description === undefined ? {} : { description }),
        ...(layout === undefined ? {} : { layout }),
        ...(viewportSize === undefined ? {} : { viewportSize }),
      },
    ];
  });

const below = (module: ModuleDeclaration, property: string): Readonly<Record<string, unknown>> =>
  typeof module[property] === 'object' ? (module[property] as Readonly<Record<string, unknown>>) : {};

const resourceBelow = (module: ModuleDeclaration, property: string): string | undefined =>
  textOf(below(module, property).resource);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
