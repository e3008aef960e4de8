import { modificationsFor } from '../../workbench/jira/modifications-for';
import type { Workbench } from '../../workbench/start-workbench';
import { fixtureSite } from './fixture-site';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await fixtureSite();
});
afterEach(() => {
  const { modifications } = workbench.site.jira;
  for (const { id } of [...modifications.values()]) modifications.remove(id);
});
afterAll(() => workbench.stop());

const path = '/rest/api/3/uiModifications';
const ask = (method: string, where: string, body?: object, as?: string) => {
  const { gateway, identity } = workbench.site;
  const caller = as
    ? ({ viewer: as, through: 'person' } as const)
    : ({ viewer: identity.appAccountId, through: 'app' } as const);
  const asked = { caller, method, path: where, body: body && JSON.stringify(body) };
  return gateway.ask('jira', asked).reply;
};
const create = (...contexts: readonly object[]) => ask('POST', path, { name: 'beside a story', contexts });
const aProject = () => {
  const [project] = [...workbench.site.jira.projects.values()];
  if (!project) throw new Error('The fixture has no project.');
  return project;
};

describe('UI modifications, as Jira keeps them', () => {
  test('run in every type of a project whose context leaves the type open, also one that comes later', () => {
    const { id, issueTypes } = aProject();
    expect(create({ projectId: id, viewType: 'GIC' }).status).toBe(201);
    for (const type of [...issueTypes, { id: 'made-tomorrow' }])
      expect(modificationsFor(workbench.site.jira, id, type.id)).toHaveLength(1);
    expect(modificationsFor(workbench.site.jira, 'another', issueTypes[0]?.id ?? '')).toEqual([]);
  });

  test('do not run for another view or another type', () => {
    const { id, issueTypes } = aProject();
    const [one, other] = issueTypes;
    create({ projectId: id, viewType: 'IssueView' }, { projectId: id, issueTypeId: one?.id, viewType: 'GIC' });
    expect(modificationsFor(workbench.site.jira, id, one?.id ?? '')).toHaveLength(1);
    expect(modificationsFor(workbench.site.jira, id, other?.id ?? '')).toEqual([]);
  });

  test.each<[string, (projectId: string) => readonly object[]]>([
    ['two wildcards', (projectId) => [{ projectId }]],
    ['a project that is not there', () => [{ projectId: '999', viewType: 'GIC' }]],
    ['a type that was removed', (projectId) => [{ projectId, issueTypeId: '999', viewType: 'GIC' }]],
    ['1,001 contexts', (projectId) => Array.from({ length: 1_001 }, () => ({ projectId, viewType: 'GIC' }))],
  ])('with %s are refused', (_, contexts) => {
    expect(create(...contexts(aProject().id)).status).toBe(400);
  });

  test('say which context is of a project that is gone', () => {
    const project = aProject();
    create({ projectId: project.id, viewType: 'GIC' });
    workbench.site.jira.projects.remove(project.id);
    const { body } = ask('GET', `${path}?expand=contexts`);
    workbench.site.jira.projects.put(project.id, project);
    expect(body).toMatchObject({ values: [{ contexts: [{ projectId: project.id, isAvailable: false }] }] });
  });

  test('belong to the app and to nobody else', () => {
    expect(ask('GET', path, undefined, 'ann').status).toBe(403);
    expect(ask('DELETE', `${path}/999`).status).toBe(404);
  });
});
