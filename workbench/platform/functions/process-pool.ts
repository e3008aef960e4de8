import { fork, type ChildProcess } from 'node:child_process';
import type { FromFunction, RuntimeFacts, ToFunction, WireCall } from './messages';

/** Answers one call of `__forge_fetch__`. */
export interface WireReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One run of one function: what it gets, and who answers what it asks of the platform. */
export interface Run {
  readonly handler: string;
  readonly event: unknown;
  readonly runtime: RuntimeFacts;
  readonly answer: (wire: WireCall, kill: (why: string) => void) => Promise<WireReply> | WireReply;
  readonly log: (level: string, text: string) => void;
}

/** How a run ended: with a value, with the app's own error, or because its process was ended (time, memory, a fault). */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'ended'; readonly why: string };

/** Function processes, kept warm between runs; one run at a time in each, further ones wait in order. */
export interface ProcessPool {
  run(run: Run): Promise<Outcome>;
  /** Milliseconds that the latest fresh process took to load the app; undefined before the first. */
  loadTime(): number | undefined;
  stop(): void;
}

export interface PoolOptions {
  /** The runner, built into one file. */
  readonly runner: string;
  /** The app's functions, built into one file. */
  readonly bundle: string;
  readonly memoryMB: number;
  readonly size: number;
}

export function openPool({ runner, bundle, memoryMB, size }: PoolOptions): ProcessPool {
  const idle: ChildProcess[] = [];
  const queue: (() => void)[] = [];
  const alive = new Set<ChildProcess>();
  let loaded: number | undefined;

  const start = (): ChildProcess => {
    const child = fork(runner, [bundle], {
      execArgv: [`--max-old-space-size=${memoryMB}`],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    alive.add(child);
    // Sending to a process that has just ended: its exit says so too.
    child.on('error', () => undefined);
    child.on('message', (message: FromFunction) => {
      if (message.kind === 'loaded') loaded = message.milliseconds;
    });
    child.on('exit', () => {
      alive.delete(child);
      const at = idle.indexOf(child);
      if (at >= 0) idle.splice(at, 1);
      queue.shift()?.();
    });
    return child;
  };
  const borrow = async (): Promise<ChildProcess> => {
    for (;;) {
      const child = idle.pop() ?? (alive.size < size ? start() : undefined);
      if (child) return child;
      await new Promise<void>((resolve) => queue.push(resolve));
    }
  };
  const giveBack = (child: ChildProcess): void => {
    if (child.connected) idle.push(child);
    queue.shift()?.();
  };

  return {
    async run(run) {
      const child = await borrow();
      const outcome = await runIn(child, run);
      if (outcome.kind !== 'ended') giveBack(child);
      return outcome;
    },
    loadTime: () => loaded,
    stop: () =>
      alive.forEach((child) => {
        // What it still has to say would find the site closed.
        child.removeAllListeners('message');
        child.kill('SIGKILL');
      }),
  };
}

function runIn(child: ChildProcess, run: Run): Promise<Outcome> {
  return new Promise((resolve) => {
    let why = 'the process ended by itself';
    const kill = (reason: string): void => {
      why = reason;
      child.kill('SIGKILL');
    };
    const left = run.runtime.deadline - Date.now();
    const timer = setTimeout(() => kill('FUNCTION_TIME_OUT'), left);
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(outcome);
    };
    const onExit = (): void => end({ kind: 'ended', why });
    const answer = async (id: number, wire: WireCall): Promise<void> => {
      const { status, headers = {}, body } = await run.answer(wire, kill);
      const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
      const response: ToFunction = {
        kind: 'response',
        id,
        status,
        headers: { 'content-type': 'application/json', ...headers },
        body: text,
      };
      if (child.connected) child.send(response);
    };
    const onMessage = (message: FromFunction): void => {
      switch (message.kind) {
        case 'loaded':
          return;
        case 'request':
          void answer(message.id, message.wire);
          return;
        case 'log':
          run.log(message.level, message.text);
          return;
        case 'done':
          end({ kind: 'value', value: message.value });
          return;
        case 'failed':
          end({ kind: 'error', name: message.name, message: message.message, stack: message.stack });
      }
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
    const invoke: ToFunction = { kind: 'invoke', handler: run.handler, event: run.event, runtime: run.runtime };
    child.send(invoke);
  });
}
