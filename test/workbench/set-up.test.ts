import { join } from 'node:path';
import type { SetUp } from '../../src/contract/set-up';
import { buildFunctions } from '../../workbench/build';
import { invokeAs } from '../../workbench/sites/invoke-as';
import type { SiteSeed } from '../../workbench/sites/site-seed';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';
import { activityOf, asks } from './fixture-site';
import { readSpec, specs, specsAreHere } from './openapi';

const bundle = join(process.cwd(), 'dist', 'tested-functions', 'index.cjs');

const seed: SiteSeed = {
  title: 'Set up',
  users: [
    { accountId: 'admin', displayName: 'Ada', role: 'administrator', admin: true },
    { accountId: 'ben', displayName: 'Ben', role: 'edits' },
  ],
  opensAs: 'admin',
  spaces: [{ key: 'LEAD', name: 'Leadership' }],
  projects: [
    { key: 'ENG', name: 'Engineering' },
    { key: 'OWN', name: 'Own', epicScreen: 'Epic Screen' },
    { key: 'OUT', name: 'Outcomes', epicScreen: 'Epic Screen', epicsAreCalled: 'Outcome', above: ['Initiative'] },
    { key: 'TEAM', name: 'Team', teamManaged: true },
    { key: 'SHUT', name: 'Shut', teamManaged: true, view: ['app'], edit: ['admin'] },
  ],
  teams: [{ id: '36885b3c-1bf0-4f85-a357-c5b858c31de4', name: 'Blue squad' }],
  steps: [],
};

/** The app itself, in its function processes, beside a Jira whose screens differ from project to project. */
describe('the set-up page’s way through Jira’s screens', () => {
  let workbench: Workbench;
  const disagreements: string[] = [];
  beforeAll(async () => {
    await buildFunctions(join(process.cwd(), 'src', 'index.ts'), bundle);
    workbench = await startWorkbench({ bundle, seed });
    const spec = specsAreHere ? readSpec('jira-platform-v3.json') : undefined;
    workbench.site.gateway.listen((_, { method, path, body }, { status }) => {
      if (!spec || !path.startsWith('/rest/api/3/') || status >= 300) return;
      disagreements.push(...spec.request(method, path, body === undefined ? undefined : JSON.parse(body)));
    });
  }, 60_000);
  afterAll(() => workbench.stop());

  const call = (name: string, payload: object = {}, as = 'admin'): Promise<SetUp> =>
    invokeAs<SetUp>(workbench.site, as, { kind: 'site', product: 'jira' }, name, payload);
  const named = (key: string) => ({ key, name: seed.projects.find((one) => one.key === key)?.name });

  test('finds the screens that epics of each project use, whatever epics are called, and both kinds of project', async () => {
    const { field } = await call('openSetUp');
    expect(field).toMatchObject({
      projects: 5,
      screens: [{ name: 'Epic Screen', projects: [named('OWN'), named('OUT')] }],
      teamManaged: [named('TEAM')],
      unclear: 1,
    });
  }, 60_000);

  test('tells a screen for creating from one for editing and seeing', async () => {
    const { jira } = workbench.site;
    const [epicScreen] = [...jira.screens.values()].filter(({ name }) => name === 'Epic Screen');
    if (!epicScreen) throw new Error('The site has no such screen.');
    jira.screens.put('50', { ...epicScreen, id: 50, name: 'Only to create' });
    const [scheme] = [...jira.screenSchemes.values()].filter(({ screens }) => screens.default === epicScreen.id);
    if (!scheme) throw new Error('The site has no such scheme.');
    jira.screenSchemes.put(String(scheme.id), { ...scheme, screens: { default: 1, create: 50 } });
    const { field } = await call('openSetUp');
    expect(field).toMatchObject({
      screens: [
        { name: 'Epic Screen', projects: [named('OUT')] },
        { id: '50', projects: [named('OWN')] },
      ],
    });
    const placed = await call('placeField', { screens: ['50', String(epicScreen.id), '999'] });
    expect(placed.field).toMatchObject({ screens: [], teamManaged: [named('TEAM')] });
  }, 60_000);

  test('changes no screen for who does not administer Jira, whatever a browser sends', async () => {
    await expect(call('placeField', { screens: ['1'] }, 'ben')).rejects.toThrow('no-edit-permission');
    await expect(call('placeField', { screens: ['../1'] })).rejects.toThrow('invalid-request');
    await expect(call('placeField', { screens: Array.from({ length: 21 }, String) })).rejects.toThrow(
      'invalid-request',
    );
    expect((await call('openSetUp', {}, 'ben')).field).toEqual({ state: 'on-screens' });
  }, 60_000);

  test('finds Jira’s Team field by its type, and reads from an epic whose it is', async () => {
    const { site } = workbench;
    const ask = (method: string, path: string, body?: unknown) => asks(workbench, 'admin', method, path, body);
    const made = await ask('POST', '/rest/api/3/issue', {
      fields: { project: { key: 'ENG' }, issuetype: { name: 'Epic' }, summary: 'History' },
    });
    const epic = made.body as { id: string };
    const refused = await ask('PUT', `/rest/api/3/issue/${epic.id}`, { fields: { customfield_10001: 'Blue squad' } });
    expect(refused.body).toMatchObject({ errors: { customfield_10001: 'Specify the id of a team.' } });
    await ask('PUT', `/rest/api/3/issue/${epic.id}`, { fields: { customfield_10001: seed.teams?.[0]?.id } });
    const read = await ask('GET', `/rest/api/3/issue/${epic.id}?fields=customfield_10001`);
    expect(read.body).toMatchObject({ fields: { customfield_10001: { ...seed.teams?.[0], title: 'Blue squad' } } });

    expect((await call('openSetUp')).teams).toEqual({ from: 'project', field: 'there' });
    await expect(call('chooseTeams', { from: 'team-field' }, 'ben')).rejects.toThrow('no-edit-permission');
    await expect(call('chooseTeams', { from: 'customfield_1' })).rejects.toThrow('invalid-request');
    expect((await call('chooseTeams', { from: 'team-field' })).teams).toEqual({ from: 'team-field', field: 'there' });
    site.jira.teams.remove('36885b3c-1bf0-4f85-a357-c5b858c31de4');
    expect((await call('openSetUp')).teams).toEqual({ from: 'team-field', field: 'not-there' });
  }, 60_000);

  test('asks Jira for nothing that it would refuse', () => {
    expect(activityOf(workbench, 'refused')).toEqual([]);
  });

  (specsAreHere ? test : test.skip)(
    `asks as Atlassian’s OpenAPI file says${specsAreHere ? '' : `: ${specs} is not in this checkout`}`,
    () => expect(disagreements).toEqual([]),
  );
});
