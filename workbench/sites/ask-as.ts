import type { ProductName } from '../rest/gateway';
import type { Site } from './open-site';

/** What a product answers about what was made, where it says anything. */
interface Made {
  readonly id: string | number;
}

/** One request to a product as a person would make it, with that person's permissions; throws what the product refuses. */
export function askAs(
  site: Site,
  accountId: string,
  product: ProductName,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body: object,
): Made {
  const caller = { viewer: accountId, through: 'person' } as const;
  const { reply } = site.gateway.ask(product, { caller, method, path, body: JSON.stringify(body) });
  if (reply.status >= 400)
    throw new Error(`${method} ${path} as ${accountId} was answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return (reply.body ?? {}) as Made;
}
