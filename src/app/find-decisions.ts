import type { FoundDecision } from '../contract/found-decision';
import { decisionId } from './decision-id';
import type { Ports } from './ports';

/** As many as a picker shows. */
const most = 20;

/** Decisions that the viewer may read, found by Confluence's own search as the viewer; what is said of them comes from the store. */
export async function findDecisions(ports: Ports, text: string): Promise<readonly FoundDecision[]> {
  const pages = await ports.searchPages(text.trim());
  const notes = new Map(
    (await ports.getPageNotes(pages.map(({ pageId }) => pageId))).map((note) => [note.pageId, note]),
  );
  const found = await Promise.all(
    pages.flatMap(({ pageId, page, space }) =>
      (notes.get(pageId)?.localIds ?? []).map(async (localId): Promise<FoundDecision | undefined> => {
        const decision = await ports.getDecision(decisionId(pageId, localId));
        if (!decision || decision.state === 'withdrawn') return undefined;
        return { id: decision.id, key: decision.key, title: decision.title, state: decision.state, space, page };
      }),
    ),
  );
  return found.filter((decision) => decision !== undefined).slice(0, most);
}
