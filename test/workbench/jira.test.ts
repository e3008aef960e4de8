/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- what a product answers is looked into freely here */
import type { Workbench } from '../../workbench/start-workbench';
import { appAsks, asks, doc, fixtureSite } from './fixture-site';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await fixtureSite();
});
afterAll(() => workbench.stop());

const ask = (as: string, method: string, path: string, body?: unknown) =>
  asks(workbench, as, method, `/rest/api/3/${path}`, body);
const create = async (fields: object, as = 'ann') =>
  (
    await ask(as, 'POST', 'issue', {
      fields: { project: { key: 'TWO' }, issuetype: { name: 'Story' }, summary: 's', ...fields },
    })
  ).body;
const keys = async (jql: string, as = 'ann'): Promise<readonly string[]> => {
  const { body } = await ask(as, 'POST', 'search/jql', { jql, fields: ['summary'] });
  return (body.issues as { key: string }[]).map(({ key }) => key);
};

test('an epic is an epic by its level, whatever it is called', async () => {
  const epic = await create({ issuetype: { name: 'Outcome' } });
  const { body } = await ask('ann', 'GET', `issue/${epic.key}?fields=issuetype`);
  expect(body.fields).toEqual({
    issuetype: expect.objectContaining({ name: 'Outcome', hierarchyLevel: 1, subtask: false }),
  });
});

test('projects are searched by their ids, of which some may be gone', async () => {
  const [first] = [...workbench.site.jira.projects.values()];
  const { body } = await ask('ann', 'GET', `project/search?id=${first?.id ?? ''}&id=999`);
  expect(body.values).toEqual([expect.objectContaining({ id: first?.id })]);
  expect(body.total).toBe(1);
});

test('a parent stands exactly one level above', async () => {
  const epic = await create({ issuetype: { name: 'Outcome' } });
  expect((await create({ parent: { key: epic.key } })).key).toMatch(/^TWO-/);
  expect((await create({ issuetype: { name: 'Sub-task' }, parent: { key: epic.key } })).errors).toHaveProperty(
    'parentId',
  );
});

test.each([
  ['no summary', { summary: undefined }, 'summary'],
  ['a summary of two lines', { summary: 'a\nb' }, 'summary'],
  ['a summary of 256 characters', { summary: 'x'.repeat(256) }, 'summary'],
  ['a description that is a text', { description: 'text' }, 'description'],
  ['a description of more than 32,767 characters', { description: doc('x'.repeat(32_767)) }, 'description'],
  ['a field that is on no screen', { customfield_1: 1 }, 'customfield_1'],
  ['a value that is not of the field’s schema', { customfield_10100: { other: 1 } }, 'customfield_10100'],
  ['a value that the field’s own validation refuses', { customfield_10100: { target: '' } }, 'customfield_10100'],
])('an issue with %s is refused, by field', async (_, fields, field) => {
  expect((await create(fields)).errors).toHaveProperty([field]);
});

test('who may not browse a project sees none of its issues, anywhere', async () => {
  const { key } = await create({});
  for (const who of ['out', 'una', 'anonymous']) {
    expect((await ask(who, 'GET', `issue/${key}`)).status).toBe(404);
    expect((await ask(who, 'POST', 'issue/bulkfetch', { issueIdsOrKeys: [key] })).body.issues).toEqual([]);
    expect(await keys('project = TWO', who)).toEqual([]);
  }
  expect((await ask('vic', 'GET', `issue/${key}`)).status).toBe(200);
});

test('who may only browse cannot edit, and Jira says so beforehand', async () => {
  const { id, key } = await create({});
  expect((await ask('vic', 'PUT', `issue/${key}`, { fields: { summary: 'x' } })).status).toBe(403);
  const check = {
    projectPermissions: [{ permissions: ['EDIT_ISSUES', 'BROWSE_PROJECTS'], issues: [Number(id)], projects: [] }],
  };
  expect((await ask('vic', 'POST', 'permissions/check', check)).body.projectPermissions).toEqual([
    { permission: 'EDIT_ISSUES', issues: [], projects: [] },
    { permission: 'BROWSE_PROJECTS', issues: [Number(id)], projects: [] },
  ]);
  expect((await ask('vic', 'POST', 'permissions/check', { ...check, accountId: 'ann' })).status).toBe(403);
});

test('the app’s own field says by its formatter what it holds', async () => {
  const { key } = await create({ customfield_10100: { target: 'there' } });
  const { body } = await ask('ann', 'GET', `issue/${key}?expand=renderedFields&fields=customfield_10100`);
  expect(body.fields.customfield_10100).toEqual({ target: 'there' });
  expect(body.renderedFields.customfield_10100).toBe('to there');
});

test('only the app writes its field’s value past the screens', async () => {
  const { id } = await create({});
  const updates = [{ issueIds: [Number(id)], value: { target: 'here' } }];
  expect((await ask('ann', 'PUT', 'app/field/customfield_10100/value', { updates })).status).toBe(403);
  expect(
    (
      await appAsks(workbench, 'jira', '/rest/api/3/app/field/customfield_10100/value', {
        method: 'PUT',
        body: { updates },
      })
    ).status,
  ).toBe(204);
});

test('a search gives ids only unless fields are asked for, and pages by token', async () => {
  for (let at = 0; at < 3; at++) await create({ labels: ['paged'] });
  const first = (await ask('ann', 'POST', 'search/jql', { jql: 'labels = paged', maxResults: 2 })).body;
  expect(first.issues[0]).not.toHaveProperty('fields');
  expect(first.isLast).toBe(false);
  const second = (
    await ask('ann', 'POST', 'search/jql', { jql: 'labels = paged', maxResults: 2, nextPageToken: first.nextPageToken })
  ).body;
  expect([first.issues.length, second.issues.length, second.isLast]).toEqual([2, 1, true]);
});

describe('JQL', () => {
  let epic: string;
  let one: string;
  let two: string;
  beforeAll(async () => {
    epic = (
      await create({
        issuetype: { name: 'Outcome' },
        summary: 'Checkout, rebuilt',
        customfield_10100: { target: 'D-12' },
      })
    ).key;
    one = (await create({ parent: { key: epic }, summary: 'Ingest events within a second' })).key;
    two = (await create({ parent: { key: epic }, summary: 'Nightly load', description: doc('from billing') })).key;
    await ask('ann', 'PUT', `issue/${one}/properties/fixture`, { count: 2, name: 'D-12' });
    await ask('ann', 'PUT', `issue/${two}/properties/fixture`, { count: 0, name: 'D-7' });
  });

  test.each([
    ['parent = EPIC', ['TWO', 'ONE']],
    ['parent = EPIC ORDER BY created ASC', ['ONE', 'TWO']],
    ['parent = EPIC AND fixtureCount > 0', ['ONE']],
    ['fixtureName = "D-12" OR fixtureName = "D-7"', ['TWO', 'ONE']],
    ['issue.property[fixture].count = 2', ['ONE']],
    ['FixtureTarget = "D-12"', ['EPIC']],
    ['cf[10100] is not EMPTY AND key in (EPIC, ONE)', ['EPIC']],
    ['"Fixture link" is EMPTY AND key in (EPIC, ONE)', ['ONE']],
    ['parent = EPIC AND text ~ "billing"', ['TWO']],
    ['summary ~ "ing* sec*" and not key = TWO', ['ONE']],
    ['(project = TWO AND issuetype = Outcome) AND summary ~ checkout', ['EPIC']],
    ['hierarchyLevel = 1 AND key in (EPIC, ONE, TWO)', ['EPIC']],
    ['parent = EPIC AND updated >= "-5m" AND reporter = currentUser()', ['TWO', 'ONE']],
    ['parent = EPIC AND updated < -5m', []],
  ])('%s', async (jql, found) => {
    const named: Readonly<Record<string, string>> = { EPIC: epic, ONE: one, TWO: two };
    const real = jql.replace(/\b(EPIC|ONE|TWO)\b(?= *[,)]| *$| AND| ORDER)/g, (name) =>
      jql.slice(0, jql.indexOf(name)).endsWith('project = ') ? name : (named[name] ?? name),
    );
    expect(await keys(real)).toEqual(found.map((name) => named[name]));
  });

  test.each(['', 'ORDER BY created', 'nonsense = 1', 'project ~~ 2', 'key in (', 'summary ~ "open'])(
    '%j is refused with a sentence',
    async (jql) => {
      const { status, body } = await ask('ann', 'POST', 'search/jql', { jql });
      expect([status, typeof body.errorMessages[0]]).toEqual([400, 'string']);
    },
  );
});

test('an edit leaves its mark in the history; one that changes nothing leaves none', async () => {
  const { key } = await create({ summary: 'before' });
  await ask('ann', 'PUT', `issue/${key}`, { fields: { summary: 'after' } });
  await ask('ann', 'PUT', `issue/${key}`, { fields: { summary: 'after' } });
  const { values } = (await ask('ann', 'GET', `issue/${key}/changelog`)).body;
  expect(values).toEqual([
    expect.objectContaining({
      items: [expect.objectContaining({ field: 'summary', fromString: 'before', toString: 'after' })],
    }),
  ]);
});
