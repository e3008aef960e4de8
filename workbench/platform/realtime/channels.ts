import { randomUUID } from 'node:crypto';
import { opened, type RealtimeToken } from './tokens';

/** Where somebody who sends or listens stands: the module's own context, as the server made it. */
export interface Standpoint {
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** A channel as it is asked for. Without `isGlobal` it reaches no further than the context of the module. */
export interface Channel {
  readonly name: string;
  readonly isGlobal?: boolean;
  /** Names of the context that the channel is bound to instead of all of it: `content`, `issue`, … */
  readonly contextOverrides?: readonly string[];
  readonly token?: string;
  readonly replaySeconds?: number;
}

export interface Published {
  readonly eventId: string | null;
  readonly eventTimestamp: string | null;
}

/** Something that the platform would refuse, with the status that it has there. */
export interface Refusal {
  readonly refused: string;
  readonly status: number;
}

type Listener = (payload: string) => void;

export interface Channels {
  publish(channel: Channel, payload: string, from: Standpoint | undefined): Published | Refusal;
  subscribe(channel: Channel, from: Standpoint, listener: Listener): { readonly stop: () => void } | Refusal;
  /** Counts one operation against the limit that all of an installation share. */
  spend(): Refusal | undefined;
}

/** Subscribing, publishing and signing together, each second, for an installation. */
const operationsPerSecond = 50;

/** What can be asked to be told again. */
const kept = 100;

/** Realtime as the platform has it; `isOn` turns it off, for everybody and at once. */
export function openChannels(isOn: () => boolean): Channels {
  const listeners = new Map<string, Set<Listener>>();
  const sent = new Map<string, { readonly at: number; readonly payload: string }[]>();
  let second = 0;
  let operations = 0;

  const spend = (): Refusal | undefined => {
    if (!isOn()) return { refused: 'Realtime is turned off on this workbench.', status: 503 };
    const now = Math.floor(Date.now() / 1000);
    operations = now === second ? operations + 1 : 1;
    second = now;
    return operations > operationsPerSecond ? { refused: 'Too Many Requests', status: 429 } : undefined;
  };

  return {
    spend,
    publish(channel, payload, from) {
      const name = spend() ?? nameOf(channel, from, 'publish');
      if (typeof name !== 'string') return name;
      const heard = listeners.get(name);
      const at = Date.now();
      sent.set(name, [...(sent.get(name) ?? []), { at, payload }].slice(-kept));
      if (!heard || heard.size === 0) return { eventId: null, eventTimestamp: null };
      for (const listener of heard) listener(payload);
      return { eventId: randomUUID(), eventTimestamp: String(at) };
    },
    subscribe(channel, from, listener) {
      const name = spend() ?? nameOf(channel, from, 'subscribe');
      if (typeof name !== 'string') return name;
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      const since = Date.now() - 1000 * (channel.replaySeconds ?? 0);
      for (const { at, payload } of sent.get(name) ?? []) if (at > since) listener(payload);
      return { stop: () => void heard.delete(listener) };
    },
  };
}

/** Two hear each other where all of this is the same: the name, the context it is bound to, and what the token claims. */
function nameOf(channel: Channel, from: Standpoint | undefined, to: 'publish' | 'subscribe'): string | Refusal {
  const claims = claimsOf(channel, to);
  if (typeof claims !== 'string') return claims;
  if (channel.isGlobal) return JSON.stringify(['global', channel.name, claims]);
  // Jobs, events and schedules have no context, and can only use global channels.
  if (!from) return { refused: 'The invocation has no context of a module.', status: 400 };
  const { contextOverrides } = channel;
  if (!contextOverrides) return JSON.stringify(['module', channel.name, claims, from.moduleKey, placeOf(from)]);
  const missing = contextOverrides.filter((name) => !(name in from.extension));
  if (missing.length > 0) return { refused: `The context has no ${missing.join(', ')}.`, status: 400 };
  const bound = contextOverrides.map((name) => [name, idOf(from.extension[name])]);
  return JSON.stringify(['context', channel.name, claims, bound]);
}

function claimsOf({ name, token }: Channel, to: 'publish' | 'subscribe'): string | Refusal {
  if (token === undefined) return '';
  const said = opened(token) as RealtimeToken | undefined;
  if (said?.channel.name !== name || said.permissions?.includes(to) === false)
    return { refused: 'The realtime token is not good for this channel.', status: 403 };
  return JSON.stringify(said.claims);
}

/** Every part of the context that names a place; what a macro holds and where its address is are none. */
const placeOf = ({ extension }: Standpoint): unknown =>
  ['content', 'space', 'issue', 'project', 'board', 'sprint'].map((name) => idOf(extension[name]));

const idOf = (part: unknown): unknown => (typeof part === 'object' && part !== null && 'id' in part ? part.id : part);
