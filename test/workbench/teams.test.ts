/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- what a product answers is looked into freely here */
import type { Workbench } from '../../workbench/start-workbench';
import { asks, fixtureSeed, fixtureSite, type Json } from './fixture-site';

const [blue, green] = [
  { id: '36885b3c-1bf0-4f85-a357-c5b858c31de4', name: 'Blue squad' },
  { id: 'c7e1d9a4-20f8-4b6e-8c11-7d5a4f0b9e32', name: 'Green squad' },
];
const field = 'customfield_10001';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await fixtureSite({ seed: { ...fixtureSeed, teams: [blue, green] } });
});
afterAll(() => workbench.stop());

const ask = (method: string, path: string, body?: unknown, as = 'ann') =>
  asks(workbench, as, method, `/rest/api/3/${path}`, body);
const change = (as: string, method: string, path: string, body?: unknown) =>
  asks(workbench, as, method, `/_workbench/${path}`, body);
const create = async (fields: object): Promise<Json> =>
  (
    await ask('POST', 'issue', {
      fields: { project: { key: 'TWO' }, issuetype: { name: 'Story' }, summary: 's', ...fields },
    })
  ).body;
const teamIn = async (id: string): Promise<Json> =>
  (await ask('GET', `issue/${id}?fields=${field}`)).body.fields[field];
const found = async (jql: string): Promise<Json> => {
  const { status, body } = await ask('POST', 'search/jql', { jql, fields: ['summary'] });
  return status === 200 ? body.issues.map(({ id }: { id: string }) => id) : body.errorMessages;
};

test('the Team field is declared as Jira declares it, and names no teams', async () => {
  const { body } = await ask('GET', 'field');
  expect(body.find(({ id }: { id: string }) => id === field)).toMatchObject({
    name: 'Team',
    custom: true,
    schema: {
      type: 'team',
      custom: 'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team',
      customId: 10_001,
    },
  });
  const made = await create({});
  const meta = (await ask('GET', `issue/${made.id}/editmeta`)).body.fields[field];
  expect(meta).toMatchObject({ operations: ['set'], schema: { type: 'team' } });
  expect(meta).not.toHaveProperty('allowedValues');
});

test('a team goes in by its id and comes out with its name; a subtask has its parent’s', async () => {
  const made = await create({ [field]: blue.id });
  const subtask = await create({ issuetype: { name: 'Sub-task' }, parent: { id: made.id } });
  const shown = { ...blue, title: 'Blue squad', avatarUrl: '', isVisible: true, isVerified: false, isShared: true };
  expect([await teamIn(made.id), await teamIn(subtask.id)]).toEqual([shown, shown]);
  await ask('PUT', `issue/${made.id}`, { fields: { [field]: null } });
  expect(await teamIn(made.id)).toBeNull();
  for (const [id, value] of [
    [made.id, 'Blue squad'],
    [made.id, { id: blue.id }],
    [subtask.id, blue.id],
  ])
    expect((await ask('PUT', `issue/${id}`, { fields: { [field]: value } })).body.errors).toHaveProperty(field);
});

test('JQL knows a team by its id and not by its name', async () => {
  const made = await create({ [field]: green.id });
  for (const name of ['Team', '"Team[Team]"', 'cf[10001]'])
    expect(await found(`${name} = ${green.id}`)).toEqual([made.id]);
  expect(await found('Team = "Green squad"')).toEqual(["The value 'Green squad' does not exist for the field 'Team'."]);
  expect(await found('Team ~ Green')).toEqual(["The operator '~' is not supported by the 'Team' field."]);
  expect(await found(`Team is EMPTY AND id = ${made.id}`)).toEqual([]);
});

test('a team that is renamed is another name in its issues, with no event; one that is deleted is unknown, and can be sought and not chosen', async () => {
  const made = await create({ [field]: blue.id });
  const before = (await ask('GET', `issue/${made.id}?fields=updated`)).body.fields.updated;
  expect((await change('ben', 'PUT', 'teams', { ...blue, name: 'Ben’s' })).status).toBe(403);
  await change('ann', 'PUT', 'teams', { ...blue, name: 'Azure squad' });
  expect(await teamIn(made.id)).toMatchObject({ id: blue.id, name: 'Azure squad' });
  await change('ann', 'DELETE', `teams?id=${blue.id}`);
  expect(await teamIn(made.id)).toMatchObject({ id: blue.id, name: 'Unknown', isVisible: false });
  expect((await change('ann', 'GET', 'teams')).body).toEqual([green]);
  expect(await found(`Team = ${blue.id}`)).toContain(made.id);
  expect((await create({ [field]: blue.id })).errors).toHaveProperty(field);
  expect((await ask('GET', `issue/${made.id}?fields=updated`)).body.fields.updated).toBe(before);
});

describe('an issue that is moved to another project', () => {
  const move = (to: string, id: string, as = 'ann') =>
    ask(
      'POST',
      'bulk/issues/move',
      {
        targetToSourcesMapping: { [to]: { issueIdsOrKeys: [id], inferFieldDefaults: true, inferStatusDefaults: true } },
      },
      as,
    );

  test('gets a key there with its subtasks, keeps its id, its team and its children, and says so in its history', async () => {
    const epic = await create({ issuetype: { name: 'Outcome' }, [field]: green.id });
    const story = await create({ parent: { id: epic.id } });
    const subtask = await create({ issuetype: { name: 'Sub-task' }, parent: { id: story.id } });
    const { taskId } = (await move('ONE,10000', epic.id)).body;
    expect((await ask('GET', `bulk/queue/${taskId}`)).body).toMatchObject({
      status: 'COMPLETE',
      processedAccessibleIssues: [Number(epic.id)],
    });
    const now = (await ask('GET', `issue/${epic.id}?expand=changelog`)).body;
    expect([now.key, now.fields.project.key, now.fields[field].id]).toEqual(['ONE-1', 'ONE', green.id]);
    expect(now.changelog.histories[0].items.map(({ field: what }: { field: string }) => what)).toEqual([
      'project',
      'Key',
    ]);
    expect((await ask('GET', `issue/${story.id}?fields=parent,project`)).body.fields).toMatchObject({
      parent: { id: epic.id },
      project: { key: 'TWO' },
    });
    await move('ONE,10001', story.id);
    const below = (await ask('GET', `issue/${subtask.id}?fields=parent,project`)).body;
    expect([below.key, below.fields.parent.id, below.fields.project.key]).toEqual(['ONE-3', story.id, 'ONE']);
  });

  test('stays where it is for who may not take it out, or may make none there', async () => {
    const made = await create({});
    expect((await move('ONE,10001', made.id, 'out')).status).toBe(201);
    expect((await ask('GET', `issue/${made.id}?fields=project`)).body.fields.project.key).toBe('TWO');
    const one = await create({ project: { key: 'ONE' } });
    expect((await move('TWO,10001', one.id, 'out')).body.errorMessages).toEqual([
      'The destination project does not exist.',
    ]);
    expect((await move('ONE,9', made.id)).status).toBe(400);
  });
});
