import { route } from '@forge/api';
import * as v from 'valibot';
import { isAdfDoc } from '../adf/adf';
import { isFifteenMinutesOn, writeFifteenMinutes } from '../adf/write-fifteen-minutes';
import type { FifteenMinutesPages } from '../app/fifteen-minutes-ports';
import { AppError } from '../app/ports';
import type { DivergenceId } from '../core/reading/divergence';
import { parseAs } from './parse';
import { askConfluence, isHidden, json, unforeseen } from './rest';

const made = v.object({ id: v.string() });

/** View restrictions are inherited from above by drafts and pages alike, so none are copied, and none can lag behind. */
const draftFifteenMinutes: FifteenMinutesPages['draftFifteenMinutes'] = async ({ pageId, spaceId }, meeting) => {
  const answer = await askConfluence(
    'viewer',
    route`/wiki/api/v2/pages`,
    json('POST', {
      spaceId,
      parentId: pageId,
      status: 'draft',
      title: meeting.title,
      body: { representation: 'atlas_doc_format', value: JSON.stringify(writeFifteenMinutes(meeting)) },
    }),
  );
  if (isHidden(answer)) throw new AppError('no-edit-permission', 'a page may not be created there');
  if (answer.status >= 300) throw unforeseen('beginning a page', answer);
  return parseAs(made, answer.body, 'a new page').id;
};

const hits = v.object({ results: v.array(v.object({ content: v.object({ id: v.string() }) })) });

/** As many as are looked into: somebody has few drafts with this title under one page. */
const mostHits = 10;

/**
 * Version 2 of the API lists no drafts; search does, each to its author, where it is told to look among them. The title
 * may be that of another question between the same two teams, so the mark in the body decides.
 */
const findFifteenMinutes: FifteenMinutesPages['findFifteenMinutes'] = async (under, on) => {
  const cql = `type = page AND ancestor = ${under} AND title ~ "Fifteen minutes" ORDER BY created DESC`;
  const among = JSON.stringify({ contentStatuses: ['draft', 'current'] });
  const answer = await askConfluence(
    'viewer',
    route`/wiki/rest/api/search?cql=${cql}&cqlcontext=${among}&limit=${mostHits}`,
  );
  // It is a help, and no more: what it does not tell, the person is asked.
  if (answer.status !== 200) return undefined;
  for (const { content } of parseAs(hits, answer.body, 'a search result').results)
    if (await isOn(content.id, on)) return content.id;
  return undefined;
};

const page = v.object({ body: v.object({ atlas_doc_format: v.object({ value: v.string() }) }) });

async function isOn(pageId: string, on: DivergenceId): Promise<boolean> {
  const answer = await readDraft(pageId);
  if (isHidden(answer)) return false;
  if (answer.status !== 200) throw unforeseen('a draft', answer);
  const body: unknown = JSON.parse(parseAs(page, answer.body, 'a draft').body.atlas_doc_format.value);
  return isAdfDoc(body) && isFifteenMinutesOn(body, on);
}

const isPageThere: FifteenMinutesPages['isPageThere'] = async (pageId) => {
  const answer = await readDraft(pageId);
  if (isHidden(answer)) return false;
  if (answer.status !== 200) throw unforeseen('a draft', answer);
  return true;
};

/** A draft that its author discarded is gone for good, and one that was published and put into the trash leads nowhere. */
const readDraft = (pageId: string) =>
  askConfluence(
    'viewer',
    route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format&status=draft&status=current&status=archived`,
  );

export const pageDrafts: FifteenMinutesPages = { draftFifteenMinutes, findFifteenMinutes, isPageThere };
