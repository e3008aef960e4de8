/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call -- what a product answers is looked into freely here */
import type { Workbench } from '../../workbench/start-workbench';
import { activityOf, appAsks, asks, fixtureSite } from './fixture-site';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await fixtureSite();
});
afterAll(() => workbench.stop());

const agile = (as: string, method: string, path: string, body?: unknown) =>
  asks(workbench, as, method, `/rest/agile/1.0/${path}`, body);
const create = async (project: string, more: object = {}): Promise<string> =>
  (
    await asks(workbench, 'ann', 'POST', '/rest/api/3/issue', {
      fields: { project: { key: project }, issuetype: { name: 'Story' }, summary: 's', ...more },
    })
  ).body.key;
const newSprint = async (name: string): Promise<number> =>
  (await agile('ann', 'POST', 'sprint', { name, originBoardId: 1 })).body.id;
const inSprint = async (id: number, as = 'ann', more = ''): Promise<readonly string[]> => {
  const { body } = await asks(workbench, as, 'GET', `/rest/software/1.0/sprint/${id}/issue?fields=summary${more}`);
  return (body.issues as { key: string }[]).map(({ key }) => key);
};
const twoWeeks = { startDate: '2026-11-02T09:00:00.000Z', endDate: '2026-11-16T09:00:00.000Z' };

test('a sprint across projects shows everyone only what they may browse', async () => {
  const id = await newSprint('Across');
  const [open, shut] = [await create('ONE'), await create('TWO')];
  await agile('ann', 'POST', `sprint/${id}/issue`, { issues: [open, shut] });
  expect(await inSprint(id)).toEqual([open, shut]);
  expect(await inSprint(id, 'out')).toEqual([open]);
  expect((await agile('out', 'GET', 'board')).body.values.map(({ name }: { name: string }) => name)).toEqual(['Both']);
});

test('who may browse none of its projects and issues finds no sprint', async () => {
  const id = await newSprint('Alone');
  expect((await agile('una', 'GET', `sprint/${id}`)).status).toBe(404);
  expect((await asks(workbench, 'una', 'GET', `/rest/software/1.0/sprint/${id}/issue`)).status).toBe(404);
});

test('pages follow each other by token, and the last one names none', async () => {
  const id = await newSprint('Long');
  const keys = [await create('ONE'), await create('ONE'), await create('ONE')];
  await agile('ann', 'POST', `sprint/${id}/issue`, { issues: keys });
  const at = (token: string) =>
    asks(workbench, 'ann', 'GET', `/rest/software/1.0/sprint/${id}/issue?fields=summary&maxResults=2${token}`);
  const { body: first } = await at('');
  const { body: last } = await at(`&nextPageToken=${first.nextPageToken as string}`);
  expect([...first.issues, ...last.issues].map(({ key }: { key: string }) => key)).toEqual(keys);
  expect([first.isLast, last.isLast, 'nextPageToken' in last]).toEqual([false, true, false]);
});

test('a sprint goes from future to active to closed, and no other way', async () => {
  const id = await newSprint('Life');
  const to = async (change: object): Promise<number> => (await agile('ann', 'POST', `sprint/${id}`, change)).status;
  expect(await to({ state: 'closed' })).toBe(400);
  expect(await to({ state: 'active' })).toBe(400);
  expect(await to({ state: 'active', ...twoWeeks })).toBe(200);
  const parallel = await newSprint('Second');
  expect((await agile('ann', 'POST', `sprint/${parallel}`, { state: 'active', ...twoWeeks })).status).toBe(400);
  expect(await to({ state: 'closed' })).toBe(200);
  expect((await agile('ann', 'GET', `sprint/${id}`)).body).toMatchObject({
    state: 'closed',
    completeDate: expect.any(String),
  });
  expect(await to({ state: 'active', ...twoWeeks })).toBe(200);
  expect((await agile('ann', 'GET', `sprint/${id}`)).body.state).toBe('closed');
});

test('what is unfinished at the close stays known to the sprint and stands in the backlog again', async () => {
  const id = await newSprint('Closing');
  const [done, left] = [await create('TWO'), await create('TWO')];
  await agile('ann', 'POST', `sprint/${id}/issue`, { issues: [done, left] });
  await asks(workbench, 'ann', 'POST', `/rest/api/3/issue/${done}/transitions`, { transition: { id: '31' } });
  await agile('ann', 'POST', `sprint/${id}`, { state: 'active', ...twoWeeks });
  await agile('ann', 'POST', `sprint/${id}`, { state: 'closed' });
  expect(await inSprint(id)).toEqual([done, left]);
  const { body } = await asks(workbench, 'ann', 'GET', '/rest/software/1.0/board/1/backlog?fields=summary');
  const backlog = (body.issues as { key: string }[]).map(({ key }) => key);
  expect(backlog).toContain(left);
  expect(backlog).not.toContain(done);
});

test('an issue is in one open sprint at a time, its history says so, and JQL finds it by the sprint’s state', async () => {
  const [one, other] = [await newSprint('From'), await newSprint('To')];
  const key = await create('ONE');
  await agile('ann', 'POST', `sprint/${one}/issue`, { issues: [key] });
  await agile('ann', 'POST', `sprint/${other}/issue`, { issues: [key] });
  expect([await inSprint(one), await inSprint(other)]).toEqual([[], [key]]);
  const { body } = await asks(workbench, 'ann', 'GET', `/rest/api/3/issue/${key}/changelog`);
  expect(body.values.at(-1).items).toMatchObject([{ field: 'Sprint', fromString: 'From', toString: 'To' }]);
  const { body: found } = await asks(workbench, 'ann', 'POST', '/rest/api/3/search/jql', {
    jql: `key = ${key} AND sprint in futureSprints() AND sprint not in openSprints()`,
  });
  expect(found.issues).toHaveLength(1);
});

test('a board without sprints refuses them, and has a backlog', async () => {
  expect((await agile('ann', 'GET', 'board/2/sprint')).status).toBe(400);
  expect((await agile('ann', 'POST', 'sprint', { name: 'No', originBoardId: 2 })).status).toBe(400);
  expect((await asks(workbench, 'ann', 'GET', '/rest/software/1.0/board/2/backlog')).status).toBe(200);
});

test('who may only view a project of the board manages no sprint of it', async () => {
  const id = await newSprint('Mine');
  expect((await agile('vic', 'POST', `sprint/${id}`, { name: 'Yours' })).status).toBe(403);
  expect((await agile('vic', 'POST', 'sprint', { name: 'Yours', originBoardId: 1 })).status).toBe(403);
});

test('the app needs the scopes of Jira Software for any of it', async () => {
  const id = await newSprint('Scopes');
  expect((await appAsks(workbench, 'jira', `/rest/software/1.0/sprint/${id}/issue`)).status).toBe(401);
  expect((await appAsks(workbench, 'jira', '/rest/agile/1.0/board/1')).status).toBe(401);
});

test('what happens to a sprint is announced', async () => {
  await newSprint('Announced');
  expect(activityOf(workbench, 'event').filter((text) => text.includes('Announced'))).toEqual([
    'created:sprint Announced',
  ]);
});
