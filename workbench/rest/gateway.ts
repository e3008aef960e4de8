import type { ActivityLog } from '../platform/activity';
import type { FaultBoard } from '../platform/faults';
import { pointsOf, type RestReply } from './endpoint';
import type { Asked, Product } from './product';

export type ProductName = 'jira' | 'confluence';

export interface Gateway {
  /** Answers one request to a product, noting it; `invocation` joins it to the function that made it. */
  ask(product: ProductName, asked: Asked, invocation?: string): { readonly reply: RestReply; readonly points: number };
  /** Does what has to be done before a request can be answered, such as asking the app what its JQL functions stand for; then answers it. */
  askOnceReady(
    product: ProductName,
    asked: Asked,
    invocation?: string,
  ): Promise<{ readonly reply: RestReply; readonly points: number }>;
  /** Hears of every request that an endpoint answered. */
  listen(listener: Exchanged): void;
  /** The route tables, for tests. */
  readonly products: GatewayOptions['products'];
}

/** One request and what it was answered, for whoever listens. */
export type Exchanged = (product: ProductName, asked: Asked, reply: RestReply) => void;

export interface GatewayOptions {
  /** Products that are not connected have no entry. */
  readonly products: Readonly<Partial<Record<ProductName, Product>>>;
  readonly scopes: readonly string[];
  readonly faults: FaultBoard;
  readonly activity: ActivityLog;
  /** Makes ready for a request; a refusal where that fails. */
  readonly makeReady?: (product: ProductName, asked: Asked) => Promise<RestReply | undefined>;
}

export function openGateway({ products, scopes, faults, activity, makeReady }: GatewayOptions): Gateway {
  const listeners = new Set<Exchanged>();
  const gateway: Gateway = {
    products,
    listen: (listener) => void listeners.add(listener),
    async askOnceReady(name, asked, invocation) {
      const refused = await makeReady?.(name, asked);
      return refused ? { reply: refused, points: 1 } : gateway.ask(name, asked, invocation);
    },
    ask(name, asked, invocation) {
      const started = performance.now();
      const joined = invocation === undefined ? {} : { invocation };
      const refuse = (text: string, reply: RestReply): { reply: RestReply; points: number } => {
        activity.note({ kind: 'refused', text, ok: false, restPoints: 1, ...joined });
        return { reply, points: 1 };
      };
      const product = products[name];
      if (!product) return refuse(`${asked.method} ${asked.path}: ${name} is not connected`, notConnected);
      const struck = asked.caller.through === 'app' ? faults.strikeRest(asked.path) : undefined;
      if (struck) return refuse(`${asked.method} ${asked.path}: answered ${struck}, as asked`, busy(struck));

      const { endpoint, known, missingScopes, reply } = product.answer(asked, scopes);
      if (!known) return refuse(`${endpoint}: the workbench does not know this endpoint`, reply);
      if (missingScopes)
        return refuse(`${endpoint}: needs ${missingScopes.map((set) => set.join(' + ')).join(' or ')}`, reply);
      listeners.forEach((listener) => listener(name, asked, reply));
      const points = pointsOf(reply);
      if (asked.caller.through === 'app')
        activity.note({
          kind: 'rest',
          text: reply.status < 400 ? endpoint : `${endpoint} answered ${reply.status}`,
          ms: Math.round(performance.now() - started),
          restPoints: points,
          ok: reply.status < 400,
          ...joined,
        });
      return { reply, points };
    },
  };
  return gateway;
}

/** What the platform gives an app that asks a product it was not connected to. */
const notConnected: RestReply = {
  status: 403,
  headers: { 'forge-proxy-error': 'APP_NOT_INSTALLED' },
  body: { code: 403, message: 'The app is not installed on this product.' },
};

const busy = (status: 429 | 503): RestReply => ({
  status,
  headers: { 'retry-after': '1' },
  body: { message: status === 429 ? 'Rate limit exceeded.' : 'The service is unavailable.' },
});
