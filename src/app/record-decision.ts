import { carryIds } from '../core/decision/carry-ids';
import type { Decision } from '../core/decision/decision';
import { sameRecord } from '../core/decision/same-record';
import { withoutPeople } from '../core/decision/without-people';
import { AppError } from './app-error';
import { decisionId } from './decision-id';
import type { Ports } from './ports';
import { sameValue } from './same-value';
import type { PageSeen, PanelSeen } from './seen';

/** Characters of a title that a name plate keeps; the record itself keeps all. */
const longestTitle = 500;

/** What became of one decision of a page. */
export interface Recorded {
  readonly decision: Decision;
  /** Whether work that rests on it has to be read again. */
  readonly moved: boolean;
  /** Whether an earlier run had already come this far with this version of the page. */
  readonly again: boolean;
}

/**
 * Stores one decision as its page now says it: a new revision where the canonical record changed, its parts under the
 * ids that they had. The head is written last, so whoever finds it finds the revision that it names. Running twice, or
 * with an older version of the page, changes nothing.
 */
export async function recordDecision(ports: Ports, page: PageSeen, panel: PanelSeen): Promise<Recorded> {
  const id = decisionId(page.id, panel.localId);
  const before = await ports.getDecision(id);
  return before ? revise(ports, before, page, panel) : create(ports, page, panel);
}

async function create(ports: Ports, page: PageSeen, panel: PanelSeen): Promise<Recorded> {
  const id = decisionId(page.id, panel.localId);
  const now = ports.now();
  const decision: Decision = {
    id,
    key: await ports.claimKey(id),
    ...fromPage(page, panel),
    revision: 1,
    recordedAt: now,
    updatedAt: now,
  };
  const record = withoutPeople(panel.record);
  await ports.putRevision({ decision: id, number: 1, pageVersion: page.version, madeAt: now, record });
  await ports.createDecision(decision);
  return { decision, moved: true, again: false };
}

async function revise(ports: Ports, before: Decision, page: PageSeen, panel: PanelSeen): Promise<Recorded> {
  if (before.pageVersion > page.version) return { decision: before, moved: false, again: false };
  const newest = await ports.getRevision(before.id, before.revision);
  if (!newest) throw new AppError('unexpected', `revision ${before.revision} is missing`);
  const record = withoutPeople(carryIds(newest.record, panel.record));
  const changed = !sameRecord(newest.record, record);
  const now = ports.now();
  const decision: Decision = {
    ...before,
    ...fromPage(page, panel),
    revision: before.revision + (changed ? 1 : 0),
    updatedAt: changed ? now : before.updatedAt,
  };
  const again = before.pageVersion === page.version;
  if (sameValue(decision, before)) return { decision, moved: false, again };
  if (changed) {
    await ports.putRevision({
      decision: before.id,
      number: decision.revision,
      pageVersion: page.version,
      madeAt: now,
      record,
    });
  }
  await ports.updateDecision(decision);
  return { decision, moved: changed || decision.state !== before.state, again };
}

const fromPage = (page: PageSeen, panel: PanelSeen) => ({
  pageId: page.id,
  spaceId: page.spaceId,
  title: (panel.record.title || page.title).slice(0, longestTitle),
  pageVersion: page.version,
  state: panel.replaced ? ('superseded' as const) : ('live' as const),
  ...(page.ownerId === undefined ? {} : { ownerId: page.ownerId }),
});
