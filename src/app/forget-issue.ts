import type { Ports } from './ports';
import { countedIssue, forgetWork } from './tally-work';

/** Drops what was kept about a deleted issue: its texts, its link, its answers. What stood below an epic is read again. */
export async function forgetIssue(ports: Ports, issueId: string): Promise<void> {
  const standing = await ports.getStanding(issueId);
  const bond = await ports.getBond(issueId);
  if (bond) {
    await ports.deleteLookBack(bond.decision, issueId);
    await ports.deleteBond(issueId);
  }
  await ports.deleteAnswers(issueId);
  // A deleted epic cannot be searched below any more, so the store says what stood there; not its bond, which a run that
  // died may have taken away already.
  const below = (standing?.level ?? 0) >= 1 ? (await ports.listUnderEpic(issueId)).filter((id) => id !== issueId) : [];
  await ports.enqueue(below.map((id) => ({ kind: 'issue', issueId: id })));
  if (standing) await forgetWork(ports, countedIssue(standing));
  if (standing) await ports.deleteStanding(issueId);
  ports.log('issue-forgotten', { below: below.length }, issueId);
}
