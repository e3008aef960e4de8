import { noContent, ok, type Endpoint } from '../../rest/endpoint';
import { announceProperty } from '../announce';
import { appFieldOf, checkAppField } from '../apply-fields';
import { keepChange } from '../change';
import { without } from '../../without';
import type { Issue } from '../model';
import { editableIssueFor, issueFor, refuse } from '../refusals';
import type { JiraWorld } from '../world';
import { none, read, write } from './scopes';

const path = '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}';
const maxPropertyBytes = 32_768;

const listProperties: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/properties',
  scopes: read,
  handle(request, world) {
    const issue = issueFor(request, world);
    const self = (key: string): string => `${world.siteUrl}/rest/api/3/issue/${issue.id}/properties/${key}`;
    return ok({ keys: Object.keys(issue.properties).map((key) => ({ key, self: self(key) })) });
  },
};

const getProperty: Endpoint<JiraWorld> = {
  method: 'GET',
  path,
  scopes: read,
  handle(request, world) {
    const issue = issueFor(request, world);
    const key = request.param('propertyKey');
    if (!(key in issue.properties)) throw refuse(404, `The property ${key} does not exist.`);
    return ok({ key, value: issue.properties[key] }, { objects: 1 });
  },
};

const putProperty: Endpoint<JiraWorld> = {
  method: 'PUT',
  path,
  scopes: write,
  handle(request, world) {
    const issue = editableIssueFor(request, world);
    const key = request.param('propertyKey');
    if (request.body === undefined) throw refuse(400, 'The property value is not JSON.');
    if (key.length > 255 || JSON.stringify(request.body).length > maxPropertyBytes)
      throw refuse(400, 'The property key or value is too long.');
    const known = key in issue.properties;
    const after: Issue = { ...issue, properties: { ...issue.properties, [key]: request.body } };
    world.issues.put(after);
    announceProperty(world, 'set', after, key, request.caller);
    return { status: known ? 200 : 201 };
  },
};

const deleteProperty: Endpoint<JiraWorld> = {
  method: 'DELETE',
  path,
  scopes: write,
  handle(request, world) {
    const issue = editableIssueFor(request, world);
    const key = request.param('propertyKey');
    const { [key]: removed, ...kept } = issue.properties;
    if (removed === undefined) throw refuse(404, `The property ${key} does not exist.`);
    const after: Issue = { ...issue, properties: kept };
    world.issues.put(after);
    announceProperty(world, 'deleted', after, key, request.caller);
    return noContent;
  },
};

/** Only the app that owns the field may call it, and it goes past the field's own validation. */
const putFieldValue: Endpoint<JiraWorld> = {
  method: 'PUT',
  path: '/rest/api/3/app/field/{fieldIdOrKey}/value',
  scopes: none,
  handle(request, world) {
    const { caller, query } = request;
    const field = appFieldOf(world, request.param('fieldIdOrKey'));
    if (caller.viewer !== world.identity.appAccountId)
      throw refuse(403, 'Only the app that owns the custom field can update its values.');
    if (!field) throw refuse(404, 'The custom field was not found.');
    const { updates = [] } = (request.body ?? {}) as { updates?: { issueIds: number[]; value: unknown }[] };
    for (const { issueIds, value } of updates)
      for (const id of issueIds) {
        const issue = world.issues.get(String(id));
        if (!issue) throw refuse(404, `Issue ${id} was not found.`);
        checkAppField(without(field, 'validation'), value);
        const quiet = query.get('generateAppEvents') === 'false';
        keepChange(
          world,
          issue,
          { ...issue, custom: { ...issue.custom, [field.id]: value } },
          world.identity.appAccountId,
          caller,
          quiet,
        );
      }
    return noContent;
  },
};

export const propertyEndpoints = [listProperties, getProperty, putProperty, deleteProperty, putFieldValue];
