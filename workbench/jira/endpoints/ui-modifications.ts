import { created, noContent, ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import type { UiContext, UiModification } from '../model';
import { refuse } from '../refusals';
import { mayBrowse, type JiraWorld } from '../world';
import { none, read } from './scopes';

const path = '/rest/api/3/uiModifications';
const views = ['GIC', 'IssueView', 'IssueTransition'];
const most = { modifications: 3_000, contexts: 1_000, onOneContext: 100, name: 255, data: 50_000 } as const;

interface Details {
  readonly name?: string;
  readonly description?: string;
  readonly data?: string;
  readonly contexts?: readonly UiContext[];
}

/** Only apps have UI modifications, and each sees its own. */
function appOnly({ caller }: RestRequest, world: JiraWorld): void {
  if (caller.through !== 'app' || caller.viewer !== world.identity.appAccountId)
    throw refuse(403, 'Only a Forge app can make this request.');
}

/** What Jira would refuse, with what it says. */
function checked(world: JiraWorld, { name, description = '', data = '', contexts = [] }: Details): Details {
  if (name !== undefined && (name === '' || name.length > most.name))
    throw refuse(400, 'The name is missing or too long.');
  if (description.length > most.name || data.length > most.data)
    throw refuse(400, 'The description or data is too long.');
  if (contexts.length > most.contexts)
    throw refuse(400, `A UI modification can have at most ${most.contexts} contexts.`);
  contexts.forEach((context) => checkContext(world, context));
  return { ...(name === undefined ? {} : { name }), description, data, contexts };
}

function checkContext(world: JiraWorld, { projectId, issueTypeId, viewType }: UiContext): void {
  const wildcards = [projectId, issueTypeId, viewType].filter((one) => one == null).length;
  if (wildcards > 1) throw refuse(400, 'A UI modification context can have a maximum of one wildcard.');
  if (viewType != null && !views.includes(viewType)) throw refuse(400, `The view type ${viewType} is not supported.`);
  if (projectId == null) return;
  const project = world.projects.get(projectId);
  if (!project || !mayBrowse(world, project, world.identity.appAccountId))
    throw refuse(400, `The project ${projectId} does not exist.`);
  if (issueTypeId != null && !project.issueTypes.some(({ id }) => id === issueTypeId))
    throw refuse(400, `The issue type ${issueTypeId} does not exist in the project ${projectId}.`);
}

const same = (one: UiContext, other: UiContext): boolean =>
  one.projectId === other.projectId && one.issueTypeId === other.issueTypeId && one.viewType === other.viewType;

function checkCrowding(world: JiraWorld, contexts: readonly UiContext[]): void {
  const held = [...world.modifications.values()].flatMap((one) => one.contexts);
  for (const context of contexts)
    if (held.filter((one) => same(one, context)).length >= most.onOneContext)
      throw refuse(400, 'The same context can be assigned to at most 100 UI modifications.');
}

const list: Endpoint<JiraWorld> = {
  method: 'GET',
  path,
  scopes: read,
  handle(request, world) {
    appOnly(request, world);
    const { query } = request;
    const from = Number(query.get('startAt') ?? 0);
    const size = Number(query.get('maxResults') ?? 50);
    const expand = (query.get('expand') ?? '').split(',');
    const all = [...world.modifications.values()];
    const values = all.slice(from, from + size).map((one) => show(world, one, expand));
    const self = `${world.siteUrl}${path}`;
    const isLast = from + size >= all.length;
    return ok({ self, startAt: from, maxResults: size, total: all.length, isLast, values }, { objects: values.length });
  },
};

function show(world: JiraWorld, { id, name, description, data, contexts }: UiModification, expand: readonly string[]) {
  return {
    id,
    name,
    description,
    self: `${world.siteUrl}${path}/${id}`,
    ...(expand.includes('data') ? { data } : {}),
    ...(expand.includes('contexts')
      ? {
          contexts: contexts.map((context, at) => ({
            id: `${id}-${at}`,
            ...context,
            isAvailable: context.projectId == null || world.projects.get(context.projectId) !== undefined,
          })),
        }
      : {}),
  };
}

const create: Endpoint<JiraWorld> = {
  method: 'POST',
  path,
  scopes: read,
  handle(request, world) {
    appOnly(request, world);
    const { name, description = '', data = '', contexts = [] } = checked(world, request.body ?? {});
    if (name === undefined) throw refuse(400, 'The name is missing or too long.');
    if (world.modifications.size >= most.modifications)
      throw refuse(400, `An app can define at most ${most.modifications} UI modifications.`);
    checkCrowding(world, contexts);
    const id = String(world.next('ui-modification', 1));
    world.modifications.put(id, { id, name, description, data, contexts });
    return created({ id, self: `${world.siteUrl}${path}/${id}` });
  },
};

const known = (request: RestRequest, world: JiraWorld): UiModification => {
  appOnly(request, world);
  const found = world.modifications.get(request.param('uiModificationId'));
  if (!found) throw refuse(404, 'The UI modification does not exist.');
  return found;
};

const update: Endpoint<JiraWorld> = {
  method: 'PUT',
  path: `${path}/{uiModificationId}`,
  scopes: read,
  handle(request, world) {
    const before = known(request, world);
    const change = (request.body ?? {}) as Details;
    checked(world, change);
    world.modifications.put(before.id, { ...before, ...change });
    return noContent;
  },
};

const remove: Endpoint<JiraWorld> = {
  method: 'DELETE',
  path: `${path}/{uiModificationId}`,
  scopes: none,
  handle(request, world) {
    world.modifications.remove(known(request, world).id);
    return noContent;
  },
};

export const uiModificationEndpoints = [list, create, update, remove];
