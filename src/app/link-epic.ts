import type { Team } from '../core/reading/team';
import type { Ports } from './ports';
import { sameValue } from './same-value';
import type { IssueSeen } from './seen';
import { teamOf, type Bond } from './standing';

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
  const team = teamSaid(issue, before);
  const linked: Bond = {
    epicId: issue.id,
    epicKey: issue.key,
    summary: issue.summary,
    projectId: issue.projectId,
    projectName: issue.projectName,
    decision: issue.linked.decision,
    key: issue.linked.key,
    ...(team !== undefined && { team }),
    ...(issue.closed && { closed: true }),
  };
  const bond = { ...linked, ...namedSince(ports, before, linked) };
  if (!sameValue(bond, before)) await ports.putBond(bond);
  return bond;
}

/** A team that was deleted keeps the name that it had, and its epics, until somebody hands them to another. */
function teamSaid({ team }: IssueSeen, before: Bond | undefined): Bond['team'] {
  if (team === undefined || team === 'none' || team.name !== '') return team;
  return before && isTeam(before.team) && before.team.id === team.id ? before.team : 'none';
}

const isTeam = (team: Bond['team']): team is Team => team !== undefined && team !== 'none';

/** Jira sends no event when a team or a project is renamed: each epic learns of it when it is next read. */
function namedSince(ports: Ports, before: Bond | undefined, bond: Bond): Pick<Bond, 'namedAt'> {
  const [was, is] = [before && teamOf(before), teamOf(bond)];
  if (was?.id !== is.id || was.name !== is.name) return { namedAt: ports.now() };
  return before?.namedAt === undefined ? {} : { namedAt: before.namedAt };
}
