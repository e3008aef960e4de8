import type { WireCall } from '../functions/messages';
import type { WireReply } from '../functions/process-pool';
import type { Channels, Standpoint } from './channels';
import { opened, signed, type RealtimeToken } from './tokens';

/** How long a token that an app signs is good, in seconds. */
const tokenLives = 15 * 60;

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> & {
    readonly name?: string;
    readonly payload?: string;
    readonly context?: string;
    readonly isGlobal?: boolean;
    readonly token?: string;
    readonly channelName?: string;
    readonly claims?: unknown;
    readonly permissions?: readonly string[];
  };
}

/** What `@forge/realtime` asks of the platform: two GraphQL mutations, told apart by their names. */
export function answerRealtime(channels: Channels, { body = '', headers }: WireCall): WireReply {
  const { query, variables } = JSON.parse(body) as Asked;
  if (query.includes('mutation publishRealtimeChannel')) {
    const { name = '', payload = '', context, isGlobal = false, token } = variables;
    const overrides = context === undefined ? {} : (JSON.parse(context) as { contextOverrides?: readonly string[] });
    const from = opened(headers['x-forge-context-token']) as Standpoint | undefined;
    const published = channels.publish(
      { name, isGlobal, ...overrides, ...(token === undefined ? {} : { token }) },
      payload,
      from,
    );
    if ('refused' in published) return refusal(published.refused, published.status);
    return { status: 200, body: { data: { ecosystem: { publishRealtimeChannel: published } } } };
  }
  if (query.includes('mutation signRealtimeToken')) {
    const over = channels.spend();
    if (over) return refusal(over.refused, over.status);
    const { channelName = '', claims, permissions } = variables;
    const exp = Math.floor(Date.now() / 1000) + tokenLives;
    const token: RealtimeToken = { channel: { name: channelName }, claims, exp, ...(permissions && { permissions }) };
    const forgeRealtimeToken = { jwt: signed(token), expiresAt: exp };
    const signRealtimeToken = { success: true, errors: null, forgeRealtimeToken };
    return { status: 200, body: { data: { ecosystem: { signRealtimeToken } } } };
  }
  return { status: 501, body: { message: 'The workbench does not know this mutation.' } };
}

/** Over the limit and out of order are statuses; what is asked wrongly is an error in the reply. */
const refusal = (message: string, status: number): WireReply =>
  status === 429 || status >= 500 ? { status, body: { message } } : { status: 200, body: { errors: [{ message }] } };
