import type { Decision } from '../core/decision/decision';
import { decisionId } from './decision-id';
import type { PageEvent } from './jobs';
import type { Actor, PageProperty, Ports } from './ports';
import { recordDecision } from './record-decision';
import { sameValue } from './same-value';
import type { PageNote, PageSeen, PanelSeen } from './seen';

/** Looks at a page after an event, as the app. A page that the app may not view is simply not there, and means nothing. */
export async function ingestPage(ports: Ports, pageId: string, event: PageEvent): Promise<void> {
  const page = await ports.readPage(pageId, 'app');
  if (page) return recordPage(ports, page, 'app');
  const note = await ports.getPageNote(pageId);
  if (!note || event === 'changed') return;
  if (event === 'deleted') return forgetPage(ports, note);
  await withdraw(
    ports,
    note.localIds.map((localId) => decisionId(pageId, localId)),
    note.version,
  );
}

/**
 * Stores every decision on a page, and withdraws those whose panel is gone. The note is written last: while it is
 * older than the page, the work is not known to be finished, and whoever comes next does it again.
 */
export async function recordPage(ports: Ports, page: PageSeen, as: Actor): Promise<void> {
  if (page.status === 'draft' || page.panels === undefined) return;
  const note = await ports.getPageNote(page.id);
  const panels = page.status === 'current' ? onePerId(page.panels) : [];
  if (!note && !panels.some(hasDirection)) return;
  if (note && note.version > page.version) return;

  const unfinished = note?.version !== page.version;
  const decisions: Decision[] = [];
  const moved: Decision[] = [];
  for (const panel of panels.filter(hasDirection)) {
    const recorded = await recordDecision(ports, page, panel);
    decisions.push(recorded.decision);
    if (recorded.moved || (recorded.again && unfinished)) moved.push(recorded.decision);
  }
  const here = new Set(panels.map(({ localId }) => localId));
  const gone = (note?.localIds ?? []).filter((localId) => !here.has(localId));
  moved.push(
    ...(await withdraw(
      ports,
      gone.map((localId) => decisionId(page.id, localId)),
      page.version,
    )),
  );

  const property = JSON.stringify(propertyOf(decisions));
  const localIds = [...new Set([...(note?.localIds ?? []), ...decisions.map(({ id }) => localIdOf(id))])];
  if (property !== note?.property) await ports.writePageProperty(page.id, propertyOf(decisions), as);
  await ports.enqueue(moved.map(({ id }) => ({ kind: 'decision', decision: id })));
  const after: PageNote = { pageId: page.id, version: page.version, localIds, property };
  if (!sameValue(after, note)) await ports.putPageNote(after);
  ports.log('page-recorded', { decisions: decisions.length, moved: moved.length }, page.id);
}

async function withdraw(ports: Ports, ids: readonly Decision['id'][], version: number): Promise<readonly Decision[]> {
  const withdrawn: Decision[] = [];
  for (const id of ids) {
    const decision = await ports.getDecision(id);
    if (decision?.state !== 'live' || decision.pageVersion > version) continue;
    const after: Decision = { ...decision, state: 'withdrawn', pageVersion: version, updatedAt: ports.now() };
    await ports.updateDecision(after);
    withdrawn.push(after);
  }
  return withdrawn;
}

/** A page purged from the trash takes what was stored of its text with it; readings and answers stay. */
async function forgetPage(ports: Ports, note: PageNote): Promise<void> {
  const ids = note.localIds.map((localId) => decisionId(note.pageId, localId));
  for (const id of ids) {
    const decision = await ports.getDecision(id);
    if (decision) await ports.deleteDecision(decision);
  }
  await ports.enqueue(ids.map((decision) => ({ kind: 'decision', decision })));
  await ports.deletePageNote(note.pageId);
}

/** An editor may leave two macros with one id on a page; the first keeps it. */
const onePerId = (panels: readonly PanelSeen[]): readonly PanelSeen[] =>
  [...new Map([...panels].reverse().map((panel) => [panel.localId, panel])).values()].reverse();

const hasDirection = ({ record }: PanelSeen): boolean => record.direction !== '';

const localIdOf = (id: Decision['id']): string => id.slice(id.indexOf(':') + 1);

const propertyOf = (decisions: readonly Decision[]): PageProperty => ({
  count: decisions.length,
  keys: decisions.map(({ key }) => key),
  titles: decisions.map(({ title }) => title).join(' · '),
  states: decisions.map(({ state }) => state),
});
