import type { Listen, Place } from '../../workbench/protocol';
import { signInHeader } from '../../workbench/server/who';
import type { Workbench } from '../../workbench/start-workbench';
import { call, fixtureSite } from './fixture-site';

let workbench: Workbench;
beforeAll(async () => (workbench = await fixtureSite()));
afterAll(() => workbench.stop());
afterEach(() => workbench.site.faults.set({}));

const jira: Place = { kind: 'site', product: 'jira' };
const issue = (issueId: string): Place => ({ kind: 'issue', issueId });

/** Listens as somebody would from a frame; what was heard so far, and the line itself. */
async function listen(place: Place, channel: string, options: Listen['options'] = {}, isGlobal = false) {
  const asked: Listen = { module: { type: 'jira:issuePanel', key: 'panel' }, place, channel, isGlobal, options };
  const closing = new AbortController();
  const response = await fetch(
    `${workbench.url}/_workbench/realtime?listen=${encodeURIComponent(JSON.stringify(asked))}`,
    {
      headers: { cookie: signInHeader('vic')['set-cookie']?.split(';')[0] ?? '' },
      signal: closing.signal,
    },
  );
  const heard: unknown[] = [];
  let ended = false;
  const reading = (async () => {
    if (!response.body || response.status !== 200) return;
    const lines = response.body.getReader();
    for (let next = await lines.read(); !next.done; next = await lines.read())
      for (const [, data = ''] of Buffer.from(next.value)
        .toString()
        .matchAll(/^data: (.*)$/gm))
        heard.push(JSON.parse(data));
  })().then(
    () => (ended = true),
    () => undefined,
  );
  return {
    status: response.status,
    heard,
    ended: () => ended,
    close: async () => {
      closing.abort();
      await reading;
    },
  };
}

const publish = (place: Place, channel: string, options?: object) =>
  call(workbench, 'ben', 'publish', { channel, options }, place);

/** What crosses the network takes a moment. */
async function until(settled: () => boolean): Promise<void> {
  for (let waited = 0; !settled() && waited < 100; waited++) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('realtime', () => {
  test('carries what a function publishes to whoever listens in the same place, and nowhere else', async () => {
    const [here, elsewhere, other] = await Promise.all([
      listen(issue('1'), 'talk'),
      listen(issue('2'), 'talk'),
      listen(issue('1'), 'other'),
    ]);
    expect(await publish(issue('1'), 'talk')).toMatchObject({ value: { eventId: expect.any(String) as string } });
    await until(() => here.heard.length > 0);
    expect(here.heard).toEqual([{ said: 'hello' }]);
    expect([...elsewhere.heard, ...other.heard]).toEqual([]);
    await Promise.all([here, elsewhere, other].map(({ close }) => close()));
  });

  test('is bound to a part of the context where the app says so, and refuses one that is not there', async () => {
    const options = { contextOverrides: ['issue'] };
    const line = await listen(issue('7'), 'bound', options);
    await publish(issue('8'), 'bound', options);
    await publish(issue('7'), 'bound', options);
    await until(() => line.heard.length > 0);
    expect(line.heard).toHaveLength(1);
    await line.close();
    expect((await listen(jira, 'bound', options)).status).toBe(400);
    expect(await publish(jira, 'bound', options)).toMatchObject({
      value: { eventId: null, errors: [{ message: 'The context has no issue.' }] },
    });
  });

  test('says that nobody listens with an event that has no id', async () => {
    expect(await publish(issue('3'), 'alone')).toEqual({ value: { eventId: null, eventTimestamp: null } });
  });

  test('reaches everybody on a global channel', async () => {
    const line = await listen(issue('4'), 'site', {}, true);
    await call(workbench, 'ben', 'publishGlobal', { channel: 'site' }, jira);
    await until(() => line.heard.length > 0);
    expect(line.heard).toEqual([{ said: 'to all' }]);
    await line.close();
  });

  test('keeps those apart whose tokens claim different things, and takes no token that is not its own', async () => {
    const sign = async (who: string) =>
      ((await call(workbench, 'ben', 'sign', { channel: 'told', claims: { who } })) as { value: { token: string } })
        .value.token;
    const [one, other] = [await sign('one'), await sign('other')];
    const line = await listen(issue('5'), 'told', { token: one });
    await publish(issue('5'), 'told', { token: other });
    await publish(issue('5'), 'told', { token: one });
    await until(() => line.heard.length > 0);
    expect(line.heard).toHaveLength(1);
    await line.close();
    const forged = `${one.split('.').slice(0, 2).join('.')}.nonsense`;
    expect((await listen(issue('5'), 'told', { token: forged })).status).toBe(403);
    expect((await listen(issue('5'), 'elsewhere', { token: one })).status).toBe(403);
  });

  test('tells again what was said a moment ago, where that is asked for', async () => {
    await publish(issue('6'), 'again');
    const line = await listen(issue('6'), 'again', { replaySeconds: 60 });
    await until(() => line.heard.length > 0);
    expect(line.heard).toEqual([{ said: 'hello' }]);
    await line.close();
  });

  test('answers errors past fifty operations in a second, and throws nothing', () => {
    const from = { moduleKey: 'panel', extension: {} };
    const many = Array.from({ length: 120 }, () => workbench.site.channels.publish({ name: 'busy' }, '{}', from));
    expect(many.filter((one) => 'refused' in one && one.status === 429).length).toBeGreaterThanOrEqual(20);
  });

  test('can be turned off: lines end, and nothing is taken', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const line = await listen(issue('9'), 'off');
    workbench.site.faults.set({ realtime: 'off' });
    await until(line.ended);
    expect(line.ended()).toBe(true);
    expect((await listen(issue('9'), 'off')).status).toBe(503);
    expect(await publish(issue('9'), 'off')).toMatchObject({ value: { errors: [{ status: 503 }] } });
  });
});
