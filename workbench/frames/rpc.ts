/**
 * Calls between a host page and a frame on another origin, both ways over `postMessage`. Values cross as structured
 * clones; a function crosses by reference, and calling it on the other side answers a promise.
 */
export interface RpcOptions {
  /** Looked up for each message: a frame's window does not exist until it is attached. */
  readonly peer: () => Window | null | undefined;
  /** The only origin that is listened to and spoken to. */
  readonly peerOrigin: string;
  /** Answers what the peer calls; throws (or rejects) to make the peer's call fail. */
  readonly handle: (command: string, payload: unknown) => unknown;
}

export interface Rpc {
  call(command: string, payload?: unknown): Promise<unknown>;
  /** Stops listening; calls under way never settle. */
  stop(): void;
}

type AnyFunction = (...given: unknown[]) => unknown;

type Message =
  | { readonly throughline: 'call'; readonly id: number; readonly command: string; readonly payload: unknown }
  | { readonly throughline: 'apply'; readonly id: number; readonly fn: number; readonly payload: unknown }
  | { readonly throughline: 'value'; readonly id: number; readonly value: unknown }
  | { readonly throughline: 'error'; readonly id: number; readonly name: string; readonly message: string };

type Sent = Message extends infer One ? (One extends { id: number } ? Omit<One, 'id'> : never) : never;

/** Opens one side of the line. Both sides call it with each other's window and origin. */
export function connect(options: RpcOptions): Rpc {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const lent = references();
  let last = 0;

  const send = (message: Message): void => options.peer()?.postMessage(message, options.peerOrigin);
  const ask = (message: Sent): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      send({ ...message, id });
    });
  const applyRemote =
    (fn: number): AnyFunction =>
    (...given) =>
      ask({ throughline: 'apply', fn, payload: lent.pack(given) });

  const settle = (
    id: number,
    how: (call: { resolve: (value: unknown) => void; reject: (error: Error) => void }) => void,
  ): void => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call) how(call);
  };
  const answer = async (id: number, work: () => unknown): Promise<void> => {
    try {
      send({ throughline: 'value', id, value: lent.pack(await work()) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      send({ throughline: 'error', id, name, message });
    }
  };

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== options.peer() || event.origin !== options.peerOrigin) return;
    const message = event.data as Message | undefined;
    switch (message?.throughline) {
      case 'call':
        void answer(message.id, () => options.handle(message.command, unpack(message.payload, applyRemote)));
        return;
      case 'apply':
        void answer(message.id, () => lent.at(message.fn)(...(unpack(message.payload, applyRemote) as unknown[])));
        return;
      case 'value':
        settle(message.id, (call) => call.resolve(unpack(message.value, applyRemote)));
        return;
      case 'error':
        settle(message.id, (call) => call.reject(Object.assign(new Error(message.message), { name: message.name })));
        return;
      case undefined:
        return;
    }
  };

  window.addEventListener('message', onMessage);
  return {
    call: (command, payload) => ask({ throughline: 'call', command, payload: lent.pack(payload) }),
    stop: () => window.removeEventListener('message', onMessage),
  };
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The functions lent to the peer, by number; the same function keeps its number. */
function references(): { pack(value: unknown): unknown; at(id: number): AnyFunction } {
  const byId = new Map<number, AnyFunction>();
  const ids = new Map<unknown, number>();
  const lend = (fn: AnyFunction): number => {
    const id = ids.get(fn) ?? ids.size + 1;
    ids.set(fn, id);
    byId.set(id, fn);
    return id;
  };
  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') return { throughlineFunction: lend(value as AnyFunction) };
    if (Array.isArray(value)) return value.map(pack);
    if (isPlain(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pack(one)]));
    return value;
  };
  const at = (id: number): AnyFunction => {
    const fn = byId.get(id);
    if (!fn) throw new Error(`No function ${id} was lent.`);
    return fn;
  };
  return { pack, at };
}

function unpack(value: unknown, applyRemote: (fn: number) => AnyFunction): unknown {
  if (Array.isArray(value)) return value.map((one) => unpack(one, applyRemote));
  if (!isPlain(value)) return value;
  if (typeof value.throughlineFunction === 'number') return applyRemote(value.throughlineFunction);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one, applyRemote)]));
}
