import { ok, type Endpoint, type RestReply, type RestRequest } from '../../rest/endpoint';
import type { Project, Screen } from '../model';
import { refuse } from '../refusals';
import type { JiraWorld } from '../world';
import { manageConfiguration, manageProject } from './scopes';

function mustAdminister({ caller: { viewer } }: RestRequest, world: JiraWorld): void {
  if (viewer !== world.identity.appAccountId && world.people.get(viewer ?? '')?.admin !== true)
    throw refuse(403, 'You must have the Administer Jira global permission.');
}

/** A row of the table that only administrators of Jira may use. */
const forAdministrators = (endpoint: Endpoint<JiraWorld>): Endpoint<JiraWorld> => ({
  ...endpoint,
  handle(request, world) {
    mustAdminister(request, world);
    return endpoint.handle(request, world);
  },
});

function paged({ query }: RestRequest, all: readonly object[]): RestReply {
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Math.min(Number(query.get('maxResults') ?? 50), 100);
  const values = all.slice(startAt, startAt + maxResults);
  return ok({ startAt, maxResults, total: all.length, isLast: startAt + maxResults >= all.length, values });
}

/** Projects that share the site's default schemes, and each project that has schemes of its own. */
const schemeOf = ({ id, screenSchemes }: Project): string => (screenSchemes ? `1${id}` : '1');

const companyManaged = (world: JiraWorld): readonly Project[] =>
  [...world.projects.values()].filter(({ teamManaged }) => !teamManaged);

const showScreen = ({ id, name }: Screen): object => ({ id, name, description: '' });

const fieldScreens: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/field/{fieldId}/screens',
  scopes: manageProject,
  handle(request, world) {
    const fieldId = request.param('fieldId');
    if (!world.fields.some(({ id }) => id === fieldId)) throw refuse(404, `The field ${fieldId} does not exist.`);
    return paged(request, [...world.screens.values()].filter(({ lacks }) => !lacks.includes(fieldId)).map(showScreen));
  },
};

const typeScreenSchemes: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issuetypescreenscheme/project',
  scopes: manageConfiguration,
  handle(request, world) {
    const asked = request.query.getAll('projectId');
    if (asked.length === 0) throw refuse(400, 'The project ids are required.');
    const byScheme = new Map<string, string[]>();
    for (const project of companyManaged(world).filter(({ id }) => asked.includes(id)))
      byScheme.set(schemeOf(project), [...(byScheme.get(schemeOf(project)) ?? []), project.id]);
    return paged(
      request,
      [...byScheme].map(([id, projectIds]) => ({
        issueTypeScreenScheme: { id, name: `Screens ${id}`, description: '' },
        projectIds,
      })),
    );
  },
};

const mappings: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issuetypescreenscheme/mapping',
  scopes: manageConfiguration,
  handle(request, world) {
    const asked = request.query.getAll('issueTypeScreenSchemeId');
    const all = new Map(
      companyManaged(world).map((project) => [schemeOf(project), { default: 1, ...project.screenSchemes }]),
    );
    return paged(
      request,
      [...all]
        .filter(([id]) => asked.length === 0 || asked.includes(id))
        .flatMap(([issueTypeScreenSchemeId, byType]) =>
          Object.entries(byType).map(([issueTypeId, screenSchemeId]) => ({
            issueTypeId,
            issueTypeScreenSchemeId,
            screenSchemeId: String(screenSchemeId),
          })),
        ),
    );
  },
};

const asked = ({ query }: RestRequest, id: number): boolean =>
  !query.has('id') || query.getAll('id').includes(String(id));

const screenSchemes: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/screenscheme',
  scopes: manageProject,
  handle: (request, world) =>
    paged(
      request,
      [...world.screenSchemes.values()].filter(({ id }) => asked(request, id)),
    ),
};

const screens: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/screens',
  scopes: manageProject,
  handle: (request, world) =>
    paged(request, [...world.screens.values()].filter(({ id }) => asked(request, id)).map(showScreen)),
};

function screenFor(request: RestRequest, world: JiraWorld): Screen {
  const screen = world.screens.get(request.param('screenId'));
  if (!screen) throw refuse(404, 'The screen was not found.');
  return screen;
}

const tabs: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/screens/{screenId}/tabs',
  scopes: manageProject,
  handle: (request, world) => ok([{ id: screenFor(request, world).tabId, name: 'Fields Tab' }]),
};

const addField: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/screens/{screenId}/tabs/{tabId}/fields',
  scopes: manageProject,
  handle(request, world) {
    const screen = screenFor(request, world);
    const { fieldId } = (request.body ?? {}) as { fieldId?: string };
    const field = world.fields.find(({ id }) => id === fieldId);
    if (!field || request.param('tabId') !== String(screen.tabId)) throw refuse(404, 'The tab or field was not found.');
    if (!screen.lacks.includes(field.id)) throw refuse(400, 'The field is already on the screen.');
    world.screens.put(String(screen.id), { ...screen, lacks: screen.lacks.filter((id) => id !== field.id) });
    return ok({ id: field.id, name: field.name });
  },
};

export const screenEndpoints = [fieldScreens, typeScreenSchemes, mappings, screenSchemes, screens, tabs, addField].map(
  forAdministrators,
);
