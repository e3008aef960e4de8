import { ok, type Endpoint } from '../../rest/endpoint';
import { searchPages, textOf } from '../cql';
import { currentVersion, type Page } from '../model';
import { refuse } from '../refusals';
import { pagePath, showContent } from '../show';
import { mayView, spaceOf, type ConfluenceWorld } from '../world';
import { search } from './scopes';

const cqlSearch: Endpoint<ConfluenceWorld> = {
  method: 'GET',
  path: '/wiki/rest/api/search',
  scopes: search,
  handle({ query, caller }, world) {
    const cql = query.get('cql') ?? '';
    const from = Number(query.get('start') ?? query.get('cursor') ?? 0);
    const limit = Math.min(Number(query.get('limit') ?? 25), 250);
    // What is published, unless the query asks for more, and only what the caller may view: of drafts, their own.
    const statuses = statusesIn(query.get('cqlcontext'));
    const visible = [...world.pages.values()].filter(
      (page) => statuses.includes(page.status) && mayView(world, page, caller.viewer),
    );
    let found: readonly Page[];
    try {
      found = searchPages(world, cql, visible);
    } catch (error) {
      if (error instanceof Error && error.name === 'QuerySyntaxError') throw refuse(400, error.message);
      throw error;
    }
    const results = found.slice(from, from + limit).map((page) => showResult(world, page));
    const next =
      from + limit < found.length
        ? { next: `/rest/api/search?cql=${encodeURIComponent(cql)}&limit=${limit}&start=${from + limit}` }
        : {};
    return ok(
      {
        results,
        start: from,
        limit,
        size: results.length,
        totalSize: found.length,
        cqlQuery: cql,
        searchDuration: 1,
        _links: { base: `${world.siteUrl}/wiki`, context: '/wiki', ...next },
      },
      { objects: results.length },
    );
  },
};

/** The one part of `cqlcontext` that the workbench knows; the others narrow functions of CQL that it does not. */
function statusesIn(cqlcontext: string | null): readonly string[] {
  if (cqlcontext === null) return ['current'];
  let context: { readonly contentStatuses?: readonly string[] };
  try {
    context = JSON.parse(cqlcontext) as typeof context;
  } catch {
    throw refuse(400, 'Could not parse cqlcontext');
  }
  return context.contentStatuses ?? ['current'];
}

function showResult(world: ConfluenceWorld, page: Page): object {
  const { key, name } = spaceOf(world, page);
  return {
    content: showContent(world, page),
    title: page.title,
    excerpt: excerptOf(currentVersion(page).body),
    url: pagePath(page),
    resultGlobalContainer: { title: name, displayUrl: `/spaces/${key}` },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: 'aui-icon content-type-page',
    lastModified: currentVersion(page).createdAt,
    friendlyLastModified: '',
    score: 0,
  };
}

/** The first words of a body. */
const excerptOf = (body: string): string => textOf(body).slice(0, 160);

export const searchEndpoints = [cqlSearch];
