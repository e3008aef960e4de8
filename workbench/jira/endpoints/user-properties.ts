import { noContent, ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import { actorOf, refuse } from '../refusals';
import type { JiraWorld } from '../world';
import { readUser, write } from './scopes';

const path = '/rest/api/3/user/properties/{propertyKey}';
const longest = 32_768;

/** Whose property is meant: one's own, or for an administrator anybody's. */
function shelfId(request: RestRequest, world: JiraWorld): string {
  const viewer = actorOf(request);
  const about = request.query.get('accountId') ?? viewer;
  if (about !== viewer && world.people.get(viewer)?.admin !== true)
    throw refuse(403, 'Only Jira administrators may read or write the properties of another user.');
  return `${about} ${request.param('propertyKey')}`;
}

const get: Endpoint<JiraWorld> = {
  method: 'GET',
  path,
  scopes: readUser,
  handle(request, world) {
    const value = world.userProperties.get(shelfId(request, world));
    if (value === undefined) throw refuse(404, 'The property does not exist.');
    return ok({ key: request.param('propertyKey'), value });
  },
};

const put: Endpoint<JiraWorld> = {
  method: 'PUT',
  path,
  scopes: write,
  handle(request, world) {
    const id = shelfId(request, world);
    if (request.body === undefined || JSON.stringify(request.body).length > longest)
      throw refuse(400, 'The property value is not JSON or too long.');
    const isKnown = world.userProperties.get(id) !== undefined;
    world.userProperties.put(id, request.body);
    return { status: isKnown ? 200 : 201 };
  },
};

const remove: Endpoint<JiraWorld> = {
  method: 'DELETE',
  path,
  scopes: write,
  handle(request, world) {
    world.userProperties.remove(shelfId(request, world));
    return noContent;
  },
};

export const userPropertyEndpoints = [get, put, remove];
