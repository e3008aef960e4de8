import * as v from 'valibot';
import type { Store } from '../app/ports';
import { pageNote } from './shapes';
import { plain } from './stored';

const notes = plain(pageNote);
const marks = plain(v.object({ decision: v.string(), epic: v.string(), page: v.optional(v.string(), '') }));
const sweepMark = 'sweep-mark';

const keyOf = (pageId: string): string => `page:${pageId}`;

export const storePages = {
  getPageNote: (pageId) => notes.get(keyOf(pageId)),
  getPageNotes: async (pageIds) =>
    (await Promise.all(pageIds.map((pageId) => notes.get(keyOf(pageId))))).filter((note) => note !== undefined),
  putPageNote: (note) => notes.set(keyOf(note.pageId), note),
  deletePageNote: (pageId) => notes.delete(keyOf(pageId)),
  getSweepMark: async () => (await marks.get(sweepMark)) ?? { decision: '', epic: '', page: '' },
  putSweepMark: (mark) => marks.set(sweepMark, mark),
} satisfies Partial<Store>;
