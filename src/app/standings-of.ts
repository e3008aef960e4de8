import type { Ports } from './ports';
import type { PageStanding } from './standing';

/** Where a page stands, beside every decision that it rests on. */
export async function standingsOf(ports: Ports, pageId: string): Promise<readonly PageStanding[]> {
  const note = await ports.getRestingNote(pageId);
  const found = await Promise.all((note?.decisions ?? []).map((decision) => ports.getPageStanding(pageId, decision)));
  return found.filter((standing) => standing !== undefined);
}
