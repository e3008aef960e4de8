import { ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import { changePage, createPage } from '../change';
import { searchPages, textOf } from '../cql';
import { currentVersion, type Page } from '../model';
import { actorOf, editable, refuse } from '../refusals';
import { showContent, pagePath } from '../show';
import { findSpace, mayUpdate, mayView, spaceOf, type ConfluenceWorld } from '../world';
import { checkPermission, peopleOnly, search } from './scopes';

/** What only the older API has: search, the permission check, restrictions, and what people do with whole pages. */

const cqlSearch: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/rest/api/search',
  scopes: search,
  handle({ query, caller }, world) {
    const cql = query.get('cql') ?? '';
    const from = Number(query.get('start') ?? query.get('cursor') ?? 0);
    const limit = Math.min(Number(query.get('limit') ?? 25), 250);
    // Search knows what is published, and only what the caller may view.
    const visible = [...world.pages.values()].filter(
      (page) => page.status === 'current' && mayView(world, page, caller.viewer),
    );
    let found: readonly Page[];
    try {
      found = searchPages(world, cql, visible);
    } catch (error) {
      if (error instanceof Error && error.name === 'QuerySyntaxError') throw refuse(400, error.message);
      throw error;
    }
    const results = found.slice(from, from + limit).map((page) => showResult(world, page));
    const next =
      from + limit < found.length
        ? { next: `/rest/api/search?cql=${encodeURIComponent(cql)}&limit=${limit}&start=${from + limit}` }
        : {};
    return ok(
      {
        results,
        start: from,
        limit,
        size: results.length,
        totalSize: found.length,
        cqlQuery: cql,
        searchDuration: 1,
        _links: { base: `${world.siteUrl}/wiki`, context: '/wiki', ...next },
      },
      { objects: results.length },
    );
  },
};

function showResult(world: ConfluenceWorld, page: Page): object {
  const { key, name } = spaceOf(world, page);
  return {
    content: showContent(world, page),
    title: page.title,
    excerpt: excerptOf(currentVersion(page).body),
    url: pagePath(page),
    resultGlobalContainer: { title: name, displayUrl: `/spaces/${key}` },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: 'aui-icon content-type-page',
    lastModified: currentVersion(page).createdAt,
    friendlyLastModified: '',
    score: 0,
  };
}

/** The first words of a body. */
const excerptOf = (body: string): string => textOf(body).slice(0, 160);

/** `authorize()` of `@forge/api` asks without the `/wiki` in front. */
const permissionCheck = (root: string): Endpoint<ConfluenceWorld> => ({
  method: 'POST',
  path: `${root}/rest/api/content/{id}/permission/check`,
  scopes: checkPermission,
  handle(request, world) {
    const { subject, operation = 'read' } = (request.body ?? {}) as {
      subject?: { identifier: string };
      operation?: string;
    };
    const viewer = subject?.identifier ?? request.caller.viewer;
    if (
      viewer !== request.caller.viewer &&
      request.caller.viewer !== world.identity.appAccountId &&
      !isAdmin(request, world)
    )
      throw refuse(403, 'Only Confluence administrators may check the permissions of another user');
    const page = world.pages.get(request.param('id'));
    if (!page) throw refuse(404, 'Cannot find the content');
    const hasPermission = operation === 'read' ? mayView(world, page, viewer) : mayUpdate(world, page, viewer);
    return ok({ hasPermission, errors: [] }, { objects: 1 });
  },
});

const isAdmin = ({ caller }: RestRequest, world: ConfluenceWorld): boolean =>
  caller.viewer !== null && world.people.get(caller.viewer)?.admin === true;

const pageFor = (request: RestRequest, world: ConfluenceWorld, name = 'id'): Page => {
  const page = world.pages.get(request.param(name));
  if (!page || !mayView(world, page, request.caller.viewer)) throw refuse(404, 'Cannot find the content');
  return page;
};

interface Restriction {
  readonly operation: 'read' | 'update';
  readonly restrictions: { readonly user?: readonly { readonly accountId: string }[] };
}

const putRestrictions: Endpoint<ConfluenceWorld> = {
  method: 'PUT',
  path: '/wiki/rest/api/content/{id}/restriction',
  scopes: peopleOnly,
  handle(request, world) {
    const page = editable(request, world, pageFor(request, world));
    const asked = (Array.isArray(request.body) ? request.body : []) as readonly Restriction[];
    const named = (operation: 'read' | 'update'): readonly string[] =>
      asked.find((one) => one.operation === operation)?.restrictions.user?.map(({ accountId }) => accountId) ?? [];
    changePage(
      world,
      { ...page, restrictions: { read: named('read'), update: named('update') } },
      'permissions_updated',
      request.caller,
    );
    return ok({ results: asked });
  },
};

const getRestrictions: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/rest/api/content/{id}/restriction/byOperation',
  scopes: peopleOnly,
  handle(request, world) {
    const { restrictions } = pageFor(request, world);
    const shown = (operation: 'read' | 'update'): object => {
      const results = restrictions[operation].map((accountId) => ({ type: 'known', accountId }));
      return { operation, restrictions: { user: { results, start: 0, limit: 100, size: results.length } } };
    };
    return ok({ read: shown('read'), update: shown('update') });
  },
};

const archive: Endpoint<ConfluenceWorld> = {
  method: 'POST',
  path: '/wiki/rest/api/content/archive',
  scopes: peopleOnly,
  handle(request, world) {
    const { pages = [] } = (request.body ?? {}) as { pages?: readonly { readonly id: number }[] };
    for (const { id } of pages) {
      const page = world.pages.get(String(id));
      if (!page || !mayUpdate(world, page, request.caller.viewer)) throw refuse(404, `Cannot find content ${id}`);
      changePage(world, { ...page, status: 'archived' }, 'archived', request.caller);
    }
    return { status: 202, body: { id: String(world.next('task', 1)), links: { status: '' } } };
  },
};

const copy: Endpoint<ConfluenceWorld> = {
  method: 'POST',
  path: '/wiki/rest/api/content/{id}/copy',
  scopes: peopleOnly,
  handle(request, world) {
    const page = pageFor(request, world);
    const { destination, pageTitle = `Copy of ${page.title}` } = (request.body ?? {}) as {
      destination?: { type: string; value: string };
      pageTitle?: string;
    };
    const parent = destination?.type === 'parent_page' ? world.pages.get(destination.value) : undefined;
    const space = destination?.type === 'space' ? findSpace(world, destination.value) : undefined;
    const made = createPage(
      { ...world, publish: () => undefined },
      {
        type: page.type,
        live: page.live,
        spaceId: space?.id ?? parent?.spaceId ?? page.spaceId,
        status: 'current',
        title: pageTitle,
        body: currentVersion(page).body,
        ...(parent ? { parentId: parent.id } : {}),
      },
      actorOf(request),
      request.caller,
    );
    // The body goes along with the macros' local ids in it; properties do not.
    changePage(world, made, 'copied', request.caller, { originContentId: page.id });
    return ok(showContent(world, made));
  },
};

const move: Endpoint<ConfluenceWorld> = {
  method: 'PUT',
  path: '/wiki/rest/api/content/{pageId}/move/{position}/{targetId}',
  scopes: peopleOnly,
  handle(request, world) {
    const page = editable(request, world, pageFor(request, world, 'pageId'));
    const target = pageFor(request, world, 'targetId');
    const parentId = request.param('position') === 'append' ? target.id : target.parentId;
    const { parentId: _, ...lifted } = page;
    const after: Page = { ...lifted, spaceId: target.spaceId, ...(parentId === undefined ? {} : { parentId }) };
    changePage(world, after, 'moved', request.caller, { prevContent: showContent(world, page) });
    return ok({ pageId: page.id });
  },
};

export const olderEndpoints = [
  cqlSearch,
  permissionCheck('/wiki'),
  permissionCheck(''),
  getRestrictions,
  putRestrictions,
  archive,
  copy,
  move,
];
