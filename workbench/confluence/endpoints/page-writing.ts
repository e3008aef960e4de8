import type { RestRequest } from '../../rest/endpoint';
import { revisePage } from '../change';
import { currentVersion, type Page, type PageStatus } from '../model';
import { actorOf, refuse } from '../refusals';
import type { ConfluenceWorld } from '../world';

/** What is sent to make or change a page. */
export interface Write {
  readonly spaceId?: string;
  readonly status?: PageStatus;
  readonly title?: string;
  readonly parentId?: string;
  readonly subtype?: string;
  readonly body?: Body & { readonly atlas_doc_format?: Body };
  readonly version?: { readonly number: number; readonly message?: string };
}
interface Body {
  readonly representation?: string;
  readonly value?: string;
}

export const emptyBody = '{"type":"doc","version":1,"content":[]}';

/** A body in the Atlassian Document Format; the workbench knows no other. */
export function bodyOf({ body }: Write): string | undefined {
  const given = body?.atlas_doc_format ?? body;
  if (given?.value === undefined) return undefined;
  if (given.representation !== 'atlas_doc_format')
    throw refuse(400, 'The workbench takes bodies as atlas_doc_format only');
  return given.value;
}

/** Keeps a draft, publishes the next version, or takes a page out of the trash. */
export function write(request: RestRequest, world: ConfluenceWorld, page: Page): Page {
  const by = actorOf(request);
  const asked = (request.body ?? {}) as Write;
  const { body: before } = currentVersion(page);
  const title = asked.title ?? page.title;
  const body = bodyOf(asked) ?? before;
  if (asked.status === 'draft') {
    const after: Page =
      page.status === 'draft'
        ? { ...page, title, versions: [{ ...currentVersion(page), title, body }] }
        : { ...page, draft: { title, body } };
    world.pages.put(after.id, after);
    return after;
  }
  if (!title) throw refuse(400, 'A title is needed to publish');
  const { number = 0, message = '' } = asked.version ?? {};
  return revisePage(world, page, { title, body, number, message, status: 'current' }, by, request.caller);
}
