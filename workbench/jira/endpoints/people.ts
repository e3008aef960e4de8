import type { Person } from '../../people/people';
import { ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import { refuse } from '../refusals';
import { showPerson } from '../show';
import type { JiraWorld } from '../world';
import { readUser } from './scopes';

function signedIn({ caller }: RestRequest, world: JiraWorld): Person {
  const person = caller.viewer === null ? undefined : world.people.get(caller.viewer);
  if (!person) throw refuse(401, 'You are not authenticated. Authentication required to perform this operation.');
  return person;
}

const myself: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/myself',
  scopes: readUser,
  handle: (request, world) => ok(showPerson(world, signedIn(request, world)), { identities: 1 }),
};

const getUser: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/user',
  scopes: readUser,
  handle(request, world) {
    signedIn(request, world);
    const person = world.people.get(request.query.get('accountId') ?? '');
    if (!person) throw refuse(404, 'Specified user does not exist or you do not have required permissions');
    return ok(showPerson(world, person), { identities: 1 });
  },
};

const bulkUsers: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/user/bulk',
  scopes: readUser,
  handle(request, world) {
    signedIn(request, world);
    const asked = request.query.getAll('accountId');
    if (asked.length === 0) throw refuse(400, 'The accountId query parameter is required.');
    // Accounts that do not exist are left out.
    const values = asked.flatMap((id) => world.people.get(id) ?? []).map((person) => showPerson(world, person));
    const self = `${world.siteUrl}/rest/api/3/user/bulk`;
    return ok(
      { self, maxResults: 10, startAt: 0, total: values.length, isLast: true, values },
      { identities: values.length },
    );
  },
};

const searchUsers: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/user/search',
  scopes: readUser,
  handle(request, world) {
    signedIn(request, world);
    const query = (request.query.get('query') ?? '').toLowerCase();
    const found = world.people
      .all()
      .filter(
        ({ displayName, accountType }) => accountType === 'atlassian' && displayName.toLowerCase().includes(query),
      );
    return ok(
      found.map((person) => showPerson(world, person)),
      { identities: found.length },
    );
  },
};

export const peopleEndpoints = [myself, getUser, bulkUsers, searchUsers];
