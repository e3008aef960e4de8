import { route } from '@forge/api';
import * as v from 'valibot';
import type { Actor, Confluence, PageProperty } from '../app/ports';
import { pagePropertyKey } from '../contract/modules';
import { cqlFor } from './cql';
import { parseAs } from './parse';
import { mayUpdatePage } from './parse-operations';
import { parsePage } from './parse-page';
import { askConfluence, isHidden, json, unforeseen } from './rest';

/** Archived and trashed pages too: what is withdrawn is still there for whoever may read it. */
const readPage: Confluence['readPage'] = async (pageId, as) => {
  const answer = await askConfluence(
    as,
    route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format&status=current&status=archived&status=trashed`,
  );
  if (isHidden(answer)) return undefined;
  if (answer.status !== 200) throw unforeseen('the page', answer);
  return parsePage(answer.body);
};

/**
 * Properties of a page are listed for whoever may view it, and for nobody else. Asking for one that no page has answers
 * with an empty list: one point instead of the two that the page itself would take.
 */
const mayReadPage: Confluence['mayReadPage'] = async (pageId) => {
  const answer = await askConfluence('viewer', route`/wiki/api/v2/pages/${pageId}/properties?key=${nobodysProperty}`);
  if (isHidden(answer)) return false;
  if (answer.status !== 200) throw unforeseen('the page', answer);
  return true;
};

const nobodysProperty = `${pagePropertyKey}-nobody`;

const pages = v.object({ results: v.array(v.object({ id: v.string() })) });

/** As many as Confluence lists at once. */
const perPage = 250;

/** Asked for by their ids; those that the viewer may not read are left out of the answer. One is asked for as above, which costs less than a list of one. */
const readablePages: Confluence['readablePages'] = async (pageIds) => {
  const [first] = pageIds;
  if (first !== undefined && pageIds.length === 1) return new Set((await mayReadPage(first)) ? [first] : []);
  const readable = new Set<string>();
  for (let at = 0; at < pageIds.length; at += perPage) {
    const some = pageIds.slice(at, at + perPage);
    const asked = new URLSearchParams(some.map((id) => ['id', id]));
    const answer = await askConfluence('viewer', route`/wiki/api/v2/pages?limit=${perPage}&${asked}`);
    if (answer.status !== 200) throw unforeseen('the list of pages', answer);
    for (const { id } of parseAs(pages, answer.body, 'a list of pages').results) readable.add(id);
  }
  return readable;
};

const mayEditPage: Confluence['mayEditPage'] = async (pageId) => {
  const answer = await askConfluence('viewer', route`/wiki/api/v2/pages/${pageId}/operations`);
  if (isHidden(answer)) return false;
  if (answer.status !== 200) throw unforeseen('what the viewer may do', answer);
  return mayUpdatePage(answer.body);
};

const space = v.object({ name: v.string() });

const spaceName: Confluence['spaceName'] = async (spaceId, as) => {
  const answer = await askConfluence(as, route`/wiki/api/v2/spaces/${spaceId}`);
  if (isHidden(answer)) return undefined;
  if (answer.status !== 200) throw unforeseen('the space', answer);
  return parseAs(space, answer.body, 'a space').name;
};

const searchResult = v.object({
  results: v.array(
    v.object({
      content: v.object({ id: v.string(), title: v.string() }),
      resultGlobalContainer: v.optional(v.object({ title: v.string() })),
    }),
  ),
});

const searchPages: Confluence['searchPages'] = async (text) => {
  const answer = await askConfluence('viewer', route`/wiki/rest/api/search?cql=${cqlFor(text)}&limit=20`);
  if (answer.status !== 200) throw unforeseen('the search', answer);
  return parseAs(searchResult, answer.body, 'a search result').results.map(({ content, resultGlobalContainer }) => ({
    pageId: content.id,
    page: content.title,
    space: resultGlobalContainer?.title ?? '',
  }));
};

const properties = v.object({
  results: v.array(v.object({ id: v.string(), version: v.object({ number: v.number() }) })),
});

/** Search lags behind the page in any case, so somebody who may not write the property leaves it to the next who may. */
const writePageProperty: Confluence['writePageProperty'] = async (pageId, property, as) => {
  const before = await askConfluence(as, route`/wiki/api/v2/pages/${pageId}/properties?key=${pagePropertyKey}`);
  if (before.status !== 200) return false;
  const known = parseAs(properties, before.body, 'page properties').results[0];
  if (!known && property.count === 0) return true;
  const answer = known
    ? await update(as, pageId, known.id, known.version.number + 1, property)
    : await askConfluence(
        as,
        route`/wiki/api/v2/pages/${pageId}/properties`,
        json('POST', { key: pagePropertyKey, value: property }),
      );
  return answer.status < 300;
};

const update = (as: Actor, pageId: string, id: string, number: number, value: PageProperty) =>
  askConfluence(
    as,
    route`/wiki/api/v2/pages/${pageId}/properties/${id}`,
    json('PUT', { key: pagePropertyKey, value, version: { number } }),
  );

export const confluence: Confluence = {
  readPage,
  mayReadPage,
  readablePages,
  mayEditPage,
  spaceName,
  searchPages,
  writePageProperty,
};
