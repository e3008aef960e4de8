import type { Ports } from './ports';
import type { IssueSeen } from './seen';
import type { Bond } from './standing';

/** Jira allows a few levels above epics; a chain longer than this is a loop in somebody's data. */
const highest = 12;

/**
 * The bond through which an issue rests on a decision: the nearest one on its way up. A parent that was read before
 * tells the rest of the way by itself; only one that never was costs a request.
 */
export async function restsOn(ports: Ports, issue: IssueSeen, own: Bond | undefined): Promise<Bond | undefined> {
  if (own) return own;
  let parentId = issue.parentId;
  for (let level = 0; parentId !== undefined && level < highest; level++) {
    const bond = await ports.getBond(parentId);
    if (bond) return bond;
    const standing = await ports.getStanding(parentId);
    if (standing) return standing.rests && ports.getBond(standing.rests.epicId);
    parentId = (await ports.readIssue(parentId))?.parentId;
  }
  return undefined;
}
