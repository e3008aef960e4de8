import type { AdfDoc } from '../../../src/adf/adf';
import { isAdfDoc } from '../../../src/adf/adf';
import type { Unarchive } from '../../protocol';
import { ask, get, query } from './ask';

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

export type ContentStatus = 'current' | 'draft' | 'archived' | 'trashed';

/** A page or blog post without its body, as lists and trees show it. */
export interface PageLine {
  readonly id: string;
  readonly title: string;
  readonly status: ContentStatus;
  readonly spaceId: string;
  readonly parentId?: string | null;
}

export interface Page extends PageLine {
  readonly ownerId?: string | null;
  readonly subtype?: string | null;
  readonly version: Version;
  readonly body: AdfDoc;
}

export interface Version {
  readonly number: number;
  readonly createdAt: string;
  readonly authorId: string;
  readonly message?: string;
}

/** `pages` and `blogposts` share their routes; templates have their own. */
export type ContentKind = 'pages' | 'blogposts';

const v2 = '/wiki/api/v2';
const v1 = '/wiki/rest/api';

export const spaces = async (): Promise<readonly Space[]> =>
  resultsOf(await get(`${v2}/spaces${query({ limit: 250 })}`)) as readonly Space[];

/** Every page of a space that the viewer may see, whatever its depth. */
export const pagesIn = async (spaceId: string, status: ContentStatus): Promise<readonly PageLine[]> =>
  resultsOf(await get(`${v2}/pages${query({ 'space-id': spaceId, status, limit: 250 })}`)) as readonly PageLine[];

export const blogPostsIn = async (spaceId: string): Promise<readonly PageLine[]> =>
  resultsOf(await get(`${v2}/blogposts${query({ 'space-id': spaceId, limit: 250 })}`)) as readonly PageLine[];

/** One page or blog post as it is now; in an earlier version, or out of the archive or the trash, where that is asked for. */
export const page = async (
  id: string,
  which: { readonly kind?: ContentKind; readonly version?: number; readonly status?: string } = {},
): Promise<Page> => {
  const { kind = 'pages', version, status } = which;
  const asked = query({ 'body-format': 'atlas_doc_format', version, status });
  return readPage(await get(`${v2}/${kind}/${encodeURIComponent(id)}${asked}`));
};

/** A page as its editor opens it: with the draft that somebody typed and did not publish, where there is one. */
export const pageToEdit = async (id: string): Promise<{ readonly page: Page; readonly isDraft: boolean }> => {
  const now = await page(id);
  if (now.status !== 'current') return { page: now, isDraft: false };
  const asked = query({ 'body-format': 'atlas_doc_format', 'get-draft': 'true' });
  const typed = readPage(await get(`${v2}/pages/${encodeURIComponent(id)}${asked}`));
  if (typed.status !== 'draft') return { page: now, isDraft: false };
  return { page: { ...now, title: typed.title, body: typed.body }, isDraft: true };
};

/** Confluence counts no versions of a draft. */
export const keepDraft = (before: Page, { title, body }: PageWriting): Promise<unknown> =>
  ask('PUT', `${v2}/pages/${before.id}`, {
    id: before.id,
    status: 'draft',
    title,
    body: value(body),
    version: { number: 1 },
  });

export const versionsOf = async (id: string): Promise<readonly Version[]> =>
  resultsOf(await get(`${v2}/pages/${id}/versions${query({ limit: 50 })}`)) as readonly Version[];

export interface PageWriting {
  readonly title: string;
  readonly body: AdfDoc;
}

export const createPage = async (
  where: { readonly spaceId: string; readonly parentId?: string },
  { title, body }: PageWriting,
): Promise<Page> =>
  readPage(await ask('POST', `${v2}/pages`, { ...where, status: 'current', title, body: value(body) }));

/** Throws a `RestError` with status 409 where somebody saved since `before` was read. */
export const updatePage = async (before: Page, { title, body }: PageWriting): Promise<Page> =>
  readPage(
    await ask('PUT', `${v2}/pages/${before.id}`, {
      id: before.id,
      status: 'current',
      title,
      spaceId: before.spaceId,
      body: value(body),
      version: { number: before.status === 'draft' ? 1 : before.version.number + 1 },
    }),
  );

export const trashPage = (id: string): Promise<unknown> => ask('DELETE', `${v2}/pages/${id}`);

/** For good: a draft is never in the trash. */
export const discardDraft = (id: string): Promise<unknown> => ask('DELETE', `${v2}/pages/${id}?draft=true`);

/** Out of the trash or the archive, as it was. Confluence has no REST for the archive, so the workbench does that itself. */
export const restorePage = (before: Page): Promise<unknown> =>
  before.status === 'archived'
    ? ask('POST', '/_workbench/unarchive', { pageId: before.id } satisfies Unarchive)
    : updatePage(before, before);

export const archivePage = (id: string): Promise<unknown> =>
  ask('POST', `${v1}/content/archive`, { pages: [{ id: Number(id) }] });

export const copyPage = async (id: string, pageTitle: string, spaceKey: string): Promise<string> => {
  const destination = { type: 'space', value: spaceKey };
  const copied = await ask('POST', `${v1}/content/${id}/copy`, { copyProperties: true, destination, pageTitle });
  return String((copied as { readonly id: string | number }).id);
};

/** Under another page. */
export const movePage = (id: string, parentId: string): Promise<unknown> =>
  ask('PUT', `${v1}/content/${id}/move/append/${parentId}`);

const value = (body: AdfDoc) => ({ representation: 'atlas_doc_format', value: JSON.stringify(body) });

const resultsOf = (json: unknown): readonly unknown[] => (json as { readonly results: readonly unknown[] }).results;

/** Confluence gives a body as a JSON string. */
const readPage = (json: unknown): Page => {
  const raw = json as Omit<Page, 'body'> & {
    readonly body?: { readonly atlas_doc_format?: { readonly value: string } };
  };
  const body: unknown = JSON.parse(raw.body?.atlas_doc_format?.value ?? 'null');
  return { ...raw, body: isAdfDoc(body) ? body : { type: 'doc', version: 1, content: [] } };
};
