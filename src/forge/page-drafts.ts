import { route } from '@forge/api';
import * as v from 'valibot';
import { writeFifteenMinutes } from '../adf/write-fifteen-minutes';
import { AppError, type Confluence } from '../app/ports';
import { parseAs } from './parse';
import { askConfluence, isHidden, json, unforeseen } from './rest';

const made = v.object({ id: v.string() });

/** View restrictions are inherited from above by drafts and pages alike, so none are copied, and none can lag behind. */
export const draftFifteenMinutes: Confluence['draftFifteenMinutes'] = async ({ pageId, spaceId }, meeting) => {
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
