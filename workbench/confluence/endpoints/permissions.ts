import { ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import { changePage } from '../change';
import { editable, refuse, visibleContent } from '../refusals';
import { mayUpdate, mayView, type ConfluenceWorld } from '../world';
import { checkPermission, peopleOnly } from './scopes';

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

interface Restriction {
  readonly operation: 'read' | 'update';
  readonly restrictions: { readonly user?: readonly { readonly accountId: string }[] };
}

const putRestrictions: Endpoint<ConfluenceWorld> = {
  method: 'PUT',
  path: '/wiki/rest/api/content/{id}/restriction',
  scopes: peopleOnly,
  handle(request, world) {
    const page = editable(request, world, visibleContent(request, world));
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
    const { restrictions } = visibleContent(request, world);
    const shown = (operation: 'read' | 'update'): object => {
      const results = restrictions[operation].map((accountId) => ({ type: 'known', accountId }));
      return { operation, restrictions: { user: { results, start: 0, limit: 100, size: results.length } } };
    };
    return ok({ read: shown('read'), update: shown('update') });
  },
};

export const permissionEndpoints = [permissionCheck('/wiki'), permissionCheck(''), getRestrictions, putRestrictions];
