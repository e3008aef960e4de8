import { activityOf, call, fixtureSite, appAsks } from './fixture-site';
import type { Workbench } from '../../workbench/start-workbench';

let workbench: Workbench;
beforeAll(async () => {
  // Long enough for a busy machine to start a process, and shorter than what `waits` waits.
  workbench = await fixtureSite({ timeLimitMs: 8000 });
});
afterAll(() => workbench.stop());

test('a resolver gets a context that the server made, with who asks and where', async () => {
  const { site } = workbench;
  const place = { kind: 'issue', issueId: '10001' } as const;
  const answered = await call(workbench, 'ben', 'context', {}, place);
  expect(answered).toMatchObject({
    value: {
      accountId: 'ben',
      accountType: 'licensed',
      cloudId: site.identity.cloudId,
      moduleKey: 'panel',
      extension: { type: 'jira:issueContext', issue: { id: '10001' } },
    },
  });
});

test('nobody signed in and somebody without a licence are told apart', async () => {
  expect(await call(workbench, 'anonymous', 'context')).toMatchObject({ value: { accountType: 'anonymous' } });
  expect(await call(workbench, 'una', 'context')).toMatchObject({
    value: { accountType: 'unlicensed', license: { active: false } },
  });
});

test('what a function throws stays in its log', async () => {
  const answered = await call(workbench, 'ann', 'throws');
  expect(answered).toEqual({
    error: { name: 'Error', message: 'There was an error invoking the function - please try again.' },
  });
  expect(activityOf(workbench, 'invocation').at(-1)).toContain('not for the frame');
});

test('a function past its time limit is ended, and the next one runs', async () => {
  expect(await call(workbench, 'ann', 'waits')).toMatchObject({
    error: { message: expect.stringContaining('FUNCTION_TIME_OUT') as string },
  });
  expect(await call(workbench, 'ann', 'remaining')).toMatchObject({ value: expect.any(Number) as number });
});

test('the network beyond the products is out of reach', async () => {
  expect(await call(workbench, 'ann', 'reachesOut')).toMatchObject({
    value: expect.stringContaining('may not reach') as string,
  });
});

test('three people at once stay three people', async () => {
  const answers = await Promise.all(['ann', 'ben', 'vic'].map((who) => call(workbench, who, 'context')));
  expect(answers.map((one) => ('value' in one ? (one.value as { accountId: string }).accountId : one))).toEqual([
    'ann',
    'ben',
    'vic',
  ]);
});

test('a call without its scope is refused and listed, whoever it is made for', async () => {
  expect(await appAsks(workbench, 'jira', '/rest/api/3/issue', { method: 'POST', body: {} })).toMatchObject({
    status: 401,
    body: { message: 'Unauthorized; scope does not match' },
  });
  expect(activityOf(workbench, 'refused').at(-1)).toBe('POST /rest/api/3/issue: needs write:jira-work');
});

test('an endpoint that the workbench does not know answers 501 with its name', async () => {
  expect(await appAsks(workbench, 'jira', '/rest/api/3/dashboard')).toMatchObject({
    status: 501,
    body: { message: expect.stringContaining('GET /rest/api/3/dashboard') as string },
  });
});
