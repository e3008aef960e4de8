import type { Ports } from './ports';
import { sameValue } from './same-value';
import type { IssueSeen } from './seen';
import type { Bond } from './standing';

/**
 * Brings the bond of an epic in line with its linked-decision field. Epics are known by hierarchy level: what stands in
 * the field of a story is nobody's link. A link to a decision that was withdrawn, replaced or deleted is kept as it is:
 * the panel says so, and people decide.
 */
export async function linkEpic(ports: Ports, issue: IssueSeen): Promise<Bond | undefined> {
  if (issue.level < 1) return undefined;
  const before = await ports.getBond(issue.id);
  if (!issue.linked) {
    if (before) await ports.deleteBond(issue.id);
    return undefined;
  }
  const bond: Bond = {
    epicId: issue.id,
    epicKey: issue.key,
    summary: issue.summary,
    projectId: issue.projectId,
    projectName: issue.projectName,
    decision: issue.linked.decision,
    key: issue.linked.key,
    ...(issue.team && { team: issue.team }),
    ...(issue.closed && { closed: true }),
  };
  if (!sameValue(bond, before)) await ports.putBond(bond);
  return bond;
}
