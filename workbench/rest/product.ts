import { refusalOf, type Caller, type Endpoint, type Method, type RestReply, type ScopeChoice } from './endpoint';

/** A request as it arrives, before anybody knows which endpoint it means. */
export interface Asked {
  readonly caller: Caller;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body: string | undefined;
}

/** What an endpoint answered, and which it was. */
export interface Answered {
  /** `GET /wiki/api/v2/pages/{id}`, or the path as asked where no endpoint is known. */
  readonly endpoint: string;
  readonly known: boolean;
  readonly missingScopes?: ScopeChoice;
  readonly reply: RestReply;
}

/** A product: its route table over its world. */
export interface Product {
  answer(asked: Asked, scopes: readonly string[]): Answered;
  readonly endpoints: readonly Pick<Endpoint<never>, 'method' | 'path' | 'scopes'>[];
}

interface Route<World> {
  readonly endpoint: Endpoint<World>;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export function openProduct<World>(
  endpoints: readonly Endpoint<World>[],
  world: World,
  badBody: (message: string) => RestReply,
): Product {
  // Literal paths come before those with a parameter in the same place.
  const routes = endpoints.map(routeOf).sort((one, other) => one.names.length - other.names.length);
  return {
    endpoints,
    answer(asked, scopes) {
      const url = new URL(asked.path, 'http://site');
      const route = routes.find(
        ({ endpoint, pattern }) => endpoint.method === asked.method && pattern.test(url.pathname),
      );
      if (!route) {
        const endpoint = `${asked.method} ${url.pathname}`;
        return { endpoint, known: false, reply: notKnown(endpoint) };
      }
      const endpoint = `${route.endpoint.method} ${route.endpoint.path}`;
      const needed = route.endpoint.scopes;
      if (
        asked.caller.through === 'app' &&
        needed.length > 0 &&
        !needed.some((set) => set.every((one) => scopes.includes(one)))
      )
        return { endpoint, known: true, missingScopes: needed, reply: scopeMissing };
      return { endpoint, known: true, reply: handled(route, url, asked, world, badBody) };
    },
  };
}

function handled<World>(
  { endpoint, pattern, names }: Route<World>,
  url: URL,
  asked: Asked,
  world: World,
  badBody: (message: string) => RestReply,
): RestReply {
  const found = pattern.exec(url.pathname)?.slice(1).map(decodeURIComponent) ?? [];
  const param = (name: string): string => found[names.indexOf(name)] ?? '';
  let body: unknown;
  try {
    body = asked.body ? JSON.parse(asked.body) : undefined;
  } catch {
    return badBody('The request body is not JSON.');
  }
  try {
    return endpoint.handle({ caller: asked.caller, query: url.searchParams, body, param }, world);
  } catch (error) {
    const reply = refusalOf(error);
    if (reply) return reply;
    throw error;
  }
}

function routeOf<World>(endpoint: Endpoint<World>): Route<World> {
  const names = [...endpoint.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const pattern = new RegExp(`^${endpoint.path.replace(/\{[^}]+\}/g, '([^/]+)')}/?$`);
  return { endpoint, pattern, names };
}

const notKnown = (endpoint: string): RestReply => ({
  status: 501,
  body: { message: `The workbench does not know ${endpoint}.` },
});

/** What Atlassian's gateway answers when a token lacks a scope. */
const scopeMissing: RestReply = {
  status: 401,
  body: { code: 401, message: 'Unauthorized; scope does not match' },
};

export const isMethod = (method: string): method is Method => ['GET', 'POST', 'PUT', 'DELETE'].includes(method);
