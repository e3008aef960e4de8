import { isAdfDoc } from '../../src/adf/adf';
import type { Caller } from '../rest/endpoint';
import { without } from '../without';
import { currentVersion, type Page, type PageStatus, type PageVersion } from './model';
import { refuse } from './refusals';
import { showContent } from './show';
import { mayView, type ConfluenceWorld } from './world';

/** What can happen to a page, as its event is called. */
export type PageEvent =
  | 'created'
  | 'updated'
  | 'copied'
  | 'moved'
  | 'archived'
  | 'unarchived'
  | 'trashed'
  | 'restored'
  | 'deleted'
  | 'permissions_updated'
  | 'initialized'
  | 'started'
  | 'snapshotted'
  | 'published';

const maxBodyBytes = 5 * 1024 * 1024;

/** Tells the platform. The payload names the page; its body has to be fetched. */
export function announce(world: ConfluenceWorld, what: PageEvent, page: Page, caller: Caller, more: object = {}): void {
  if (page.status === 'draft') return;
  world.publish({
    eventType: `avi:confluence:${what}:${page.type}`,
    about: `${what}:${page.type} ${page.title}`,
    payload: { atlassianId: caller.viewer, suppressNotifications: false, content: showContent(world, page), ...more },
    selfGenerated: caller.through === 'app',
    appMaySee: mayView(world, page, world.identity.appAccountId),
  });
}

export interface NewPage {
  readonly type: Page['type'];
  readonly live?: boolean;
  readonly spaceId: string;
  readonly parentId?: string;
  readonly status: PageStatus;
  readonly title: string;
  readonly body: string;
  readonly restrictions?: Page['restrictions'];
  /** When it was made, where that was not now. */
  readonly at?: string;
}

export function createPage(world: ConfluenceWorld, page: NewPage, by: string, caller: Caller): Page {
  checkBody(page.body);
  const { body, at = new Date().toISOString(), live = false, restrictions = { read: [], update: [] }, ...kept } = page;
  const made: Page = {
    ...kept,
    live,
    restrictions,
    id: String(world.next('page', 65_601)),
    authorId: by,
    ownerId: by,
    createdAt: at,
    versions: [{ number: 1, title: page.title, body, authorId: by, createdAt: at, message: '', minorEdit: false }],
    properties: [],
  };
  world.pages.put(made.id, made);
  announce(world, live ? 'initialized' : 'created', made, caller);
  return made;
}

export interface Revised {
  readonly title: string;
  readonly body: string;
  readonly message?: string;
  /** The number it is to have: one more than the page has now. */
  readonly number: number;
  readonly status?: PageStatus;
  readonly at?: string;
}

/** Publishes the next version; 409 where somebody else did meanwhile. */
export function revisePage(world: ConfluenceWorld, page: Page, revised: Revised, by: string, caller: Caller): Page {
  checkBody(revised.body);
  const { number } = currentVersion(page);
  const publishing = page.status === 'draft' && revised.status === 'current';
  const wanted = publishing ? 1 : number + 1;
  if (revised.number !== wanted)
    throw refuse(
      409,
      `Version must be incremented when updating a page. Current Version: [${number}]. Provided version: [${revised.number}]`,
    );
  const version: PageVersion = {
    number: wanted,
    title: revised.title,
    body: revised.body,
    authorId: by,
    createdAt: revised.at ?? new Date().toISOString(),
    message: revised.message ?? '',
    minorEdit: false,
  };
  const after: Page = {
    ...without(page, 'draft'),
    title: revised.title,
    status: revised.status ?? page.status,
    versions: publishing ? [version] : [...page.versions, version],
  };
  world.pages.put(after.id, after);
  announce(world, eventOf(page, after, publishing), after, caller);
  return after;
}

function eventOf(before: Page, after: Page, publishing: boolean): PageEvent {
  if (publishing) return 'created';
  if (before.status === 'trashed' && after.status === 'current') return 'restored';
  if (after.live) return before.versions.length === 1 ? 'started' : 'snapshotted';
  return 'updated';
}

/** A page in another state, place or restriction, without a new version. */
export function changePage(
  world: ConfluenceWorld,
  after: Page,
  what: PageEvent,
  caller: Caller,
  more: object = {},
): Page {
  world.pages.put(after.id, after);
  announce(world, what, after, caller, more);
  return after;
}

/** A page that was never published is gone for good, and not in the trash; of another only what was not yet published. */
export function discardDraft(world: ConfluenceWorld, page: Page): void {
  if (page.status === 'draft') world.pages.remove(page.id);
  else world.pages.put(page.id, without(page, 'draft'));
}

/** For good. Pages below move up to where it stood, as only the top one is said to be deleted. */
export function purgePage(world: ConfluenceWorld, page: Page, caller: Caller): void {
  world.pages.remove(page.id);
  announce(world, 'deleted', page, caller);
}

/** A body must be a document, and of a size that Confluence takes. */
function checkBody(body: string): void {
  if (Buffer.byteLength(body) > maxBodyBytes) throw refuse(413, 'The content body is too large');
  if (!isAdfDoc(parsed(body))) throw refuse(400, 'The content body is not a valid Atlassian Document');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
