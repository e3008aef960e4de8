import type { Job } from './jobs';
import { readable } from './assess';
import { linkEpic } from './link-epic';
import type { IssueProperty, Ports } from './ports';
import { readBeside } from './read-beside';
import { restsOn } from './rests-on';
import { sameValue } from './same-value';
import { countedIssue, joinTally, tallyWork } from './tally-work';
import type { IssueSeen } from './seen';
import { teamOf, type Beside, type Bond, type Resting, type Standing } from './standing';

/** What is known about an issue after it was read; `undefined` parts where Jira or the app has nothing. */
export interface ReadOutcome {
  readonly issue?: IssueSeen;
  readonly standing?: Standing;
}

/**
 * Reads an issue of any level as it is now: keeps an epic's link, finds the decision it rests on, lets the quick reader
 * read it, and stores what came of it. A story under its epic costs three points (issue 1 + 1, property 1) and one
 * write, two where it leans another way than before. While the standing is old, everything before it is done again; a tally that it
 * is new to comes after it, and is looked into at every reading.
 */
export async function readStory(ports: Ports, issueId: string): Promise<ReadOutcome> {
  const issue = await ports.readIssue(issueId);
  if (!issue) return {};
  const before = await ports.getStanding(issueId);
  if (before && before.updated > issue.updated) return { issue, standing: before };
  const bond = await restsOn(ports, issue, await linkEpic(ports, issue));
  const standing = standingOf(ports, issue, bond && (await rest(ports, issue, bond, before)));
  const team = bond && teamOf(bond);
  if (sameStanding(before, standing)) {
    if (before) await joinTally(ports, undefined, countedIssue(before), team);
    return { issue, ...(before && { standing: before }) };
  }

  await tallyWork(ports, before && countedIssue(before), countedIssue(standing), team);
  if (movedUnder(before, standing)) await ports.enqueue(below(issue));
  if (standing.rests) await ports.writeIssueProperty(issue.id, propertyOf(standing, standing.rests));
  else if (before?.rests) await ports.writeIssueProperty(issue.id, undefined);
  if (standing.rests || issue.level >= 1) await ports.putStanding(standing);
  else if (before) await ports.deleteStanding(issue.id);
  await joinTally(ports, before && countedIssue(before), countedIssue(standing), team);
  ports.log('issue-read', { open: standing.rests?.open ?? 0, rests: standing.rests ? 1 : 0 }, issue.id);
  return { issue, standing };
}

async function rest(ports: Ports, issue: IssueSeen, bond: Bond, before: Standing | undefined): Promise<Resting> {
  const as = { team: teamOf(bond), level: issue.level, before };
  const beside = await readBeside(ports, issue.id, bond, readable(issue.text), as);
  const reading = await readingFor(ports, issue, bond, beside);
  return { ...beside, epicId: bond.epicId, epicKey: bond.epicKey, ...reading };
}

/** A reading belongs to the team and stands on its epics; stories and what is below have none of their own. */
async function readingFor(ports: Ports, { id }: IssueSeen, bond: Bond, { decision, revision }: Beside) {
  if (bond.epicId !== id) return {};
  const newest = await ports.getReading(decision, teamOf(bond).id, revision);
  return newest ? { reading: newest.revision } : {};
}

const standingOf = (ports: Ports, issue: IssueSeen, rests: Resting | undefined): Standing => ({
  issueId: issue.id,
  issueKey: issue.key,
  summary: issue.summary,
  level: issue.level,
  updated: issue.updated,
  readAt: ports.now(),
  ...(rests && { rests }),
});

/** A change that leaves text, place and decision as they were (a status, an assignee) is not worth a write. */
const sameStanding = (before: Standing | undefined, after: Standing): boolean =>
  before
    ? sameValue({ ...before, readAt: '', updated: '' }, { ...after, readAt: '', updated: '' })
    : !after.rests && after.level < 1;

/** Whether what stands below has to be read again: the way up leads elsewhere, or what stands at its end has changed. */
function movedUnder(before: Standing | undefined, after: Standing): boolean {
  const way = (rests: Resting | undefined) =>
    rests && [rests.decision, rests.epicId, rests.revision, rests.state, rests.leans?.teamId].join(' ');
  return way(before?.rests) !== way(after.rests);
}

/** Subtasks come with their story; what stands under an epic has to be searched for. */
const below = (issue: IssueSeen): readonly Job[] =>
  issue.level >= 1
    ? [{ kind: 'children', issueId: issue.id, which: 'all' }]
    : issue.subtaskIds.map((issueId) => ({ kind: 'issue', issueId }));

export const propertyOf = ({ readAt }: Standing, { key, open, assessment, reading }: Resting): IssueProperty => ({
  decisionQuestions: open,
  decisionKey: key,
  decisionReader: assessment.reader,
  decisionReadAt: readAt,
  ...(reading !== undefined && { decisionReading: reading }),
});
