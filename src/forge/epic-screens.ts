import { route, type Route } from '@forge/api';
import * as v from 'valibot';
import type { ProjectSeen, SetUpPorts } from '../app/set-up-ports';
import { everyPage, idPages } from './every-page';
import { askJira } from './rest';

const ofProjects = v.object({
  issueTypeScreenScheme: v.object({ id: v.string() }),
  projectIds: v.array(v.string()),
});
const mapping = v.object({
  issueTypeScreenSchemeId: v.string(),
  issueTypeId: v.string(),
  screenSchemeId: v.string(),
});
const id = v.pipe(v.number(), v.transform(String));
const scheme = v.object({
  id,
  screens: v.object({ default: v.optional(id), create: v.optional(id), edit: v.optional(id), view: v.optional(id) }),
});
const named = v.object({ id, name: v.string() });

/** Every value of a list that is asked for by ids, as the viewer: each of these is for administrators of Jira. */
async function listed<Item extends v.GenericSchema>(
  item: Item,
  pages: readonly URLSearchParams[],
  path: (only: URLSearchParams, startAt: number) => Route,
): Promise<readonly v.InferOutput<Item>[]> {
  const found: v.InferOutput<Item>[] = [];
  for (const only of pages)
    found.push(
      ...(await everyPage('the screens of projects', item, (startAt) => askJira('viewer', path(only, startAt)))),
    );
  return found;
}

/** Which screen scheme the epics of each project use, one for every type of epic. */
async function schemesInUse(
  projects: readonly ProjectSeen[],
): Promise<readonly { readonly projectId: string; readonly schemeId: string }[]> {
  const ofProject = await listed(
    ofProjects,
    idPages(
      'projectId',
      projects.map((project) => project.id),
    ),
    (only, startAt) => route`/rest/api/3/issuetypescreenscheme/project?startAt=${startAt}&maxResults=100&${only}`,
  );
  const mappings = await listed(
    mapping,
    idPages(
      'issueTypeScreenSchemeId',
      ofProject.map((one) => one.issueTypeScreenScheme.id),
    ),
    (only, startAt) => route`/rest/api/3/issuetypescreenscheme/mapping?startAt=${startAt}&maxResults=100&${only}`,
  );
  const byType = new Map(
    mappings.map((one) => [`${one.issueTypeScreenSchemeId} ${one.issueTypeId}`, one.screenSchemeId]),
  );
  const typeSchemes = new Map(
    ofProject.flatMap((one) => one.projectIds.map((projectId) => [projectId, one.issueTypeScreenScheme.id] as const)),
  );
  return projects.flatMap(({ id: projectId, epicTypes }) =>
    epicTypes.flatMap((type) => {
      const typeScheme = typeSchemes.get(projectId) ?? '';
      const schemeId = byType.get(`${typeScheme} ${type}`) ?? byType.get(`${typeScheme} default`);
      return schemeId === undefined ? [] : [{ projectId, schemeId }];
    }),
  );
}

/** The way that Jira itself goes: project → scheme by issue type → scheme by what is done → screen. */
export const epicScreens: SetUpPorts['epicScreens'] = async (projects) => {
  const uses = await schemesInUse(projects);
  const schemes = await listed(
    scheme,
    idPages(
      'id',
      uses.map(({ schemeId }) => schemeId),
    ),
    (only, startAt) => route`/rest/api/3/screenscheme?startAt=${startAt}&maxResults=100&${only}`,
  );
  const projectsOf = new Map<string, Set<string>>();
  for (const { id: schemeId, screens } of schemes) {
    const { default: usual, create = usual, edit = usual, view = usual } = screens;
    const using = uses.filter((one) => one.schemeId === schemeId).map(({ projectId }) => projectId);
    for (const screen of [create, edit, view])
      if (screen !== undefined) projectsOf.set(screen, new Set([...(projectsOf.get(screen) ?? []), ...using]));
  }
  const names = await listed(
    named,
    idPages('id', projectsOf.keys()),
    (only, startAt) => route`/rest/api/3/screens?startAt=${startAt}&maxResults=100&${only}`,
  );
  return names.map(({ id: screen, name }) => ({ id: screen, name, projectIds: projectsOf.get(screen) ?? new Set() }));
};
