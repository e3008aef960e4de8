import { refusal, type RestReply, type RestRequest } from '../rest/endpoint';
import type { Page, PageStatus } from './model';
import { mayUpdate, mayView, type ConfluenceWorld } from './world';

const codes: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'REQUEST_TOO_LARGE',
};

/** The error shape of Confluence's version 2. */
export const confluenceErrors = (status: number, title: string): RestReply => ({
  status,
  body: { errors: [{ status, code: codes[status] ?? 'ERROR', title, detail: null }] },
});

export const refuse = (status: number, title: string): Error => refusal(confluenceErrors(status, title));

/** The content that the caller may view; 404 otherwise, whether or not it exists. `statuses` as the query asks for them. */
export function contentFor(
  { caller, param }: RestRequest,
  world: ConfluenceWorld,
  type: Page['type'],
  { name = 'id', statuses }: { readonly name?: string; readonly statuses?: readonly PageStatus[] } = {},
): Page {
  const page = world.pages.get(param(name));
  if (page?.type !== type || (statuses && !statuses.includes(page.status)) || !mayView(world, page, caller.viewer))
    throw refuse(404, `Cannot find ${type} with id ${param(name)}`);
  return page;
}

export function editable(request: RestRequest, world: ConfluenceWorld, page: Page): Page {
  if (!mayUpdate(world, page, request.caller.viewer))
    throw refuse(403, 'You do not have permission to edit this content');
  return page;
}

export function actorOf({ caller }: RestRequest): string {
  if (caller.viewer === null) throw refuse(401, 'You are not signed in');
  return caller.viewer;
}

/** The same for the older API, where pages and blog posts are one. */
export const visibleContent = (request: RestRequest, world: ConfluenceWorld, name = 'id'): Page => {
  const page = world.pages.get(request.param(name));
  if (!page || !mayView(world, page, request.caller.viewer)) throw refuse(404, 'Cannot find the content');
  return page;
};
