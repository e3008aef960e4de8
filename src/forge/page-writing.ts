import { route } from '@forge/api';
import * as v from 'valibot';
import type { ReadBackPorts } from '../app/read-back-ports';
import { AppError } from '../app/ports';
import { withOpenPart } from '../adf/with-open-part';
import { parseAs } from './parse';
import { mayUpdatePage } from './parse-operations';
import { askConfluence, isHidden, json, unforeseen } from './rest';

const pageRights: ReadBackPorts['pageRights'] = async (pageId) => {
  const answer = await askConfluence('viewer', route`/wiki/api/v2/pages/${pageId}/operations`);
  if (isHidden(answer)) return 'none';
  if (answer.status !== 200) throw unforeseen('the page', answer);
  return mayUpdatePage(answer.body) ? 'edit' : 'read';
};

const page = v.object({
  id: v.string(),
  title: v.string(),
  status: v.string(),
  version: v.object({ number: v.number() }),
  body: v.object({ atlas_doc_format: v.object({ value: v.string() }) }),
});

/**
 * A page is saved as a whole, and saving it throws away what somebody has typed and not published: so nothing is written
 * where there is any. The version says whether somebody published meanwhile.
 */
const writeOpenPart: ReadBackPorts['writeOpenPart'] = async (pageId, localId, text) => {
  const now = await read(pageId, false);
  const draft = now && (await read(pageId, true));
  if (now?.status !== 'current') return 'no-panel';
  if (draft && (draft.title !== now.title || !sameDocument(bodyOf(draft), bodyOf(now)))) return 'unpublished-changes';
  const before: unknown = parsed(bodyOf(now));
  const after = withOpenPart(before, localId, text);
  if (!after) return 'no-panel';
  if (after === before) return 'written';
  const answer = await askConfluence(
    'viewer',
    route`/wiki/api/v2/pages/${pageId}`,
    json('PUT', {
      id: pageId,
      status: 'current',
      title: now.title,
      body: { representation: 'atlas_doc_format', value: JSON.stringify(after) },
      version: { number: now.version.number + 1, message: 'Left to the teams in a read-back' },
    }),
  );
  if (answer.status === 409) throw new AppError('changed-meanwhile', 'the page was saved meanwhile');
  if (isHidden(answer)) throw new AppError('no-edit-permission', 'the page may not be edited');
  if (answer.status >= 300) throw unforeseen('saving the page', answer);
  return 'written';
};

async function read(pageId: string, draft: boolean): Promise<v.InferOutput<typeof page> | undefined> {
  const answer = await askConfluence(
    'viewer',
    draft
      ? route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format&get-draft=true`
      : route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`,
  );
  if (isHidden(answer)) return undefined;
  if (answer.status !== 200) throw unforeseen('the page', answer);
  return parseAs(page, answer.body, 'a page');
}

const bodyOf = ({ body }: v.InferOutput<typeof page>): string => body.atlas_doc_format.value;

const sameDocument = (one: string, other: string): boolean =>
  one === other || JSON.stringify(parsed(one)) === JSON.stringify(parsed(other));

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

export const pageWriting = { pageRights, writeOpenPart };
