import { act, render } from '@testing-library/react';
import { Suspense, createElement, type ComponentType } from 'react';
import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { setTimeout } from 'node:timers/promises';
import { TextDecoder, TextEncoder } from 'node:util';
import type { CallName, Request, Value } from '../../../src/contract/calls';
import type { Reply } from '../../../src/contract/reply';

/** What the host was asked for, in order. */
interface Asked {
  readonly command: string;
  readonly payload: unknown;
}

type Answers = { [Name in CallName]?: (request: Request<Name>) => Reply<Value<Name>> | Promise<Reply<Value<Name>>> };

/** What the host page does in a test; everything else it is asked for succeeds and says nothing. */
export interface Host {
  readonly moduleKey?: string;
  readonly extension?: Record<string, unknown>;
  readonly locale?: string;
  /** Who looks. */
  readonly accountId?: string;
  readonly answers?: Answers;
  readonly product?: (restPath: string) => unknown;
  readonly submit?: (payload: unknown) => void;
}

let host: Host = {};
let asked: Asked[] = [];
let listeners: { readonly event: string; readonly callback: (payload?: unknown) => void }[] = [];

async function callBridge(command: string, payload: unknown): Promise<unknown> {
  asked.push({ command, payload });
  switch (command) {
    case 'getContext':
      return {
        localId: 'panel-1',
        accountId: host.accountId,
        moduleKey: host.moduleKey,
        locale: host.locale ?? 'en_GB',
        extension: host.extension ?? {},
      };
    case 'invoke': {
      const { functionKey, payload: request } = payload as { functionKey: CallName; payload: never };
      const answer = host.answers?.[functionKey];
      if (!answer) throw new Error(`Nobody answers ${functionKey}`);
      return answer(request);
    }
    case 'fetchProduct': {
      const body = host.product?.((payload as { restPath: string }).restPath);
      return { body: JSON.stringify(body), headers: {}, status: body === undefined ? 404 : 200, statusText: '' };
    }
    case 'submit':
      host.submit?.(payload);
      return true;
    case 'on':
      listeners.push(payload as (typeof listeners)[number]);
      return { unsubscribe: () => undefined };
    case 'subscribeRealtimeChannel': {
      const { channelName, onEvent } = payload as { channelName: string; onEvent: (payload: unknown) => void };
      listeners.push({ event: channelName, callback: onEvent });
      return { unsubscribe: () => undefined };
    }
    default:
      return true;
  }
}

// The bridge takes this function when it is imported, so it stands here before any surface is.
Object.assign(globalThis, { __bridge: { callBridge }, TextEncoder, TextDecoder });
standInForFetch();
setBooleanFeatureFlagResolver(() => false);

/** Opens a surface as its frame would, in this host. */
export async function open(surface: string, here: Host): Promise<void> {
  host = here;
  asked = [];
  listeners = [];
  const { openFrame } = await import('../../../static/panel/src/frame');
  const { Locale } = await import('../../../static/panel/src/dates');
  const { surfaceOf } = await import('../../../static/panel/src/surfaces/surface-of');
  const frame = await openFrame();
  const Surface: ComponentType<{ frame: typeof frame }> = surfaceOf(frame.moduleKey, surface);
  await act(async () => {
    render(
      createElement(
        Locale.Provider,
        { value: frame.locale },
        createElement(Suspense, { fallback: 'loading' }, createElement(Surface, { frame })),
      ),
    );
    await settled();
  });
  // The first time, the surface's own code has to be loaded as well.
  while (document.body.textContent === 'loading') await act(settled);
  await act(settled);
}

/** Does something to the page and waits until everything that follows from it is drawn. */
export const doing = (action: () => unknown): Promise<void> =>
  act(async () => {
    action();
    await settled();
  });

/** The host tells every frame that listens; a realtime channel goes by its name. */
export const tell = (event: string, payload?: unknown): Promise<void> =>
  doing(() => {
    for (const listener of listeners) if (listener.event === event) listener.callback(payload);
  });

/** All that the surface says. */
export const text = (): string => document.body.textContent;

/** Every payload of one bridge command so far. */
export const payloads = (command: string): readonly unknown[] =>
  asked.filter((one) => one.command === command).map(({ payload }) => payload);

/** Every request of one call so far. */
export const requests = (name: CallName): readonly unknown[] =>
  payloads('invoke')
    .filter((payload) => (payload as { functionKey: string }).functionKey === name)
    .map((payload) => (payload as { payload: unknown }).payload);

export const ok = <Of>(value: Of): Reply<Of> => ({ ok: true, value });

/** A call that is never answered. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** Node's own timer: a test may stop the clock of the page. */
const settled = () => setTimeout(5);

/** jsdom has no fetch: what the bridge uses of a request and a response, and nothing more. */
function standInForFetch(): void {
  class FakeRequest {
    readonly method: string;
    readonly headers: Headers;
    constructor(_: string, init: RequestInit) {
      this.method = init.method ?? 'GET';
      this.headers = new Headers(init.headers);
    }
  }
  class FakeResponse {
    readonly ok: boolean;
    readonly status: number;
    constructor(
      private readonly body: string,
      { status }: { status: number },
    ) {
      this.ok = status < 300;
      this.status = status;
    }
    json(): Promise<unknown> {
      return Promise.resolve(JSON.parse(this.body));
    }
  }
  Object.assign(globalThis, { Request: FakeRequest, Response: FakeResponse });
}
