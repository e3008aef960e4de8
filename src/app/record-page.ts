import type { Decision, DecisionId } from '../core/decision/decision';
import { decisionId } from './decision-id';
import type { Actor, PageProperty, Ports } from './ports';
import { recordDecision, type Recorded } from './record-decision';
import { sameValue } from './same-value';
import type { PageNote, PageSeen, PanelSeen } from './seen';

/** What stood on a page that is gone: in the trash its decisions are withdrawn, purged from there they are forgotten. */
export async function loseDecisions(ports: Ports, pageId: string, event: 'trashed' | 'deleted'): Promise<void> {
  const note = await ports.getPageNote(pageId);
  if (!note) return;
  if (event === 'deleted') return forgetPage(ports, note);
  const ids = idsOf(note);
  await withdraw(ports, ids);
  await ports.enqueue(ids.map((decision) => ({ kind: 'decision', decision })));
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
  const toRecord = panels.filter(hasDirection);
  const known = note?.localIds ?? [];
  const localIds = [...new Set([...known, ...toRecord.map(({ localId }) => localId)])];
  // Named before they are recorded: should this run die, whoever comes next knows what to withdraw.
  if (localIds.length > known.length)
    await ports.putPageNote({ pageId: page.id, version: note?.version ?? 0, localIds, property: note?.property ?? '' });

  const recorded: Recorded[] = [];
  for (const panel of toRecord) recorded.push(await recordDecision(ports, page, panel));
  const here = new Set(panels.map(({ localId }) => localId));
  const gone = known.filter((localId) => !here.has(localId)).map((localId) => decisionId(page.id, localId));
  const moved = [...recorded, ...(await withdraw(ports, gone, page.version))]
    .filter((one) => one.moved || (one.again && unfinished))
    .map(({ decision }) => decision);

  const decisions = recorded.map(({ decision }) => decision);
  const property = JSON.stringify(propertyOf(decisions));
  const written =
    property === note?.property || (await ports.writePageProperty(page.id, propertyOf(decisions), as))
      ? property
      : (note?.property ?? '');
  await ports.enqueue(moved.map(({ id }) => ({ kind: 'decision', decision: id })));
  const after: PageNote = { pageId: page.id, version: page.version, localIds, property: written };
  if (!sameValue(after, note)) await ports.putPageNote(after);
  ports.log('page-recorded', { decisions: decisions.length, moved: moved.length }, page.id);
}

/** Without a version, of a page that nobody can look into: as it was last seen. */
async function withdraw(ports: Ports, ids: readonly DecisionId[], version = Infinity): Promise<readonly Recorded[]> {
  const withdrawn: Recorded[] = [];
  for (const id of ids) {
    const before = await ports.getDecision(id);
    if (!before || before.pageVersion > version) continue;
    const moved = before.state !== 'withdrawn';
    const pageVersion = version === Infinity ? before.pageVersion : version;
    const decision: Decision = moved ? { ...before, state: 'withdrawn', pageVersion, updatedAt: ports.now() } : before;
    if (moved) await ports.updateDecision(decision);
    withdrawn.push({ decision, moved, again: before.pageVersion === version });
  }
  return withdrawn;
}

/** A page purged from the trash takes what was stored of its text with it; readings and answers stay. */
async function forgetPage(ports: Ports, note: PageNote): Promise<void> {
  const ids = idsOf(note);
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

const idsOf = ({ pageId, localIds }: PageNote): readonly DecisionId[] =>
  localIds.map((localId) => decisionId(pageId, localId));

const propertyOf = (decisions: readonly Decision[]): PageProperty => ({
  count: decisions.length,
  keys: decisions.map(({ key }) => key),
  titles: decisions.map(({ title }) => title).join(' · '),
  states: decisions.map(({ state }) => state),
});
