/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- what a product answers is looked into freely here */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '../../workbench/rest/endpoint';
import type { Exchanged } from '../../workbench/rest/gateway';
import type { Workbench } from '../../workbench/start-workbench';
import { asks, doc, fixtureSeed, fixtureSite, type Json } from './fixture-site';
import { readSpec, specs, specsAreHere, type Spec } from './openapi';

/**
 * Every endpoint of both products is called as a person on the pages calls it, and each request and reply is held
 * against Atlassian's own files. The older Confluence API has no file here; its endpoints are left out, by name.
 */
const older = (path: string): boolean => path.includes('/rest/api/') && !path.startsWith('/rest/api/3/');

const title = specsAreHere
  ? 'held against Atlassian’s OpenAPI files'
  : `not held against Atlassian’s OpenAPI files: ${specs} is not in this checkout`;

(specsAreHere ? describe : describe.skip)(title, () => {
  let workbench: Workbench;
  let files: readonly Spec[];
  const heard: Parameters<Exchanged>[] = [];

  const specFor = (path: string): Spec | undefined => {
    const [jira, confluence, software] = files;
    if (path.startsWith('/rest/agile/') || path.startsWith('/rest/software/')) return software;
    return path.startsWith('/wiki/') ? confluence : jira;
  };
  const endpoints = (): readonly Pick<Endpoint<never>, 'method' | 'path' | 'scopes'>[] =>
    Object.values(workbench.site.gateway.products)
      .flatMap((product) => product.endpoints)
      .filter(({ path }) => !older(path));

  beforeAll(async () => {
    files = [
      readSpec('jira-platform-v3.json'),
      readSpec('confluence-v2.json', '/wiki/api/v2'),
      readSpec('jira-software.json'),
    ];
    workbench = await fixtureSite({ seed: withBareScreen });
    workbench.site.gateway.listen((...exchange) => heard.push(exchange));
    await callEverything(workbench);
  });
  afterAll(() => workbench.stop());

  test('every endpoint of version 3 and version 2 stands in the files', () => {
    const missing = endpoints().filter(
      ({ method, path }) => !specFor(path)?.knows(method, path.replace(/\{[^}]+\}/g, '1')),
    );
    expect(missing.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  test('every endpoint asks for the scopes that the files ask for', () => {
    const wrong = endpoints().flatMap(({ method, path, scopes }) => {
      const official = specFor(path)?.scopes(method, path) ?? [];
      const asText = official.map((set) => [...set].sort().join(' + '));
      const known = scopes.every((set) => asText.includes([...set].sort().join(' + ')));
      const mayBeFree = scopes.length > 0 || asText.includes('') || official.length === 0;
      return known && mayBeFree
        ? []
        : [`${method} ${path}: ${JSON.stringify(scopes)} is not among ${asText.join(' | ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every endpoint was called', () => {
    const called = new Set(
      heard
        .filter(([, , { status }]) => status < 300 || status === 400)
        .map(([, { method, path }]) => `${method} ${path.split('?')[0]}`),
    );
    const never = endpoints().filter(
      ({ method, path }) =>
        ![...called].some((one) => new RegExp(`^${method} ${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(one)),
    );
    expect(never.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  test('requests and replies agree with the files', () => {
    const judged = heard.filter(([, { path }]) => !older(path));
    const failures = judged.flatMap(([, { method, path, body }, reply]) => {
      const spec = specFor(path);
      const asked =
        reply.status < 300 ? spec?.request(method, path, body === undefined ? undefined : JSON.parse(body)) : [];
      const wrong = [
        ...(asked ?? []),
        ...(spec?.reply(method, path, reply.status, JSON.parse(JSON.stringify(reply.body ?? null))) ?? []),
      ];
      return wrong.map((one) => `${method} ${path} ${reply.status}: ${one}`);
    });
    const report = { exchanges: judged.length, endpoints: endpoints().length, failures: failures.length };
    const dist = join(process.cwd(), 'dist');
    if (!existsSync(dist)) mkdirSync(dist);
    writeFileSync(join(dist, 'openapi-report.json'), JSON.stringify(report));
    expect(failures).toEqual([]);
  });
});

/** One screen more, on which the app's field does not stand yet. */
const withBareScreen = {
  ...fixtureSeed,
  teams: [{ id: '36885b3c-1bf0-4f85-a357-c5b858c31de4', name: 'Blue squad' }],
  projects: [...fixtureSeed.projects, { key: 'OWN', name: 'Own', epicScreen: 'Epic Screen' }],
};

async function callEverything(workbench: Workbench): Promise<void> {
  const ask = async (method: string, path: string, body?: unknown, as = 'ann') =>
    (await asks(workbench, as, method, path, body)).body;
  await confluenceCalls(ask);
  await jiraCalls(ask, workbench);
}

type Ask = (method: string, path: string, body?: unknown, as?: string) => Promise<Json>;

const adf = (words: string) => ({ representation: 'atlas_doc_format', value: JSON.stringify(doc(words)) });

async function confluenceCalls(ask: Ask): Promise<void> {
  const v2 = '/wiki/api/v2';
  const [space] = (await ask('GET', `${v2}/spaces?limit=25`)).results;
  await ask('GET', `${v2}/spaces/${space.id}`);
  await ask('POST', `${v2}/users-bulk`, { accountIds: ['ann', 'nobody'] });
  for (const root of ['pages', 'blogposts']) {
    const made = await ask('POST', `${v2}/${root}`, {
      spaceId: space.id,
      status: 'current',
      title: 'One',
      body: adf('one'),
    });
    await ask('GET', `${v2}/${root}/${made.id}?body-format=atlas_doc_format`);
    await ask('PUT', `${v2}/${root}/${made.id}`, {
      id: made.id,
      status: 'current',
      title: 'Two',
      spaceId: space.id,
      body: adf('two'),
      version: { number: 2, message: 'again' },
    });
    await ask('GET', `${v2}/${root}/${made.id}/operations`);
    await ask('GET', `${v2}/${root}/${made.id}/versions`);
    await ask('GET', `${v2}/${root}?id=${made.id}&limit=5&body-format=atlas_doc_format`);
    await ask('GET', `${v2}/${root}/${made.id}`, undefined, 'anonymous');
    await ask('DELETE', `${v2}/${root}/${made.id}`);
  }
  const parent = await ask('POST', `${v2}/pages`, {
    spaceId: space.id,
    status: 'current',
    title: 'Parent',
    body: adf('p'),
  });
  await ask('POST', `${v2}/pages`, {
    spaceId: space.id,
    status: 'current',
    title: 'Child',
    parentId: parent.id,
    body: adf('c'),
  });
  await ask('POST', `${v2}/pages`, {
    spaceId: space.id,
    status: 'draft',
    title: 'Draft',
    parentId: parent.id,
    body: adf('d'),
  });
  await ask('GET', `${v2}/spaces/${space.id}/pages?limit=1`);
  await ask('GET', `${v2}/pages/${parent.id}/properties?key=fixture`);
  const property = await ask('POST', `${v2}/pages/${parent.id}/properties`, {
    key: 'fixture',
    value: { names: ['a'] },
  });
  await ask('GET', `${v2}/pages/${parent.id}/properties`);
  await ask('GET', `${v2}/pages/${parent.id}/properties/${property.id}`);
  await ask('PUT', `${v2}/pages/${parent.id}/properties/${property.id}`, {
    key: 'fixture',
    value: {},
    version: { number: 2 },
  });
  await ask('DELETE', `${v2}/pages/${parent.id}/properties/${property.id}`);
}

async function jiraCalls(ask: Ask, { site }: Workbench): Promise<void> {
  const v3 = '/rest/api/3';
  const { values } = await ask('GET', `${v3}/project/search?maxResults=10`);
  const project = values[1];
  await ask('GET', `${v3}/project/${project.key}`);
  await ask('GET', `${v3}/issuetype`);
  await ask('GET', `${v3}/issuetype/project?projectId=${project.id}`);
  const { issueTypes } = await ask('GET', `${v3}/issue/createmeta/${project.key}/issuetypes`);
  const type = (level: number) => ({
    id: issueTypes.find((one: { hierarchyLevel: number }) => one.hierarchyLevel === level).id,
  });
  const fieldId = (await ask('GET', `${v3}/field`)).at(-1).id;
  const create = (level: number, more: object) =>
    ask('POST', `${v3}/issue`, { fields: { project: { id: project.id }, issuetype: type(level), ...more } });
  const epic = await create(1, { summary: 'Epic', [fieldId]: { target: 'x' } });
  const story = await create(0, {
    summary: 'Story',
    description: doc('why'),
    parent: { key: epic.key },
    labels: ['a'],
    assignee: { accountId: 'ben' },
  });
  const subtask = await create(-1, { summary: 'Part', parent: { id: story.id } });
  await ask('PUT', `${v3}/issue/${story.key}`, { fields: { summary: 'Story, again' } });
  await ask('GET', `${v3}/issue/${story.key}?fields=*all&expand=renderedFields,changelog,names&properties=*all`);
  await ask('GET', `${v3}/issue/${epic.id}?fields=summary,${fieldId}`);
  await ask('GET', `${v3}/issue/${story.id}/changelog`);
  const { transitions } = await ask('GET', `${v3}/issue/${story.id}/transitions`);
  await ask('POST', `${v3}/issue/${story.id}/transitions`, { transition: { id: transitions[1].id } });
  await ask('POST', `${v3}/issue/bulkfetch`, { issueIdsOrKeys: [story.id, epic.key], fields: ['summary', 'status'] });
  await ask('PUT', `${v3}/issue/${story.id}/properties/fixture`, { count: 2, name: 'n' });
  await ask('PUT', `${v3}/issue/${story.id}/properties/fixture`, { count: 3, name: 'n' });
  await ask('GET', `${v3}/issue/${story.id}/properties`);
  await ask('GET', `${v3}/issue/${story.id}/properties/fixture`);
  await ask('DELETE', `${v3}/issue/${story.id}/properties/fixture`);
  await ask('POST', `${v3}/search/jql`, {
    jql: `parent = ${epic.key} ORDER BY created DESC`,
    fields: ['summary', 'parent'],
    maxResults: 1,
  });
  await ask('GET', `${v3}/search/jql?jql=${encodeURIComponent('project = TWO')}&fields=summary&maxResults=1`);
  await ask('POST', `${v3}/search/approximate-count`, { jql: 'project = TWO' });
  await ask('GET', `${v3}/search/jql?jql=${encodeURIComponent('nonsense ~~')}`);
  await ask('GET', `${v3}/myself`);
  await ask('GET', `${v3}/user?accountId=ben`);
  await ask('GET', `${v3}/user/bulk?accountId=ben&accountId=vic`);
  await ask('GET', `${v3}/user/search?query=e`);
  await ask('POST', `${v3}/permissions/check`, {
    projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [Number(story.id)], projects: [] }],
  });
  await ask('GET', `${v3}/mypermissions?permissions=EDIT_ISSUES,BROWSE_PROJECTS&issueKey=${story.key}`);
  await ask('GET', `${v3}/serverInfo`);
  await ask('GET', `${v3}/issue/${story.id}`, undefined, 'out');
  await ask('GET', `${v3}/search/jql?jql=${encodeURIComponent('issue in fixtureNamed("D-12")')}`);
  const askAsApp = (method: string, path: string, body?: object): Json =>
    site.gateway.ask('jira', {
      caller: { viewer: site.identity.appAccountId, through: 'app' },
      method,
      path,
      body: body && JSON.stringify(body),
    }).reply.body;
  askAsApp('PUT', `${v3}/app/field/${fieldId}/value`, {
    updates: [{ issueIds: [Number(epic.id)], value: { target: 'y' } }],
  });
  const { id } = askAsApp('POST', `${v3}/uiModifications`, {
    name: 'n',
    data: '{}',
    contexts: [{ projectId: project.id, issueTypeId: type(0).id, viewType: 'GIC' }],
  });
  askAsApp('GET', `${v3}/uiModifications?expand=data,contexts`);
  askAsApp('PUT', `${v3}/uiModifications/${id}`, { name: 'm' });
  askAsApp('DELETE', `${v3}/uiModifications/${id}`);
  const computed = `${v3}/jql/function/computation`;
  const [computation] = askAsApp('GET', `${computed}?maxResults=10&orderBy=-used`).values;
  askAsApp('POST', computed, { values: [{ id: computation.id, value: 'fixtureName = "D-7"' }] });
  askAsApp('POST', `${computed}?skipNotFoundPrecomputations=true`, { values: [{ id: 'gone', error: 'Gone.' }] });
  askAsApp('POST', `${computed}/search`, { precomputationIDs: [computation.id, 'gone'] });
  await ask('GET', `${v3}/issue/${epic.id}/editmeta`);
  const infer = { inferFieldDefaults: true, inferStatusDefaults: true, inferSubtaskTypeDefault: true };
  const { taskId } = await ask('POST', `${v3}/bulk/issues/move`, {
    targetToSourcesMapping: {
      [`ONE,${type(0).id}`]: { ...infer, inferClassificationDefaults: true, issueIdsOrKeys: [story.id, 'TWO-999'] },
    },
  });
  await ask('GET', `${v3}/bulk/queue/${taskId}`);
  const one = { project: { id: project.id }, issuetype: type(0) };
  await ask('POST', `${v3}/issue/bulk`, { issueUpdates: [{ fields: { ...one, summary: 'a' } }, { fields: one }] });
  await ask('GET', `${v3}/issue/createmeta/${project.id}/issuetypes/${type(1).id}?maxResults=200`);
  await ask('GET', `${v3}/project/search?expand=issueTypes`);
  await screenCalls(ask, String(fieldId), String(project.id));
  await ask('PUT', `${v3}/user/properties/fixture?accountId=ann`, { on: true });
  await ask('GET', `${v3}/user/properties/fixture?accountId=ann`);
  await ask('DELETE', `${v3}/user/properties/fixture?accountId=ann`);
  await ask('DELETE', `${v3}/issue/${subtask.id}`);
  await boardCalls(ask, String(story.id));
}

async function screenCalls(ask: Ask, fieldId: string, project: string): Promise<void> {
  const v3 = '/rest/api/3';
  await ask('GET', `${v3}/field/${fieldId}/screens`);
  const schemes = await ask('GET', `${v3}/issuetypescreenscheme/project?projectId=${project}&maxResults=100`);
  const { id } = schemes.values[0].issueTypeScreenScheme;
  const mappings = await ask('GET', `${v3}/issuetypescreenscheme/mapping?issueTypeScreenSchemeId=${id}`);
  await ask('GET', `${v3}/screenscheme?id=${mappings.values[0].screenSchemeId}`);
  const screen = (await ask('GET', `${v3}/screens?maxResults=100`)).values[1].id;
  const [tab] = await ask('GET', `${v3}/screens/${screen}/tabs`);
  await ask('POST', `${v3}/screens/${screen}/tabs/${tab.id}/fields`, { fieldId });
}

async function boardCalls(ask: Ask, storyKey: string): Promise<void> {
  const [agile, software] = ['/rest/agile/1.0', '/rest/software/1.0'];
  const [board] = (await ask('GET', `${agile}/board?projectKeyOrId=TWO&type=scrum&maxResults=5`)).values;
  await ask('GET', `${agile}/board/${board.id}`);
  const sprint = await ask('POST', `${agile}/sprint`, { name: 'One', goal: 'why', originBoardId: board.id });
  await ask('GET', `${agile}/board/${board.id}/sprint?state=active,future`);
  await ask('POST', `${agile}/sprint/${sprint.id}/issue`, { issues: [storyKey] });
  await ask('GET', `${software}/sprint/${sprint.id}/issue?fields=summary,assignee&maxResults=1`);
  await ask('GET', `${software}/sprint/${sprint.id}/issue?jql=${encodeURIComponent('fixtureCount > 9')}`);
  await ask('POST', `${agile}/sprint/${sprint.id}`, { state: 'active' });
  const [startDate, endDate] = ['2026-11-02T09:00:00.000Z', '2026-11-16T09:00:00.000Z'];
  await ask('POST', `${agile}/sprint/${sprint.id}`, { state: 'active', startDate, endDate });
  await ask('GET', `${agile}/sprint/${sprint.id}`);
  await ask('GET', `${agile}/sprint/${sprint.id}`, undefined, 'out');
  await ask('POST', `${agile}/backlog/issue`, { issues: [storyKey] });
  await ask('GET', `${software}/board/${board.id}/issue?maxResults=1`);
  await ask('GET', `${software}/board/${board.id}/backlog?fields=summary`);
  const spare = await ask('POST', `${agile}/sprint`, { name: 'Two', originBoardId: board.id });
  await ask('DELETE', `${agile}/sprint/${spare.id}`);
}
