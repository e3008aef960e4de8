import type { Decision, DecisionId, Revision } from '../core/decision/decision';
import type { Ports } from './ports';

/** A decision that work rests on; without a revision for who may not read its page. */
export interface OpenDecision {
  readonly decision: Decision;
  readonly revision?: Revision;
}

/** Decisions by id; those that are gone are missing. */
export type OpenDecisions = ReadonlyMap<DecisionId, OpenDecision>;

/** Each decision once, with its newest revision where the viewer may read the page now. 1 point a page. */
export async function openDecisions(ports: Ports, ids: readonly DecisionId[]): Promise<OpenDecisions> {
  const found = await Promise.all([...new Set(ids)].map(ports.getDecision));
  const decisions = found.filter((one) => one !== undefined);
  const pages = [...new Set(decisions.map(({ pageId }) => pageId))];
  const readable = new Set(
    (await Promise.all(pages.map(async (page) => ((await ports.mayReadPage(page)) ? [page] : [])))).flat(),
  );
  const opened = await Promise.all(
    decisions.map(async (decision): Promise<OpenDecision | undefined> => {
      const revision = await ports.getRevision(decision.id, decision.revision);
      if (!revision) return undefined;
      return { decision, ...(readable.has(decision.pageId) && { revision }) };
    }),
  );
  return new Map(opened.flatMap((one) => (one ? [[one.decision.id, one]] : [])));
}
