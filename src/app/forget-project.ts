import { forgetIssue } from './forget-issue';
import type { Job } from './jobs';
import type { Ports } from './ports';
import { readStory } from './read-story';

/** How many epics one job looks at. */
const atOnce = 50;

/**
 * Drops what was kept of a project that was deleted for good, for Jira need not send an event for each of its issues then.
 * Only Jira's own word for the deletion begins it: that an issue cannot be read may as well mean that the app is kept out.
 * It goes round the epics, as they are not kept by project; what stands below is found by its epic, so it comes first.
 */
export async function forgetProject(ports: Ports, job: Extract<Job, { kind: 'forget-project' }>): Promise<void> {
  const { projectId, projectKey, after } = job;
  const bonds = await ports.listAllBonds(after, atOnce);
  const epics = bonds.filter((bond) => bond.projectId === projectId).map(({ epicId }) => epicId);
  for (const epicId of epics) {
    const below = await ports.getStandings(await ports.listUnderEpic(epicId));
    const its = [...below.values()].filter(({ issueKey }) => issueKey.startsWith(`${projectKey}-`));
    await ports.enqueue(its.map(({ issueId }) => ({ kind: 'forget-if-gone', issueId })));
  }
  const last = bonds.length < atOnce ? undefined : bonds.at(-1);
  await ports.enqueue([
    ...epics.map((issueId) => ({ kind: 'forget-if-gone' as const, issueId })),
    ...(last ? [{ ...job, after: last.epicId }] : []),
    ...(after === '' ? [{ kind: 'create-screen' as const, look: 'again' as const }] : []),
  ]);
  ports.log('project-forgotten', { epics: epics.length });
}

/** What can still be read has moved elsewhere, and is read there. */
export async function forgetIfGone(ports: Ports, issueId: string): Promise<void> {
  const { issue } = await readStory(ports, issueId);
  if (!issue) await forgetIssue(ports, issueId);
}
