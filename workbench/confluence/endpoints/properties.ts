import { noContent, ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import type { ContentProperty, Page } from '../model';
import { actorOf, contentFor, editable, refuse } from '../refusals';
import { showList, showProperty } from '../show';
import type { ConfluenceWorld } from '../world';
import { readPage, writeProperty } from './scopes';

const path = '/wiki/api/v2/pages/{page-id}/properties';
const maxValueBytes = 32_768;

const pageFor = (request: RestRequest, world: ConfluenceWorld): Page =>
  contentFor(request, world, 'page', { name: 'page-id' });

function propertyOf(request: RestRequest, page: Page): ContentProperty {
  const property = page.properties.find(({ id }) => id === request.param('property-id'));
  if (!property) throw refuse(404, 'Cannot find the property');
  return property;
}

function keep(world: ConfluenceWorld, page: Page, property: ContentProperty): void {
  if (JSON.stringify(property.value).length > maxValueBytes) throw refuse(413, 'The value is too large');
  const others = page.properties.filter(({ id }) => id !== property.id);
  world.pages.put(page.id, { ...page, properties: [...others, property] });
}

const listProperties: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path,
  scopes: readPage,
  handle(request, world) {
    const key = request.query.get('key');
    const shown = pageFor(request, world).properties.filter((property) => key === null || property.key === key);
    return ok(showList(world, shown.map(showProperty)), { objects: shown.length });
  },
};

const getProperty: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: `${path}/{property-id}`,
  scopes: readPage,
  handle: (request, world) => ok(showProperty(propertyOf(request, pageFor(request, world))), { objects: 1 }),
};

const postProperty: Endpoint<ConfluenceWorld> = {
  method: 'POST',
  path,
  scopes: writeProperty,
  handle(request, world) {
    const page = editable(request, world, pageFor(request, world));
    const { key, value } = (request.body ?? {}) as { key?: string; value?: unknown };
    if (key === undefined || value === undefined) throw refuse(400, 'A property has a key and a value');
    if (page.properties.some((one) => one.key === key))
      throw refuse(409, `There is a property with the key ${key} already`);
    const id = String(world.next('property', 900_001));
    const version = { number: 1, createdAt: new Date().toISOString(), authorId: actorOf(request), message: '' };
    const property = { id, key, value, version };
    keep(world, page, property);
    return ok(showProperty(property));
  },
};

const putProperty: Endpoint<ConfluenceWorld> = {
  method: 'PUT',
  path: `${path}/{property-id}`,
  scopes: writeProperty,
  handle(request, world) {
    const page = editable(request, world, pageFor(request, world));
    const before = propertyOf(request, page);
    const { key, value, version } = (request.body ?? {}) as {
      key?: string;
      value?: unknown;
      version?: { number: number; message?: string };
    };
    if (key !== before.key) throw refuse(400, 'The key of a property cannot be changed');
    if (version?.number !== before.version.number + 1)
      throw refuse(409, `Version must be incremented. Current Version: [${before.version.number}]`);
    const after = {
      ...before,
      value,
      version: {
        number: version.number,
        createdAt: new Date().toISOString(),
        authorId: actorOf(request),
        message: version.message ?? '',
      },
    };
    keep(world, page, after);
    return ok(showProperty(after));
  },
};

const deleteProperty: Endpoint<ConfluenceWorld> = {
  method: 'DELETE',
  path: `${path}/{property-id}`,
  scopes: writeProperty,
  handle(request, world) {
    const page = editable(request, world, pageFor(request, world));
    const { id } = propertyOf(request, page);
    world.pages.put(page.id, { ...page, properties: page.properties.filter((one) => one.id !== id) });
    return noContent;
  },
};

export const propertyEndpoints = [listProperties, getProperty, postProperty, putProperty, deleteProperty];
