import { parseQuery } from '../../query-language/parse';
import { ok, type Endpoint, type RestRequest, type RestReply } from '../../rest/endpoint';
import { searchIssues } from '../jql';
import type { Issue } from '../model';
import { refuse } from '../refusals';
import { chosenFields, showIssue } from '../show-issue';
import { mayBrowse, projectOf, type JiraWorld } from '../world';
import { read } from './scopes';

/** What a search asks for, however it came. */
export interface Search {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly properties: readonly string[];
  readonly expand: readonly string[];
  readonly maxResults: number;
  readonly nextPageToken: string | undefined;
}

const biggestPage = 5000;

function fromQuery({ query }: RestRequest): Search {
  const list = (name: string): readonly string[] =>
    query
      .getAll(name)
      .flatMap((one) => one.split(','))
      .filter(Boolean);
  return {
    jql: query.get('jql') ?? '',
    fields: list('fields'),
    properties: list('properties'),
    expand: list('expand'),
    maxResults: Number(query.get('maxResults') ?? 50),
    nextPageToken: query.get('nextPageToken') ?? undefined,
  };
}

function fromBody({ body }: RestRequest): Search {
  const {
    jql = '',
    fields = [],
    properties = [],
    expand = '',
    maxResults = 50,
    nextPageToken,
  } = (body ?? {}) as Partial<Omit<Search, 'expand'>> & { expand?: string };
  return { jql, fields, properties, expand: expand.split(',').filter(Boolean), maxResults, nextPageToken };
}

/** Issues that the caller may browse and that meet the query; a bad query is 400, as in Jira. */
function visibleMatches(request: RestRequest, world: JiraWorld, jql: string): readonly Issue[] {
  const browsable = new Map<string, boolean>();
  const visible = function* (): Iterable<Issue> {
    for (const issue of world.issues.values()) {
      const may = browsable.get(issue.projectId) ?? mayBrowse(world, projectOf(world, issue), request.caller.viewer);
      browsable.set(issue.projectId, may);
      if (may) yield issue;
    }
  };
  return asked(() => searchIssues(world, jql, request.caller.viewer, visible(), true));
}

function asked<Value>(search: () => Value): Value {
  try {
    return search();
  } catch (error) {
    if (error instanceof Error && error.name === 'QuerySyntaxError') throw refuse(400, error.message);
    throw error;
  }
}

const answer = (request: RestRequest, world: JiraWorld, search: Search): RestReply =>
  shownPage(world, search, visibleMatches(request, world, search.jql));

/** How boards ask: the JQL only filters what is on them, and without fields every navigable one comes. */
export function boardSearch(request: RestRequest): Search {
  const search = fromQuery(request);
  return { ...search, fields: search.fields.length === 0 ? ['*navigable'] : search.fields };
}

/** One page of some issues, in the order that they come in unless the JQL names another. */
export function pageOf(request: RestRequest, world: JiraWorld, search: Search, among: readonly Issue[]): RestReply {
  const { jql } = search;
  const found = jql === '' ? among : asked(() => searchIssues(world, jql, request.caller.viewer, among));
  const ordered = jql !== '' && asked(() => parseQuery(jql)).orderBy.length > 0;
  return shownPage(world, search, ordered ? found : among.filter((issue) => found.includes(issue)));
}

function shownPage(world: JiraWorld, search: Search, all: readonly Issue[]): RestReply {
  const from =
    search.nextPageToken === undefined ? 0 : Number(Buffer.from(search.nextPageToken, 'base64url').toString());
  const to = from + Math.max(1, Math.min(search.maxResults, biggestPage));
  const page = all.slice(from, to);
  // Only ids, unless fields are asked for.
  const fields = search.fields.length === 0 ? [] : chosenFields(world, search.fields, []);
  const issues = page.map((issue) =>
    showIssue(world, issue, { fields, properties: search.properties, expand: search.expand }),
  );
  const isLast = to >= all.length;
  const more = isLast ? {} : { nextPageToken: Buffer.from(String(to)).toString('base64url') };
  return ok({ issues, isLast, ...more }, { objects: issues.length });
}

const getSearch: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/search/jql',
  scopes: read,
  handle: (request, world) => answer(request, world, fromQuery(request)),
};

const postSearch: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/search/jql',
  scopes: read,
  handle: (request, world) => answer(request, world, fromBody(request)),
};

const count: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/search/approximate-count',
  scopes: read,
  handle(request, world) {
    const { jql = '' } = (request.body ?? {}) as { jql?: string };
    return ok({ count: visibleMatches(request, world, jql).length });
  },
};

export const searchEndpoints = [getSearch, postSearch, count];
