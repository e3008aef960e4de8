import { allowed, type Person } from '../../people/people';
import { ok, type Endpoint } from '../../rest/endpoint';
import type { Space } from '../model';
import { refuse } from '../refusals';
import { showList, showSpace, single } from '../show';
import { findSpace, type ConfluenceWorld } from '../world';
import { readSpace, readUser, readV1User } from './scopes';

const visible = (world: ConfluenceWorld, space: Space, viewer: string | null): boolean =>
  allowed(space, viewer, world.people).view;

const listSpaces: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/api/v2/spaces',
  scopes: readSpace,
  handle({ query, caller }, world) {
    const many = (name: string): readonly string[] => query.getAll(name).flatMap((one) => one.split(','));
    const [ids, keys] = [many('ids'), many('keys')];
    const fits = (space: Space): boolean =>
      (ids.length === 0 || ids.includes(space.id)) &&
      (keys.length === 0 || keys.includes(space.key)) &&
      visible(world, space, caller.viewer);
    const shown = [...world.spaces.values()].filter(fits).map(showSpace);
    return ok(showList(world, shown), { objects: shown.length });
  },
};

const getSpace: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/api/v2/spaces/{id}',
  scopes: readSpace,
  handle({ param, caller }, world) {
    const space = findSpace(world, param('id'));
    if (!space || !visible(world, space, caller.viewer)) throw refuse(404, 'Cannot find the space');
    return ok(single(world, showSpace(space)), { objects: 1 });
  },
};

const icon = { path: '/_workbench/avatar.svg', isDefault: true };

const usersBulk: Endpoint<ConfluenceWorld> = {
  method: 'POST',
  path: '/wiki/api/v2/users-bulk',
  scopes: readUser,
  handle({ body }, world) {
    const { accountIds = [] } = (body ?? {}) as { accountIds?: string[] };
    const found = accountIds.flatMap((id) => world.people.get(id) ?? []);
    const shown = found.map(({ accountId, accountType, displayName }) => ({
      accountId,
      accountType,
      displayName,
      publicName: displayName,
      email: '',
      accountStatus: 'active',
      isExternalCollaborator: false,
      profilePicture: icon,
    }));
    return ok(showList(world, shown), { identities: shown.length });
  },
};

const showKnown = ({ accountId, accountType, displayName }: Person): object => ({
  type: 'known',
  accountId,
  accountType,
  email: '',
  publicName: displayName,
  displayName,
  profilePicture: { path: icon.path, width: 48, height: 48, isDefault: true },
});

const currentUser: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/rest/api/user/current',
  scopes: readV1User,
  handle({ caller }, world) {
    const person = caller.viewer === null ? undefined : world.people.get(caller.viewer);
    return ok(person ? showKnown(person) : { type: 'anonymous', displayName: 'Anonymous' }, { identities: 1 });
  },
};

const getUser: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/rest/api/user',
  scopes: readV1User,
  handle({ query }, world) {
    const person = world.people.get(query.get('accountId') ?? '');
    if (!person) throw refuse(404, 'Cannot find the user');
    return ok(showKnown(person), { identities: 1 });
  },
};

export const spaceEndpoints = [listSpaces, getSpace, usersBulk, currentUser, getUser];
