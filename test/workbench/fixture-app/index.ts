/** A tiny app on unmodified `@forge/*` packages, for the workbench's own tests. */
import { asApp, asUser, getAppContext, route } from '@forge/api';
import { InvocationError, Queue, type AsyncEvent, type PushEvent } from '@forge/events';
import { kvs } from '@forge/kvs';
import { publish, publishGlobal, signRealtimeToken } from '@forge/realtime';
import Resolver from '@forge/resolver';

const queue = new Queue({ key: 'work' });
const define = new Resolver();

type Product = 'jira' | 'confluence';

define
  .define<{ as: 'app' | 'user'; product: Product; path: string; init?: object }, unknown>(
    'rest',
    async ({ payload }) => {
      const who = payload.as === 'app' ? asApp() : asUser();
      const ask = payload.product === 'jira' ? who.requestJira : who.requestConfluence;
      const response = await ask(routeOf(payload.path), payload.init);
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
  )
  .define('context', ({ context }) => context)
  .define('remaining', () => getAppContext().invocationRemainingTimeInMillis())
  .define('throws', () => {
    throw new Error('not for the frame');
  })
  .define('waits', () => new Promise((resolve) => setTimeout(resolve, 60_000)))
  .define('reachesOut', () =>
    fetch('https://example.com').then(
      () => 'reached',
      (error: unknown) => (error instanceof Error ? error.message : 'refused'),
    ),
  )
  .define<{ channel: string; options?: object }, unknown>('publish', ({ payload }) =>
    publish(payload.channel, { said: 'hello' }, payload.options),
  )
  .define<{ channel: string }, unknown>('publishGlobal', ({ payload }) =>
    publishGlobal(payload.channel, { said: 'to all' }),
  )
  .define<{ channel: string; claims: object; permissions?: ['subscribe'] }, unknown>('sign', ({ payload }) =>
    signRealtimeToken(payload.channel, payload.claims, payload.permissions),
  )
  .define<{ events: PushEvent[] }, unknown>('push', ({ payload }) => queue.push(payload.events));

export const resolver = define.getDefinitions();

/** `route` takes a literal; a test's path comes as data. */
function routeOf(path: string): ReturnType<typeof route> {
  const literal = Object.assign([path], { raw: [path] });
  return route(literal);
}

const count = async (key: string): Promise<void> => kvs.set(key, ((await kvs.get<number>(key)) ?? 0) + 1);

export const onIssue = async (event: { issue: { key: string }; eventType: string }): Promise<void> => {
  await count(`saw:${event.eventType}:${event.issue.key}`);
};

export const onPage = async (event: { content: { id: string }; eventType: string }): Promise<void> => {
  await count(`saw:${event.eventType}:${event.content.id}`);
};

export const work = async ({ body, retryContext }: AsyncEvent): Promise<unknown> => {
  const { key, fails = 0, waits = 0 } = body as { key: string; fails?: number; waits?: number };
  const tried = retryContext?.retryCount ?? 0;
  if (waits > 0 && tried === 0) await new Promise((resolve) => setTimeout(resolve, waits));
  if (tried < fails)
    return new InvocationError({ retryAfter: 1, retryReason: 'FUNCTION_RETRY_REQUEST' as never, retryData: { tried } });
  await count(`worked:${key}`);
  await kvs.set(`tries:${key}`, tried);
  return undefined;
};

/** `fixtureNamed("D-12")`; the second argument asks for what an app can answer beside JQL. */
export const named = async ({ clause }: { clause: { arguments: readonly string[] } }): Promise<object> => {
  const [name = '', how] = clause.arguments;
  await count(`named:${name}:${how ?? ''}`);
  switch (how) {
    case 'mistake':
      return { error: `No such name: ${name}.`, storeErrorAsPrecomputation: true };
    case 'failure':
      return { error: 'Not just now.' };
    case 'throws':
      throw new Error('not for whoever searches');
    case 'many':
      return { jql: `id in (${Array.from({ length: 1001 }, (_, at) => at + 1).join(', ')})` };
    case undefined:
    default:
      return { jql: `fixtureName = "${name}"` };
  }
};

export const nightly = async (): Promise<{ statusCode: number }> => {
  await count('nights');
  return { statusCode: 200 };
};
