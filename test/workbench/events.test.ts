/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access -- what a product answers is looked into freely here */
import { randomUUID } from 'node:crypto';
import type { Workbench } from '../../workbench/start-workbench';
import { activityOf, asks, call, doc, fixtureSite, stored } from './fixture-site';

let workbench: Workbench;
beforeAll(async () => {
  workbench = await fixtureSite({ timeLimitMs: 1500 });
});
afterEach(() => workbench.site.faults.set({}));
afterAll(() => workbench.stop());

/** Runs what waits at once instead of waiting for it, until nothing is left. */
const settle = () => workbench.site.events.settle();

const createIssue = async (project = 'ONE'): Promise<string> => {
  const fields = { project: { key: project }, issuetype: { name: 'Story' }, summary: 's' };
  return (await asks(workbench, 'ann', 'POST', '/rest/api/3/issue', { fields })).body.key as string;
};
const createPage = async (more: object = {}): Promise<string> => {
  const [space] = (await asks(workbench, 'ann', 'GET', '/wiki/api/v2/spaces')).body.results;
  const body = { representation: 'atlas_doc_format', value: JSON.stringify(doc('x')) };
  return (
    await asks(workbench, 'ann', 'POST', '/wiki/api/v2/pages', {
      spaceId: space.id,
      status: 'current',
      title: 't',
      body,
      ...more,
    })
  ).body.id as string;
};
const push = (events: readonly object[]) => call(workbench, 'ann', 'push', { events });

test('an event reaches its trigger', async () => {
  const key = await createIssue();
  await workbench.idle();
  expect(stored(workbench, `saw:avi:jira:created:issue:${key}`)).toBe(1);
});

test('what the app changes itself does not come back to a trigger that ignores it', async () => {
  const key = await createIssue();
  const { site } = workbench;
  const issue = site.jira.issues.get(key);
  const field = site.jira.fields[0];
  site.gateway.ask('jira', {
    caller: { viewer: site.identity.appAccountId, through: 'app' },
    method: 'PUT',
    path: `/rest/api/3/app/field/${field?.id ?? ''}/value`,
    body: JSON.stringify({ updates: [{ issueIds: [Number(issue?.id)], value: { target: 'x' } }] }),
  });
  await workbench.idle();
  expect(activityOf(workbench, 'event').at(-1)).toBe(`updated:issue ${key}`);
  expect(stored(workbench, `saw:avi:jira:updated:issue:${key}`)).toBeUndefined();
});

test('of a page that the app may not view it hears nothing', async () => {
  const seen = await createPage();
  const hidden = await createPage({ status: 'draft' });
  const restrict = [{ operation: 'read', restrictions: { user: [{ accountId: 'ann' }] } }];
  await asks(workbench, 'ann', 'PUT', `/wiki/rest/api/content/${hidden}/restriction`, restrict);
  const body = { representation: 'atlas_doc_format', value: JSON.stringify(doc('y')) };
  await asks(workbench, 'ann', 'PUT', `/wiki/api/v2/pages/${hidden}`, {
    id: hidden,
    status: 'current',
    title: 't',
    body,
    version: { number: 1 },
  });
  await workbench.idle();
  expect(stored(workbench, `saw:avi:confluence:created:page:${seen}`)).toBe(1);
  expect(stored(workbench, `saw:avi:confluence:created:page:${hidden}`)).toBeUndefined();
});

test('events can come twice, late and out of order', async () => {
  workbench.site.faults.set({ repeatEvents: true, shuffleEvents: true, eventDelayMs: 50 });
  const key = await createIssue();
  expect(stored(workbench, `saw:avi:jira:created:issue:${key}`)).toBeUndefined();
  await settle();
  expect(stored(workbench, `saw:avi:jira:created:issue:${key}`)).toBe(2);
});

test('a job that asks for it is tried again, with what it handed on', async () => {
  const key = randomUUID();
  await push([{ body: { key, fails: 2 } }]);
  await settle();
  expect(stored(workbench, `worked:${key}`)).toBe(1);
  expect(stored(workbench, `tries:${key}`)).toBe(2);
});

test('a job whose function ran out of time is delivered again', async () => {
  const key = randomUUID();
  await push([{ body: { key, waits: 20_000 } }]);
  await settle();
  expect(activityOf(workbench, 'invocation')).toContain('consumer worker: FUNCTION_TIME_OUT');
  expect(stored(workbench, `tries:${key}`)).toBe(1);
});

test('a job whose function dies half-way is delivered again: what it had stored stays', async () => {
  const key = randomUUID();
  workbench.site.faults.set({ die: { function: 'work', times: 1 } });
  await push([{ body: { key } }]);
  await settle();
  expect(stored(workbench, `worked:${key}`)).toBe(2);
});

test('a delayed job waits, and does not keep the site busy', async () => {
  const key = randomUUID();
  await push([{ body: { key }, delayInSeconds: 600 }]);
  await workbench.idle();
  expect(stored(workbench, `worked:${key}`)).toBeUndefined();
  await settle();
  expect(stored(workbench, `worked:${key}`)).toBe(1);
});

test('jobs of one concurrency key run one after another', async () => {
  const key = randomUUID();
  await push(Array.from({ length: 8 }, () => ({ body: { key }, concurrency: { key, limit: 1 } })));
  await settle();
  expect(stored(workbench, `worked:${key}`)).toBe(8);
});

test('a schedule runs when told to', async () => {
  workbench.site.events.runSchedule('nightly');
  await workbench.idle();
  expect(stored(workbench, 'nights')).toBe(1);
});

test('an endpoint answers 429 as often as asked, and then again as usual', async () => {
  workbench.site.faults.set({ rest: [{ path: '/rest/api/3/field', status: 429, times: 1 }] });
  const ask = () => call(workbench, 'ann', 'rest', { as: 'app', product: 'jira', path: '/rest/api/3/field' });
  expect(await ask()).toMatchObject({ value: { status: 429 } });
  expect(await ask()).toMatchObject({ value: { status: 200 } });
});
