import { currentVersion, type ContentProperty, type Page, type PageVersion, type Space } from './model';
import { spaceOf, type ConfluenceWorld } from './world';

/** How Confluence's REST shows things. Shapes: the official OpenAPI file of Confluence's version 2. */

export const pagePath = ({ id, type }: Page): string =>
  type === 'blogpost' ? `/pages/viewpage.action?pageId=${id}` : `/pages/viewpage.action?pageId=${id}`;

export const showVersion = ({ number, createdAt, message, minorEdit, authorId }: PageVersion): object => ({
  number,
  createdAt,
  message,
  minorEdit,
  authorId,
});

export interface ShowPage {
  readonly bodyFormat?: string | undefined;
  /** Another version than the current one. */
  readonly version?: PageVersion | undefined;
  readonly draft?: boolean;
}

export function showPage(page: Page, { bodyFormat, version, draft }: ShowPage = {}): object {
  const shown = version ?? currentVersion(page);
  const typed = draft ? page.draft : undefined;
  const body = typed?.body ?? shown.body;
  return {
    id: page.id,
    status: typed ? 'draft' : page.status,
    title: typed?.title ?? (version ? shown.title : page.title),
    spaceId: page.spaceId,
    ...(page.parentId === undefined ? {} : { parentId: page.parentId, parentType: 'page' }),
    position: 0,
    authorId: page.authorId,
    ownerId: page.ownerId,
    lastOwnerId: null,
    ...(page.live ? { subtype: 'live' } : {}),
    createdAt: page.createdAt,
    version: showVersion(shown),
    body:
      bodyFormat === 'atlas_doc_format'
        ? { atlas_doc_format: { representation: 'atlas_doc_format', value: body } }
        : {},
    _links: {
      webui: pagePath(page),
      editui: `/pages/resumedraft.action?draftId=${page.id}`,
      tinyui: `/x/${page.id}`,
    },
  };
}

/** A single entity says where the site is; in a list the list does. */
export const single = (world: ConfluenceWorld, shown: object): object => ({
  ...shown,
  _links: { ...(shown as { _links?: object })._links, base: `${world.siteUrl}/wiki` },
});

export const showList = (world: ConfluenceWorld, results: readonly object[], next?: string): object => ({
  results,
  _links: { base: `${world.siteUrl}/wiki`, ...(next === undefined ? {} : { next }) },
});

export const showSpace = ({ id, key, name, authorId, createdAt }: Space): object => ({
  id,
  key,
  name,
  type: 'global',
  status: 'current',
  authorId,
  createdAt,
  _links: { webui: `/spaces/${key}` },
});

export const showProperty = ({ id, key, value, version }: ContentProperty): object => ({
  id,
  key,
  value,
  version: { ...version, minorEdit: false },
});

/** The older API's shape, which search answers in and events carry. */
export function showContent(world: ConfluenceWorld, page: Page): object {
  const { id, key, name } = spaceOf(world, page);
  const { number, createdAt, authorId, minorEdit } = currentVersion(page);
  return {
    id: page.id,
    type: page.type,
    status: page.status,
    title: page.title,
    ...(page.live ? { subType: 'live' } : {}),
    space: { id: Number(id), key, name, type: 'global', status: 'current' },
    history: {
      latest: true,
      createdBy: { type: 'known', accountId: page.authorId },
      createdDate: page.createdAt,
    },
    version: { by: { type: 'known', accountId: authorId }, when: createdAt, number, minorEdit },
    _links: { webui: pagePath(page), self: `${world.siteUrl}/wiki/rest/api/content/${page.id}` },
  };
}
