import { allowed, type People, type Viewer } from '../people/people';
import type { ProductEvent } from '../platform/events/triggers';
import type { Identity } from '../platform/identity';
import type { Manifest } from '../platform/manifest';
import type { Shelf, Shelves } from '../store/shelf';
import type { Page, Space, Template } from './model';

/** A CQL name for a path into a content property, as `confluence:contentProperty` declares it. */
export interface ContentAlias {
  readonly alias?: string;
  readonly propertyKey: string;
  readonly path: string;
}

/** The pretend Confluence: what it holds, and what its endpoints need beside. */
export interface ConfluenceWorld {
  readonly people: People;
  readonly spaces: Shelf<Space>;
  readonly pages: Shelf<Page>;
  readonly templates: Shelf<Template>;
  readonly aliases: readonly ContentAlias[];
  readonly identity: Identity;
  readonly siteUrl: string;
  next(series: string, first: number): number;
  publish(event: ProductEvent): void;
}

export interface ConfluenceOptions {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly people: People;
  readonly shelves: Shelves;
  readonly siteUrl: string;
  readonly publish: (event: ProductEvent) => void;
}

export const openConfluence = ({
  manifest,
  identity,
  people,
  shelves,
  siteUrl,
  publish,
}: ConfluenceOptions): ConfluenceWorld => ({
  people,
  spaces: shelves.open<Space>('confluence.space'),
  pages: shelves.open<Page>('confluence.page'),
  templates: shelves.open<Template>('confluence.template'),
  aliases: contentAliases(manifest),
  identity,
  siteUrl,
  next: (series, first) => shelves.next(`confluence.${series}`, first),
  publish,
});

function contentAliases(manifest: Manifest): readonly ContentAlias[] {
  const modules = (manifest.modules['confluence:contentProperty'] ?? []) as unknown as readonly {
    readonly propertyKey: string;
    readonly values: readonly { readonly path: string; readonly searchAlias?: string }[];
  }[];
  return modules.flatMap(({ propertyKey, values }) =>
    values.map(({ path, searchAlias }) => ({
      propertyKey,
      path,
      ...(searchAlias === undefined ? {} : { alias: searchAlias.toLowerCase() }),
    })),
  );
}

export function spaceOf(world: ConfluenceWorld, { spaceId }: { readonly spaceId: string }): Space {
  const space = world.spaces.get(spaceId);
  if (!space) throw new Error(`Space ${spaceId} is gone.`);
  return space;
}

export const findSpace = (world: ConfluenceWorld, idOrKey: string): Space | undefined =>
  world.spaces.get(idOrKey) ??
  [...world.spaces.values()].find(({ key }) => key.toUpperCase() === idOrKey.toUpperCase());

/** Space permission, and the view restrictions of the page and of everything above it. A draft is its author's. */
export function mayView(world: ConfluenceWorld, page: Page, viewer: Viewer): boolean {
  if (page.status === 'draft' && page.authorId !== viewer) return false;
  return (
    allowed(spaceOf(world, page), viewer, world.people).view &&
    lineage(world, page).every((one) => unrestricted(one.restrictions.read, viewer))
  );
}

/** Edit restrictions are not inherited. */
export function mayUpdate(world: ConfluenceWorld, page: Page, viewer: Viewer): boolean {
  const { edit } = allowed(spaceOf(world, page), viewer, world.people);
  return edit && mayView(world, page, viewer) && unrestricted(page.restrictions.update, viewer);
}

const unrestricted = (named: readonly string[], viewer: Viewer): boolean =>
  named.length === 0 || (viewer !== null && named.includes(viewer));

/** The page and its ancestors, nearest first. */
export function lineage(world: ConfluenceWorld, page: Page): readonly Page[] {
  const above: Page[] = [page];
  for (let next = page.parentId; next !== undefined && above.length < 100;) {
    const parent = world.pages.get(next);
    if (!parent) break;
    above.push(parent);
    next = parent.parentId;
  }
  return above;
}

export const childrenOf = (world: ConfluenceWorld, id: string): readonly Page[] =>
  [...world.pages.values()].filter(({ parentId }) => parentId === id);
