import { noContent, ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import { changePage, createPage, purgePage, revisePage } from '../change';
import { currentVersion, type Page, type PageStatus } from '../model';
import { actorOf, contentFor, editable, refuse } from '../refusals';
import { showList, showPage, showVersion, single } from '../show';
import { findSpace, mayUpdate, mayView, spaceOf, type ConfluenceWorld } from '../world';
import { allowed } from '../../people/people';
import { deletePage, readPage, writePage } from './scopes';

interface Write {
  readonly spaceId?: string;
  readonly status?: PageStatus;
  readonly title?: string;
  readonly parentId?: string;
  readonly subtype?: string;
  readonly body?: Body & { readonly atlas_doc_format?: Body };
  readonly version?: { readonly number: number; readonly message?: string };
}
interface Body {
  readonly representation?: string;
  readonly value?: string;
}

const emptyBody = '{"type":"doc","version":1,"content":[]}';

/** A body in the Atlassian Document Format; the workbench knows no other. */
function bodyOf({ body }: Write): string | undefined {
  const given = body?.atlas_doc_format ?? body;
  if (given?.value === undefined) return undefined;
  if (given.representation !== 'atlas_doc_format')
    throw refuse(400, 'The workbench takes bodies as atlas_doc_format only');
  return given.value;
}

const statusesOf = ({ query }: RestRequest, otherwise: readonly PageStatus[]): readonly PageStatus[] => {
  const asked = query.getAll('status').flatMap((one) => one.split(','));
  return asked.length > 0 ? (asked as readonly PageStatus[]) : otherwise;
};

/** Pages and blog posts have the same endpoints under two names. */
function endpointsFor(type: Page['type'], root: string): readonly Endpoint<ConfluenceWorld>[] {
  const path = `/wiki/api/v2/${root}`;
  // A page in the trash or the archive is still answered by its id, as long as its status is asked for or none is.
  const every: readonly PageStatus[] = ['current', 'draft', 'archived', 'trashed'];
  return [
    {
      method: 'GET',
      path: `${path}/{id}`,
      scopes: readPage,
      handle(request, world) {
        const page = contentFor(request, world, type, { statuses: statusesOf(request, every) });
        const { query } = request;
        const number = Number(query.get('version') ?? 0);
        const version = number ? page.versions.find((one) => one.number === number) : undefined;
        if (number && !version) throw refuse(404, `Cannot find version ${number}`);
        const draft = query.get('get-draft') === 'true' && mayUpdate(world, page, request.caller.viewer);
        return ok(
          single(world, showPage(page, { bodyFormat: query.get('body-format') ?? undefined, version, draft })),
          { objects: 1 },
        );
      },
    },
    {
      method: 'GET',
      path,
      scopes: readPage,
      handle: (request, world) => listed(request, world, type, `/${root}`, [...world.pages.values()]),
    },
    {
      method: 'POST',
      path,
      scopes: writePage,
      handle(request, world) {
        const by = actorOf(request);
        const asked = (request.body ?? {}) as Write;
        const space = findSpace(world, asked.spaceId ?? '');
        if (!space || !allowed(space, by, world.people).edit)
          throw refuse(404, 'Cannot find the space, or you may not create pages in it');
        const status = asked.status ?? 'current';
        if (status === 'current' && !asked.title) throw refuse(400, 'A title is needed to publish');
        const page = createPage(
          world,
          {
            type,
            live: asked.subtype === 'live',
            spaceId: space.id,
            status,
            title: asked.title ?? '',
            body: bodyOf(asked) ?? emptyBody,
            ...(asked.parentId === undefined ? {} : { parentId: asked.parentId }),
          },
          by,
          request.caller,
        );
        return ok(single(world, showPage(page, { bodyFormat: 'atlas_doc_format' })));
      },
    },
    {
      method: 'PUT',
      path: `${path}/{id}`,
      scopes: writePage,
      handle(request, world) {
        const page = editable(request, world, contentFor(request, world, type));
        return ok(single(world, showPage(write(request, world, page), { bodyFormat: 'atlas_doc_format' })));
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{id}`,
      scopes: deletePage,
      handle(request, world) {
        const page = editable(request, world, contentFor(request, world, type));
        if (request.query.get('purge') === 'true') {
          if (page.status !== 'trashed') throw refuse(400, 'Only content in the trash can be purged');
          purgePage(world, page, request.caller);
        } else changePage(world, { ...page, status: 'trashed' }, 'trashed', request.caller);
        return noContent;
      },
    },
    {
      method: 'GET',
      path: `${path}/{id}/operations`,
      scopes: readPage,
      handle(request, world) {
        const page = contentFor(request, world, type);
        const operations = mayUpdate(world, page, request.caller.viewer) ? ['read', 'update', 'delete'] : ['read'];
        return ok({ operations: operations.map((operation) => ({ operation, targetType: type })) }, { objects: 1 });
      },
    },
    {
      method: 'GET',
      path: `${path}/{id}/versions`,
      scopes: readPage,
      handle(request, world) {
        const page = contentFor(request, world, type);
        return ok(showList(world, [...page.versions].reverse().map(showVersion)), { objects: page.versions.length });
      },
    },
  ];
}

/** Keeps a draft, publishes the next version, or takes a page out of the trash. */
function write(request: RestRequest, world: ConfluenceWorld, page: Page): Page {
  const by = actorOf(request);
  const asked = (request.body ?? {}) as Write;
  const { body: before } = currentVersion(page);
  const title = asked.title ?? page.title;
  const body = bodyOf(asked) ?? before;
  if (asked.status === 'draft') {
    const after: Page =
      page.status === 'draft'
        ? { ...page, title, versions: [{ ...currentVersion(page), title, body }] }
        : { ...page, draft: { title, body } };
    world.pages.put(after.id, after);
    return after;
  }
  if (!title) throw refuse(400, 'A title is needed to publish');
  const { number = 0, message = '' } = asked.version ?? {};
  return revisePage(world, page, { title, body, number, message, status: 'current' }, by, request.caller);
}

const biggestPage = 250;

function listed(
  request: RestRequest,
  world: ConfluenceWorld,
  type: Page['type'],
  root: string,
  among: readonly Page[],
): ReturnType<Endpoint<ConfluenceWorld>['handle']> {
  const { query, caller } = request;
  const many = (name: string): readonly string[] => query.getAll(name).flatMap((one) => one.split(','));
  const ids = many('id');
  const spaces = many('space-id');
  const statuses = statusesOf(request, ['current', 'archived']);
  const title = query.get('title');
  const fits = (page: Page): boolean =>
    page.type === type &&
    statuses.includes(page.status) &&
    (ids.length === 0 || ids.includes(page.id)) &&
    (spaces.length === 0 || spaces.includes(page.spaceId)) &&
    (title === null || page.title === title) &&
    mayView(world, page, caller.viewer);
  const all = among.filter(fits).sort(sorter(query.get('sort')));
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Math.min(Number(query.get('limit') ?? 25), biggestPage);
  const shown = all
    .slice(from, to)
    .map((page) => showPage(page, { bodyFormat: query.get('body-format') ?? undefined }));
  const next = new URLSearchParams(query);
  next.set('cursor', String(to));
  return ok(showList(world, shown, to < all.length ? `/wiki/api/v2${root}?${next.toString()}` : undefined), {
    objects: shown.length,
  });
}

const sortKeys: Readonly<Record<string, (page: Page) => string | number>> = {
  id: ({ id }) => Number(id),
  title: ({ title }) => title,
  'created-date': ({ createdAt }) => createdAt,
  'modified-date': (page) => currentVersion(page).createdAt,
};

function sorter(asked: string | null): (one: Page, other: Page) => number {
  const sign = asked?.startsWith('-') ? -1 : 1;
  const key = sortKeys[asked?.replace(/^-/, '') ?? 'id'] ?? (({ id }: Page) => Number(id));
  return (one, other) => (key(one) < key(other) ? -sign : key(one) > key(other) ? sign : 0);
}

const pagesInSpace: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/api/v2/spaces/{id}/pages',
  scopes: readPage,
  handle(request, world) {
    const space = findSpace(world, request.param('id'));
    if (!space) throw refuse(404, 'Cannot find the space');
    const inside = [...world.pages.values()].filter((page) => spaceOf(world, page).id === space.id);
    return listed(request, world, 'page', `/spaces/${space.id}/pages`, inside);
  },
};

export const pageEndpoints = [...endpointsFor('page', 'pages'), ...endpointsFor('blogpost', 'blogposts'), pagesInSpace];
