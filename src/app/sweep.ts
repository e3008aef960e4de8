import type { Ports } from './ports';

/** How much one hour looks at again: some 50 points for pages, and for epics 2 each and 1 for every story below them. */
const perHour = { decisions: 25, epics: 10, pages: 10, minutes: 90 } as const;

/**
 * Repairs what an event missed: some pages are looked at again, some epics with what stands below them, and every epic
 * whose link was changed of late. It goes round by id, so everything has its turn; reading what is as it was writes nothing.
 */
export async function sweep(ports: Ports): Promise<void> {
  const mark = await ports.getSweepMark();
  const decisions = await ports.listDecisions(mark.decision, perHour.decisions);
  const resting = await ports.listAllRestingPages(mark.page, perHour.pages);
  const pages = [...new Set([...decisions, ...resting].map(({ pageId }) => pageId))];
  await ports.enqueue(pages.map((pageId) => ({ kind: 'page', pageId, event: 'changed' })));
  await ports.enqueue(decisions.map(({ id }) => ({ kind: 'read-back', decision: id })));

  const epics = ports.jiraConnected() ? await ports.listAllBonds(mark.epic, perHour.epics) : [];
  const linked = ports.jiraConnected() ? await ports.findLinkedSince(perHour.minutes) : [];
  const again = [...new Set([...linked, ...epics.map(({ epicId }) => epicId)])];
  await ports.enqueue(again.map((issueId) => ({ kind: 'issue', issueId })));
  await ports.enqueue(epics.map(({ epicId }) => ({ kind: 'children', issueId: epicId, which: 'behind' })));

  await ports.enqueue([{ kind: 'create-screen', look: 'if-old' }, { kind: 'searches' }]);

  // Fewer than asked for means that the end was reached; the next hour starts anew.
  await ports.putSweepMark({
    decision: decisions.length < perHour.decisions ? '' : (decisions.at(-1)?.id ?? ''),
    page: resting.length < perHour.pages ? '' : (resting.at(-1)?.pageId ?? ''),
    epic: epics.length < perHour.epics ? '' : (epics.at(-1)?.epicId ?? ''),
  });
  ports.log('swept', { pages: pages.length, issues: again.length });
}
