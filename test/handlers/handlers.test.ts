import { AppError } from '../../src/app/app-error';
import { consumerOf, sweepOf, triggerOf } from '../../src/handlers/background';
import { exportPanel } from '../../src/handlers/export-panel';
import { exportRestsOn } from '../../src/handlers/export-rests-on';
import { reply } from '../../src/handlers/reply';
import { parsePageEvent } from '../../src/forge/parse-event';
import { parseJob } from '../../src/forge/queue';
import { openWorld } from '../fakes/world';

const event = (body: Record<string, unknown>, retryCount = 0) => ({
  body,
  queueName: 'work',
  jobId: 'j',
  eventId: 'e',
  retryContext: { retryCount, retryReason: '', retryData: undefined },
});

describe('a trigger', () => {
  test('only leaves a job', async () => {
    const world = openWorld();
    await triggerOf(world.ports, parsePageEvent)({ eventType: 'avi:confluence:updated:page', content: { id: '10' } });
    expect(world.queue).toEqual([{ kind: 'page', pageId: '10', event: 'changed' }]);
    expect(world.site.points()).toBe(0);
  });

  test('leaves alone what it does not understand', async () => {
    const world = openWorld();
    expect(await triggerOf(world.ports, parsePageEvent)({})).toBeUndefined();
    expect(world.queue).toEqual([]);
  });
});

describe('the consumer', () => {
  test('asks to be called again when the site is busy, as late as it was told', async () => {
    const world = openWorld();
    world.site.busy = 1;
    const again = await consumerOf(world.ports, parseJob)(event({ kind: 'page', pageId: '10', event: 'changed' }));
    expect(again).toMatchObject({ _retry: true, retryOptions: { retryAfter: 7 } });
  });

  test('gives up on what is nobody’s passing trouble, and says only what kind it was', async () => {
    const world = openWorld();
    const consume = consumerOf(world.ports, parseJob);
    expect(await consume(event({ kind: 'secret words' }, 0))).toMatchObject({ _retry: true });
    expect(await consume(event({ kind: 'secret words' }, 4))).toBeUndefined();
    expect(world.logged.join(' ')).not.toContain('secret');
  });

  test('does not ask again where Jira is not connected', async () => {
    const world = openWorld();
    world.site.jira = false;
    expect(await consumerOf(world.ports, parseJob)(event({ kind: 'issue', issueId: '1' }))).toBeUndefined();
  });
});

test('the sweep goes through the queue', async () => {
  const world = openWorld();
  expect(await sweepOf(world.ports)()).toEqual({ statusCode: 200 });
  expect(world.queue).toEqual([{ kind: 'sweep' }]);
});

test('a reply tells a code, and the log never what people wrote', async () => {
  const world = openWorld();
  expect(await reply(world.ports, 'call', () => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
  const failing = (error: unknown) => reply(world.ports, 'call', () => Promise.reject(error as Error));
  expect(await failing(new AppError('busy', 'status 429'))).toEqual({ ok: false, code: 'busy' });
  expect(await failing(new TypeError('cannot read «my secret story»'))).toEqual({ ok: false, code: 'unexpected' });
  expect(world.logged.join(' ')).not.toContain('secret');
});

test('an export shows the body whole, and an empty page where there is none', async () => {
  const body = { type: 'doc', version: 1, content: [{ type: 'paragraph' }] };
  expect(await exportPanel({ extensionPayload: { macro: { body } } })).toEqual(body);
  expect(await exportPanel({})).toMatchObject({ type: 'doc', content: [] });
});

test('an export says what a page rests on by its key, and never more than the macro itself holds', async () => {
  const said = async (config?: unknown) => JSON.stringify(await exportRestsOn({ extensionPayload: { config } }));
  expect(await said({ decision: '10:one', key: 'D-12' })).toContain('Rests on Decision D-12');
  expect(await said({ key: 'D-12 <script>' })).toContain('nobody has chosen yet');
  expect(await said()).toContain('nobody has chosen yet');
});
