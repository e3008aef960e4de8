import type { DecisionHead } from '../contract/decision-panel';
import type { Decision } from '../core/decision/decision';

/** A decision's name plate; only for who may read its page. */
export const headOf = (decision: Decision): DecisionHead => ({
  id: decision.id,
  key: decision.key,
  title: decision.title,
  state: decision.state,
  revision: decision.revision,
  revisedAt: decision.updatedAt,
  pageUrl: pageUrl(decision.pageId),
});

/** Where a page is, relative to the site. */
export const pageUrl = (pageId: string): string => `/wiki/pages/viewpage.action?pageId=${pageId}`;
