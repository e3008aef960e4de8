import { ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import type { IssueType, Project } from '../model';
import { projectFor, refuse } from '../refusals';
import { showProject, showType, showUser } from '../show';
import { showFields, showMetaFields } from '../show-fields';
import { findProject, mayBrowse, mayEdit, type JiraWorld } from '../world';
import { read } from './scopes';

const visible = ({ caller }: RestRequest, world: JiraWorld): readonly Project[] =>
  [...world.projects.values()].filter((project) => mayBrowse(world, project, caller.viewer));

const getProject: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/project/{projectIdOrKey}',
  scopes: read,
  handle(request, world) {
    const project = projectFor(request, world);
    const lead = world.people.all().find(({ accountId }) => project.edit?.includes(accountId));
    return ok(
      {
        ...showProject(world, project),
        description: '',
        issueTypes: project.issueTypes.map((type) => showType(world, type)),
        ...(lead ? { lead: showUser(world, lead.accountId) } : {}),
      },
      { objects: 1 },
    );
  },
};

/** However many are asked for. */
const mostProjects = 100;

const searchProjects: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/project/search',
  scopes: read,
  handle(request, world) {
    const from = Number(request.query.get('startAt') ?? 0);
    const size = Math.min(Number(request.query.get('maxResults') ?? 50), mostProjects);
    const only = request.query.getAll('id');
    const all = visible(request, world).filter(({ id }) => only.length === 0 || only.includes(id));
    const expand = (request.query.get('expand') ?? '').split(',');
    const values = all.slice(from, from + size).map((project) => ({
      ...showProject(world, project),
      ...(expand.includes('issueTypes') && { issueTypes: project.issueTypes.map((type) => showType(world, type)) }),
    }));
    const self = `${world.siteUrl}/rest/api/3/project/search`;
    return ok(
      { self, maxResults: size, startAt: from, total: all.length, isLast: from + size >= all.length, values },
      { objects: values.length },
    );
  },
};

const distinctTypes = (projects: readonly Project[]): readonly IssueType[] => [
  ...new Map(projects.flatMap(({ issueTypes }) => issueTypes).map((type) => [type.id, type])).values(),
];

const getTypes: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issuetype',
  scopes: read,
  handle: (request, world) => ok(distinctTypes(visible(request, world)).map((type) => showType(world, type))),
};

const getProjectTypes: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issuetype/project',
  scopes: read,
  handle(request, world) {
    const project = findProject(world, request.query.get('projectId') ?? '');
    if (!project || !mayBrowse(world, project, request.caller.viewer)) throw refuse(404, 'The project does not exist.');
    return ok(project.issueTypes.map((type) => showType(world, type)));
  },
};

const createMeta: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes',
  scopes: read,
  handle(request, world) {
    const { issueTypes } = projectFor(request, world);
    const shown = issueTypes.map((type) => showType(world, type));
    return ok({ startAt: 0, maxResults: 50, total: shown.length, issueTypes: shown });
  },
};

const createMetaFields: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
  scopes: read,
  handle(request, world) {
    const project = projectFor(request, world);
    const typeId = request.param('issueTypeId');
    if (!project.issueTypes.some(({ id }) => id === typeId)) throw refuse(400, 'The issue type is not in the project.');
    const from = Number(request.query.get('startAt') ?? 0);
    const size = Math.min(Number(request.query.get('maxResults') ?? 50), 200);
    // Who may not create issues there is told of no field.
    const all = mayEdit(world, project, request.caller.viewer) ? showMetaFields(world, project, typeId, 'create') : [];
    return ok({ startAt: from, maxResults: size, total: all.length, fields: all.slice(from, from + size) });
  },
};

const getFields: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/field',
  scopes: read,
  handle: (_, world) => ok(showFields(world)),
};

export const projectEndpoints = [
  getProject,
  searchProjects,
  getTypes,
  getProjectTypes,
  createMeta,
  createMetaFields,
  getFields,
];
