import { ok, type RestReply, type RestRequest } from '../../rest/endpoint';
import { currentVersion, type Page, type PageStatus } from '../model';
import { showList, showPage } from '../show';
import { mayView, type ConfluenceWorld } from '../world';

/** The statuses that a query asks for. */
export const statusesOf = ({ query }: RestRequest, otherwise: readonly PageStatus[]): readonly PageStatus[] => {
  const asked = query.getAll('status').flatMap((one) => one.split(','));
  return asked.length > 0 ? (asked as readonly PageStatus[]) : otherwise;
};

const biggestPage = 250;

/** A page of pages, as the query narrows and sorts them. */
export function listed(
  request: RestRequest,
  world: ConfluenceWorld,
  type: Page['type'],
  root: string,
  among: readonly Page[],
): RestReply {
  const { query, caller } = request;
  const many = (name: string): readonly string[] => query.getAll(name).flatMap((one) => one.split(','));
  const ids = many('id');
  const spaces = many('space-id');
  const statuses = statusesOf(request, ['current', 'archived']);
  const title = query.get('title');
  const fits = (page: Page): boolean =>
    page.type === type &&
    statuses.includes(page.status) &&
    (ids.length === 0 || ids.includes(page.id)) &&
    (spaces.length === 0 || spaces.includes(page.spaceId)) &&
    (title === null || page.title === title) &&
    mayView(world, page, caller.viewer);
  const all = among.filter(fits).sort(sorter(query.get('sort')));
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Math.min(Number(query.get('limit') ?? 25), biggestPage);
  const shown = all
    .slice(from, to)
    .map((page) => showPage(page, { bodyFormat: query.get('body-format') ?? undefined }));
  const next = new URLSearchParams(query);
  next.set('cursor', String(to));
  return ok(showList(world, shown, to < all.length ? `/wiki/api/v2${root}?${next.toString()}` : undefined), {
    objects: shown.length,
  });
}

const sortKeys: Readonly<Record<string, (page: Page) => string | number>> = {
  id: ({ id }) => Number(id),
  title: ({ title }) => title,
  'created-date': ({ createdAt }) => createdAt,
  'modified-date': (page) => currentVersion(page).createdAt,
};

function sorter(asked: string | null): (one: Page, other: Page) => number {
  const sign = asked?.startsWith('-') ? -1 : 1;
  const key = sortKeys[asked?.replace(/^-/, '') ?? 'id'] ?? (({ id }: Page) => Number(id));
  return (one, other) => (key(one) < key(other) ? -sign : key(one) > key(other) ? sign : 0);
}
