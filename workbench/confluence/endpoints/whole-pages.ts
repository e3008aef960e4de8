import { ok, type Endpoint } from '../../rest/endpoint';
import { without } from '../../without';
import { changePage, createPage } from '../change';
import { currentVersion, type Page } from '../model';
import { actorOf, editable, refuse, visibleContent } from '../refusals';
import { showContent } from '../show';
import { findSpace, mayUpdate, type ConfluenceWorld } from '../world';
import { peopleOnly } from './scopes';

/** What people do with whole pages, and only the older API has: archive, copy, move. */

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
    const page = visibleContent(request, world);
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
    const page = editable(request, world, visibleContent(request, world, 'pageId'));
    const target = visibleContent(request, world, 'targetId');
    const parentId = request.param('position') === 'append' ? target.id : target.parentId;
    const after: Page = {
      ...without(page, 'parentId'),
      spaceId: target.spaceId,
      ...(parentId === undefined ? {} : { parentId }),
    };
    changePage(world, after, 'moved', request.caller, { prevContent: showContent(world, page) });
    return ok({ pageId: page.id });
  },
};

export const wholePageEndpoints = [archive, copy, move];
