import { allowed } from '../../people/people';
import { noContent, ok, type Endpoint } from '../../rest/endpoint';
import { changePage, createPage, discardDraft, purgePage } from '../change';
import type { Page, PageStatus } from '../model';
import { actorOf, contentFor, editable, refuse } from '../refusals';
import { showList, showPage, showVersion, single } from '../show';
import { findSpace, mayUpdate, mayView, spaceOf, type ConfluenceWorld } from '../world';
import { listed, statusesOf } from './page-lists';
import { bodyOf, emptyBody, write, type Write } from './page-writing';
import { deletePage, readPage, writePage } from './scopes';

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
        const parent = asked.parentId === undefined ? undefined : world.pages.get(asked.parentId);
        if (asked.parentId !== undefined && !(parent && mayView(world, parent, by)))
          throw refuse(404, 'Cannot find the parent page');
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
        if (request.query.get('draft') === 'true') discardDraft(world, page);
        else if (page.status === 'draft') throw refuse(404, `Cannot find ${type} with id ${page.id}`);
        else if (request.query.get('purge') === 'true') {
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
