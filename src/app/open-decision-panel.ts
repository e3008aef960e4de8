import type { DecisionPanel, NotRecorded } from '../contract/decision-panel';
import type { DecisionId } from '../core/decision/decision';
import { AppError } from './app-error';
import { decisionId } from './decision-id';
import { headOf } from './decision-head';
import type { Ports } from './ports';
import { recordPage } from './record-page';
import type { PageSeen } from './seen';
import { pageOf, type Viewer } from './viewer';
import { whatRestsOn } from './what-rests-on';

/**
 * The panel on a page. The page is read as the viewer and recorded where it is newer than what is stored: a page that
 * keeps the app out sends it no event, so this is how its decisions come to be known. Three points: page 1 + 1, what
 * the viewer may browse 1. Three pages of storage, at any size: more of the work, and what it asks, are calls of their
 * own, of two points each, made by whoever looks there.
 */
export async function openDecisionPanel(ports: Ports, viewer: Viewer, localId: string): Promise<DecisionPanel> {
  if (viewer.content !== 'page') return { recorded: false, why: viewer.content };
  const page = await ports.readPage(pageOf(viewer), 'viewer');
  const why = whyNot(page, localId);
  if (!page || why) return { recorded: false, why: why ?? 'app-kept-out' };

  const id = decisionId(page.id, localId);
  const stored = await ports.getDecision(id);
  if (!stored || stored.pageVersion < page.version || stored.state === 'withdrawn') await record(ports, page);
  const decision = (await ports.getDecision(id)) ?? stored;
  const revision = decision && (await ports.getRevision(id, decision.revision));
  if (!decision || !revision) throw new AppError('unexpected', 'recorded, and not there');
  return {
    recorded: true,
    head: headOf(decision),
    parts: revision.record.parts.map(({ id, text }) => ({ id, text })),
    ...(await whatRestsOn(ports, decision, revision.record)),
    ...(await readBackState(ports, decision.id)),
  };
}

/** Not a word of it: only whether there is one to enter. */
async function readBackState(
  ports: Ports,
  id: DecisionId,
): Promise<Pick<DecisionPanel & { recorded: true }, 'readBack'>> {
  const readBack = await ports.getReadBack(id);
  return readBack ? { readBack: readBack.state } : {};
}

function whyNot(page: PageSeen | undefined, localId: string): NotRecorded | undefined {
  if (!page) return 'app-kept-out';
  if (page.status !== 'current') return 'not-published';
  if (!page.panels) return 'not-a-record';
  const panel = page.panels.find((one) => one.localId === localId);
  if (!panel) return 'not-published';
  return panel.record.direction === '' ? 'no-direction' : undefined;
}

/**
 * Somebody else may be recording the same page at this moment, perhaps a newer version of it, and find what is left here
 * half done: then the page is looked at once more.
 */
async function record(ports: Ports, page: PageSeen): Promise<void> {
  try {
    await recordPage(ports, page, 'viewer');
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'changed-meanwhile') throw error;
    const now = await ports.readPage(page.id, 'viewer');
    if (now) await recordPage(ports, now, 'viewer');
  }
}
