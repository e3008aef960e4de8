import type { IssuePanel, WorkLevel } from '../contract/issue-panel';
import type { Decision, Revision } from '../core/decision/decision';
import type { LookBack } from '../core/reading/look-back';
import type { WorkId } from '../core/work-id';
import { AppError } from './app-error';
import { assess } from './assess';
import { headOf } from './decision-head';
import { divergencesAmong, showDivergences } from './divergences-among';
import { voicesAmong } from './hear-voices';
import { hush } from './hush';
import { keptOf } from './kept-of';
import { besideNewest } from './reading-views';
import { answersTo } from './open-questions';
import type { Ports } from './ports';
import { readingAmong } from './reading-of';
import { readStory, type ReadOutcome } from './read-story';
import { teamOf, type Bond, type Resting, type Standing } from './standing';
import { issueOf, mustBrowse, type Viewer } from './viewer';
import { visibleOf } from './visible-work';

/**
 * The panel beside an issue, from what is stored: whether the viewer may read the decision's page, and may browse what is
 * shown, is all that is asked of the platform. An issue that was never read, or rested on nothing when it was, is read now: its event may
 * be minutes late, and whoever has just linked an epic looks at the panel at once. Two points, and beside an epic three
 * pages of storage; what its stories ask is a call of its own, made by whoever looks there.
 */
export async function openIssuePanel(ports: Ports, viewer: Viewer): Promise<IssuePanel> {
  const issueId = issueOf(viewer);
  const standing = await ports.getStanding(issueId);
  return standing?.rests
    ? showIssue(ports, issueId, { standing }, 'read-before')
    : showIssue(ports, issueId, await readStory(ports, issueId), 'unread');
}

/** The issue is read again, as it is now, and shown. */
export async function readAgain(ports: Ports, viewer: Viewer): Promise<IssuePanel> {
  const issueId = issueOf(viewer);
  return showIssue(ports, issueId, await readStory(ports, issueId), 'read-before');
}

/** Whether it had been read when the viewer came. */
type Before = 'unread' | 'read-before';

async function showIssue(
  ports: Ports,
  issueId: string,
  { issue, standing }: ReadOutcome,
  before: Before,
): Promise<IssuePanel> {
  const rests = standing?.rests;
  if (!rests) return { view: 'no-decision', level: levelOf(standing?.level ?? issue?.level ?? 0) };
  const decision = await ports.getDecision(rests.decision);
  const newest = decision && (await ports.getRevision(decision.id, decision.revision));
  if (!decision || !newest) return { view: 'gone', key: rests.key };
  if (!(await ports.mayReadPage(decision.pageId))) {
    return {
      view: 'cannot-open',
      key: decision.key,
      ...(decision.ownerId !== undefined && { ask: decision.ownerId }),
    };
  }
  return rests.epicId === issueId
    ? showEpic(ports, issueId, decision, newest)
    : showStory(ports, standing, rests, decision, newest, before);
}

async function showEpic(ports: Ports, epicId: string, decision: Decision, { record }: Revision): Promise<IssuePanel> {
  const bond = await ports.getBond(epicId);
  const team = bond && teamOf(bond);
  const kept = await keptOf(ports, decision);
  const [reading, said, heard] = await Promise.all([
    team && readingAmong(ports, decision, team, kept.listed),
    ports.getLookBack(decision.id, epicId),
    voicesAmong(ports, decision, record, kept),
  ]);
  const found = divergencesAmong(heard, team);
  const work = [epicId, ...found.works];
  const visible = await visibleOf(ports, [...new Set<WorkId>(work)]);
  if (!visible.has(epicId)) throw new AppError('no-issue-access', 'the issue may not be browsed');
  const [beside] = await besideNewest(ports, decision, record, reading ? [reading] : []);
  return {
    view: 'epic',
    head: headOf(decision),
    record,
    team: team ? heard.named(team).name : '',
    ...(bond?.team === 'none' && { noTeam: true }),
    ...(beside && { reading: beside.view, ...(beside.changed && { changed: beside.changed }) }),
    ...lookBackOf(bond, said),
    between: await showDivergences(ports, { decision, record, ...(team && { team }) }, heard, found, visible),
  };
}

/** Asked once: who had nothing to add is not asked again, nor is anybody when the epic is opened and closed once more. */
function lookBackOf(bond: Bond | undefined, said: LookBack | undefined) {
  if (said) return said.text === '' ? {} : { lookBack: said };
  return bond?.closed ? { lookBack: 'asked' as const } : {};
}

/** Where the decision moved on a moment ago, the stored lines are read beside the new revision: it takes a millisecond and no request. */
async function showStory(
  ports: Ports,
  standing: Standing,
  rests: Resting,
  decision: Decision,
  { record, number }: Revision,
  before: Before,
): Promise<IssuePanel> {
  const visible = await mustBrowse(ports, standing.issueId, [rests.epicId]);
  const assessment =
    rests.revision === number
      ? await hush(ports, rests.assessment)
      : await assess(ports, decision, record, rests.lines);
  return {
    view: 'story',
    head: headOf(decision),
    record,
    ...(visible.has(rests.epicId) && { through: { issueId: rests.epicId, issueKey: rests.epicKey } }),
    assessment,
    lines: rests.lines,
    answers: await answersTo(ports, standing.issueId, rests.decision, assessment),
    readAt: standing.readAt,
    wasUnread: before === 'unread',
    revision: number,
  };
}

const levelOf = (level: number): WorkLevel => (level >= 1 ? 'epic' : level === 0 ? 'story' : 'subtask');
