import type { Viewer } from '../people/people';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who calls: an account or nobody, in person or through the app (whose scopes then count, and whose events are its own). */
export interface Caller {
  readonly viewer: Viewer;
  readonly through: 'app' | 'person';
}

export interface RestRequest {
  readonly caller: Caller;
  readonly query: URLSearchParams;
  /** The parsed JSON body; undefined where there was none. */
  readonly body: unknown;
  /** A path parameter by its name in the endpoint's path. */
  readonly param: (name: string) => string;
}

export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Core objects answered (issues, pages …): one point each, beside the request's own. */
  readonly objects?: number;
  /** Users and the like answered: two points each. */
  readonly identities?: number;
}

/** Sets of scopes, any one of which is enough: classic ones or their granular equals. Empty: none is needed. */
export type ScopeChoice = readonly (readonly string[])[];

/** One row of a product's route table. Paths are written as in the official OpenAPI files, with `{braces}`. */
export interface Endpoint<World> {
  readonly method: Method;
  readonly path: string;
  readonly scopes: ScopeChoice;
  readonly handle: (request: RestRequest, world: World) => RestReply;
}

/** 1 for the request, 1 for each core object in the answer, 2 for each identity. */
export const pointsOf = (reply: RestReply): number => 1 + (reply.objects ?? 0) + 2 * (reply.identities ?? 0);

export const ok = (body: unknown, counted: Pick<RestReply, 'objects' | 'identities'> = {}): RestReply => ({
  status: 200,
  body,
  ...counted,
});
export const created = (body: unknown): RestReply => ({ status: 201, body });
export const noContent: RestReply = { status: 204 };

const refusals = new WeakMap<Error, RestReply>();

/** An error that carries the reply a product would give. */
export function refusal(reply: RestReply): Error {
  const error = new Error(`refused with ${reply.status}`);
  refusals.set(error, reply);
  return error;
}

/** The reply that a thrown `refusal` carries. */
export const refusalOf = (error: unknown): RestReply | undefined =>
  error instanceof Error ? refusals.get(error) : undefined;
