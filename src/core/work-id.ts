/** An epic, a story or anything below it by Jira's id, or a page: `page-98310`. */
export type WorkId = string;

const page = 'page-';

export const pageWork = (pageId: string): WorkId => `${page}${pageId}`;

/** The page that a work id names; `undefined` for an issue. */
export const pageOfWork = (work: WorkId): string | undefined =>
  work.startsWith(page) ? work.slice(page.length) : undefined;
