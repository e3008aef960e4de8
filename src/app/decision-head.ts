import type { DecisionHead } from '../contract/calls';
import type { Decision } from '../core/decision/decision';
import type { Reading } from '../core/reading/reading';
import type { ReadingView } from '../contract/calls';

/** A decision's name plate; only for who may read its page. */
export const headOf = (decision: Decision): DecisionHead => ({
  id: decision.id,
  key: decision.key,
  title: decision.title,
  state: decision.state,
  revision: decision.revision,
  revisedAt: decision.updatedAt,
  pageUrl: `/wiki/pages/viewpage.action?pageId=${decision.pageId}`,
});

/** A reading of an earlier revision is unread, not wrong. */
export const viewOf = (reading: Reading, { revision }: Decision): ReadingView => ({
  reading,
  status: reading.revision < revision ? 'unread' : reading.reaffirms === undefined ? 'current' : 'reaffirmed',
});
