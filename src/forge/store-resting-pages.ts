import { kvs } from '@forge/kvs';
import type { Store } from '../app/ports';
import type { DecisionId } from '../core/decision/decision';
import { rows, type Row } from './rows';
import { pageStanding as shape, restingNote } from './shapes';
import { plain, storageVersion } from './stored';

interface PageRow extends Row {
  readonly pageId: string;
  readonly decisionId: string;
  readonly readAt: string;
  /** As for issues: the few that ask something are found among the many. */
  readonly asks: 'question' | 'nothing';
}

const pages = rows('resting-page', kvs.entity<PageRow>('resting-page'), shape);
const notes = plain(restingNote);

const keyOf = (pageId: string, decision: DecisionId): string => `${pageId}#${decision}`;
const noteKey = (pageId: string): string => `rests:${pageId}`;

export const storeRestingPages = {
  getRestingNote: (pageId) => notes.get(noteKey(pageId)),
  putRestingNote: (note) => notes.set(noteKey(note.pageId), { ...note, decisions: [...note.decisions] }),
  getPageStanding: (pageId, decision) => pages.get(keyOf(pageId, decision)),
  putPageStanding: (standing) => {
    const { pageId, readAt, rests } = standing;
    const row: PageRow = {
      v: storageVersion,
      pageId,
      decisionId: rests.decision,
      readAt,
      asks: rests.assessment.verdict === 'question' ? 'question' : 'nothing',
      value: standing,
    };
    return pages.set(keyOf(pageId, rests.decision), row);
  },
  deletePageStanding: (pageId, decision) => pages.delete(keyOf(pageId, decision)),
  listRestingPages: async (decision) => {
    const found = await pages.list({ index: 'by-decision', partition: [decision], newestFirst: true, limit: 200 });
    return found.map(({ value }) => value);
  },
  listPagesAsking: async (decision, upTo) => {
    const query = { index: 'asking-about', partition: [decision, 'question'], newestFirst: true, limit: 50, upTo };
    return (await pages.list(query)).map(({ value }) => value);
  },
  listAskingPages: async (limit) => {
    const found = await pages.list({ index: 'by-asks', partition: ['question'], newestFirst: true, limit });
    return found.map(({ value }) => value);
  },
  listAllRestingPages: async (after, limit) =>
    (await pages.list({ index: 'pageId', after, limit })).map(({ value }) => value),
} satisfies Partial<Store>;
