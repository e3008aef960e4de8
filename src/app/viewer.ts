import { AppError } from './app-error';
import type { Ports } from './ports';

/** Who calls, and from where: taken from the platform's own context, never from what a browser says. */
export interface Viewer {
  readonly accountId: string;
  readonly pageId?: string;
  readonly content: 'page' | 'blog-post' | 'template';
  readonly issueId?: string;
  /** The board that is planned on, and the sprint from whose menu the frame was opened. */
  readonly boardId?: string;
  readonly sprintId?: string;
}

export function pageOf({ pageId }: Viewer): string {
  if (pageId === undefined) throw new AppError('invalid-request', 'no page in the context');
  return pageId;
}

/** The platform opens an issue's panel only for who may browse the issue; without one there is nothing to answer. */
export function issueOf({ issueId }: Viewer): string {
  if (issueId === undefined) throw new AppError('no-issue-access', 'no issue in the context');
  return issueId;
}

/**
 * Those of some issues that the viewer may browse now, the one in front of them among them: a panel may stay open longer
 * than the right to see what it stands beside.
 */
export async function mustBrowse(
  ports: Pick<Ports, 'browsable'>,
  issueId: string,
  others: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const visible = await ports.browsable([...new Set([issueId, ...others])]);
  if (!visible.has(issueId)) throw new AppError('no-issue-access', 'the issue may not be browsed');
  return visible;
}

/** Writing beside an issue needs the right to edit it. */
export async function mustEdit(ports: Pick<Ports, 'mayEdit'>, issueId: string): Promise<void> {
  if (!(await ports.mayEdit(issueId))) throw new AppError('no-edit-permission', 'the issue may not be edited');
}

/** What comes from a decision needs the right to read its page, now. */
export async function mustRead(ports: Pick<Ports, 'mayReadPage'>, pageId: string): Promise<void> {
  if (!(await ports.mayReadPage(pageId))) throw new AppError('no-page-access', 'the page may not be read');
}

/** Which story is meant comes from a review, which stands on a board and beside no issue. */
export function mustPlan({ boardId }: Viewer): void {
  if (boardId === undefined) throw new AppError('invalid-request', 'no board in the context');
}
