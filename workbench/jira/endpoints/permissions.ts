import type { Viewer } from '../../people/people';
import { ok, type Endpoint } from '../../rest/endpoint';
import type { Project } from '../model';
import { refuse } from '../refusals';
import { findProject, mayBrowse, mayEdit, projectOf, type JiraWorld } from '../world';
import { none, read } from './scopes';

const browsing = ['BROWSE_PROJECTS'];
const editing = ['EDIT_ISSUES', 'CREATE_ISSUES', 'DELETE_ISSUES', 'ADD_COMMENTS', 'TRANSITION_ISSUES', 'LINK_ISSUES'];

function has(world: JiraWorld, project: Project, viewer: Viewer, permission: string): boolean {
  if (browsing.includes(permission)) return mayBrowse(world, project, viewer);
  if (editing.includes(permission)) return mayEdit(world, project, viewer);
  return isAdmin(world, viewer);
}

const isAdmin = (world: JiraWorld, viewer: Viewer): boolean =>
  viewer !== null && (world.people.get(viewer)?.admin === true || viewer === world.identity.appAccountId);

interface Check {
  readonly accountId?: string;
  readonly globalPermissions?: readonly string[];
  readonly projectPermissions?: readonly {
    readonly permissions: readonly string[];
    readonly issues?: readonly (string | number)[];
    readonly projects?: readonly (string | number)[];
  }[];
}

const check: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/permissions/check',
  scopes: none,
  handle({ caller, body }, world) {
    const asked = (body ?? {}) as Check;
    const about = asked.accountId ?? caller.viewer;
    if (about !== caller.viewer && !isAdmin(world, caller.viewer))
      throw refuse(403, 'Only Jira administrators may check the permissions of another user.');
    const projectPermissions = (asked.projectPermissions ?? []).flatMap(({ permissions, issues = [], projects = [] }) =>
      permissions.map((permission) => ({
        permission,
        issues: issues.map(Number).filter((id) => {
          const issue = world.issues.get(String(id));
          return issue !== undefined && has(world, projectOf(world, issue), about, permission);
        }),
        projects: projects.map(Number).filter((id) => {
          const project = findProject(world, String(id));
          return project !== undefined && has(world, project, about, permission);
        }),
      })),
    );
    const globalPermissions = (asked.globalPermissions ?? []).filter(() => isAdmin(world, about));
    return ok({ projectPermissions, globalPermissions });
  },
};

const mine: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/mypermissions',
  scopes: read,
  handle({ caller, query }, world) {
    const names = (query.get('permissions') ?? '').split(',').filter(Boolean);
    if (names.length === 0) throw refuse(400, 'The permissions query parameter is required.');
    const issue = world.issues.get(query.get('issueId') ?? query.get('issueKey') ?? '');
    const project = issue
      ? projectOf(world, issue)
      : findProject(world, query.get('projectId') ?? query.get('projectKey') ?? '');
    const held = (name: string): boolean =>
      project
        ? has(world, project, caller.viewer, name)
        : [...world.projects.values()].some((one) => has(world, one, caller.viewer, name));
    const shown = names.map((name, at) => [
      name,
      { id: String(at + 1), key: name, name, type: 'PROJECT', description: '', havePermission: held(name) },
    ]);
    return ok({ permissions: Object.fromEntries(shown) as object });
  },
};

const serverInfo: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/serverInfo',
  scopes: none,
  handle: (_, world) =>
    ok({
      baseUrl: world.siteUrl,
      deploymentType: 'Cloud',
      serverTitle: 'Workbench',
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
    }),
};

export const permissionEndpoints = [check, mine, serverInfo];
