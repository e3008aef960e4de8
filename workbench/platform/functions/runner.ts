/**
 * The process that a function runs in. Built into one file and forked with the app's bundle as its argument; takes
 * one invocation at a time. Sets the two globals that every backend `@forge/*` package reaches the platform through
 * before it loads the app, and knows nothing else about either.
 */
import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import type { FromFunction, RuntimeFacts, ToFunction, WireCall } from './messages';

const bundle = process.argv[2] ?? '';
const waiting = new Map<number, (reply: Response) => void>();
let lastCall = 0;

const tell = (message: FromFunction): void => {
  process.send?.(message);
};

type Init = { method?: string; headers?: HeadersInit; body?: unknown; signal?: AbortSignal };

function forgeFetch(args: WireCall['args'], path: string, init: Init = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    init.signal?.throwIfAborted();
    const id = ++lastCall;
    init.signal?.addEventListener('abort', () => {
      waiting.delete(id);
      reject(init.signal?.reason as Error);
    });
    waiting.set(id, resolve);
    const wire = {
      args,
      path,
      method: (init.method ?? 'GET').toUpperCase(),
      headers: Object.fromEntries(new Headers(init.headers)),
    };
    tell({ kind: 'request', id, wire: typeof init.body === 'string' ? { ...wire, body: init.body } : wire });
  });
}

function runtimeOf(facts?: RuntimeFacts): object {
  const id = facts?.identity;
  const nothing = (): undefined => undefined;
  const measured = {
    incr: nothing,
    incrBy: nothing,
    decr: nothing,
    decrBy: nothing,
    set: nothing,
    measure: () => ({ stop: nothing }),
  };
  return {
    appContext: {
      appId: id?.appId,
      appVersion: id?.appVersion,
      environmentId: id?.environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId: facts?.invocation,
      installationId: id?.installationId,
      functionKey: facts?.functionKey,
      moduleType: facts?.moduleType,
      moduleKey: facts?.moduleKey,
      license: facts?.license,
      installation: { ari: { installationId: id?.installationId }, contexts: id?.contexts.map(contextOf) },
      permissions: { scopes: facts?.scopes, external: facts?.external },
    },
    aaid: facts?.accountId,
    contextAri: id?.contextAri,
    lambdaContext: {
      awsRequestId: facts?.invocation,
      getRemainingTimeInMillis: () => (facts ? facts.deadline - Date.now() : 0),
    },
    metrics: { counter: () => measured, timing: () => measured, gauge: () => measured },
    externalAuth: [],
    container: { appCodeDir: dirname(bundle) },
    tracing: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
    realtime: facts?.contextToken === undefined ? {} : { contextToken: facts.contextToken },
    featureFlags: () => false,
  };
}

const contextOf = (ari: string): object => ({ cloudId: ari.split('/').at(-1), toString: () => ari, toJSON: () => ari });

let runtime = runtimeOf();
Object.defineProperty(globalThis, '__forge_runtime__', { get: () => runtime });
Object.defineProperty(globalThis, '__forge_fetch__', { value: forgeFetch });
globalThis.fetch = (url) =>
  Promise.reject(
    new Error(
      `The app may not reach ${String(url instanceof Request ? url.url : url)}: manifest.yml names no such remote.`,
    ),
  );
for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
  console[level] = (...given: unknown[]) =>
    tell({ kind: 'log', level, text: given.map((one) => (typeof one === 'string' ? one : inspect(one))).join(' ') });

type Handler = (event: unknown, context: object) => unknown;
const started = performance.now();
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the app's bundle is CommonJS, and known only now
const app = require(bundle) as Readonly<Record<string, Handler>>;
tell({ kind: 'loaded', milliseconds: performance.now() - started });

async function invoke(handler: string, event: unknown, facts: RuntimeFacts): Promise<void> {
  runtime = runtimeOf(facts);
  const name = handler.split('.')[1] ?? '';
  const context = {
    installContext: facts.identity.contextAri,
    principal: facts.accountId === undefined ? undefined : { accountId: facts.accountId },
    license: facts.license,
    installation: (runtime as { appContext: { installation: object } }).appContext.installation,
  };
  try {
    const run = app[name];
    if (!run) throw new Error(`The bundle exports no "${name}".`);
    tell({ kind: 'done', value: await run(event, context) });
  } catch (error) {
    const { name: kind, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    tell({ kind: 'failed', name: kind, message, stack });
  }
}

process.on('message', (message: ToFunction) => {
  switch (message.kind) {
    case 'invoke':
      void invoke(message.handler, message.event, message.runtime);
      return;
    case 'response': {
      const { id, status, headers, body } = message;
      const withoutBody = status === 204 || status === 304;
      waiting.get(id)?.(
        new Response(withoutBody ? null : body, { status, headers, statusText: STATUS_CODES[status] ?? '' }),
      );
      waiting.delete(id);
    }
  }
});
process.on('disconnect', () => process.exit());
