import type { DecisionId } from '../core/decision/decision';
import type { Instant } from '../core/time';
import { pageOfWork } from '../core/work-id';
import type { Job } from './jobs';
import type { Ports } from './ports';
import { teamOf } from './standing';

/** Has what stands directly under an issue read again; each of them passes it on where its own way up has changed. */
export async function followChildren(ports: Ports, job: Extract<Job, { kind: 'children' }>): Promise<void> {
  const { children, next } = await ports.findChildren(job.issueId, job.after);
  const again = job.which === 'all' ? children : await behind(ports, children);
  await ports.enqueue(again.map(({ id }) => ({ kind: 'issue', issueId: id })));
  if (next !== undefined) await ports.enqueue([{ ...job, after: next }]);
  ports.log('children-followed', { issues: again.length }, job.issueId);
}

/** Those that were never read, or changed since. */
async function behind<Child extends { readonly id: string; readonly updated: Instant }>(
  ports: Ports,
  children: readonly Child[],
): Promise<readonly Child[]> {
  const standings = await Promise.all(children.map(({ id }) => ports.getStanding(id)));
  return children.filter(({ updated }, at) => {
    const standing = standings[at];
    return !standing || standing.updated < updated;
  });
}

/** Has the epics and pages that rest on a decision read again, and looks after searches that speak of its current revision. An epic linked a moment ago may be missing; its own event reads it. */
export async function followDecision(ports: Ports, decision: DecisionId): Promise<void> {
  const [bonds, pages] = await Promise.all([ports.listBonds(decision), ports.listRestingPages(decision)]);
  await ports.enqueue([
    { kind: 'searches' },
    ...bonds.map(({ epicId }) => ({ kind: 'issue' as const, issueId: epicId })),
    ...pages.map(({ pageId }) => ({ kind: 'page-again' as const, pageId, decision })),
  ]);
  ports.log('decision-followed', { epics: bonds.length, pages: pages.length }, decision);
}

/** How many epics one job has read again. */
const atOnce = 50;

/** Has every epic that rests on a decision read again; those below follow where whose they are has changed. */
export async function followEpics(ports: Ports, after: string): Promise<void> {
  const epics = await ports.listAllBonds(after, atOnce);
  const last = epics.length < atOnce ? undefined : epics.at(-1);
  await ports.enqueue([
    ...epics.map(({ epicId }) => ({ kind: 'issue' as const, issueId: epicId })),
    ...(last ? [{ kind: 'epics' as const, after: last.epicId }] : []),
  ]);
  ports.log('epics-followed', { epics: epics.length });
}

/** Has the epics of one team that rest on a decision read again, a page of the work that does at a time. */
export async function followReading(ports: Ports, job: Extract<Job, { kind: 'reading' }>): Promise<void> {
  const { epics, next } = await ports.listWork(job.decision, job.after);
  const ofTeam = epics.filter((epic) => teamOf(epic).id === job.teamId);
  await ports.enqueue([
    ...ofTeam.map(({ epicId }) => ({ kind: 'issue' as const, issueId: epicId })),
    // Pages come after all epics, and nobody searches for them by their reading.
    ...(next !== undefined && pageOfWork(next) === undefined ? [{ ...job, after: next }] : []),
  ]);
  ports.log('reading-followed', { epics: ofTeam.length }, job.decision);
}
