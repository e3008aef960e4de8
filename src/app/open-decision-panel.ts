import type { DecisionPanel, EpicLine, NotRecorded } from '../contract/calls';
import type { Decision } from '../core/decision/decision';
import type { Reading } from '../core/reading/reading';
import { AppError } from './app-error';
import { decisionId } from './decision-id';
import { headOf, viewOf } from './decision-head';
import type { Ports } from './ports';
import { answeredBefore, questionLines } from './question-lines';
import { recordPage } from './record-page';
import type { PageSeen } from './seen';
import type { Bond } from './standing';
import { pageOf, type Viewer } from './viewer';

/**
 * The panel on a page. The page is read as the viewer and recorded where it is newer than what is stored: a page that
 * keeps the app out sends it no event, so this is how its decisions come to be known. Three points: page 1 + 1, what
 * the viewer may browse 1.
 */
export async function openDecisionPanel(ports: Ports, viewer: Viewer, localId: string): Promise<DecisionPanel> {
  if (viewer.content !== 'page') return { recorded: false, why: viewer.content };
  const page = await ports.readPage(pageOf(viewer), 'viewer');
  const why = whyNot(page, localId);
  if (!page || why) return { recorded: false, why: why ?? 'app-kept-out' };

  const id = decisionId(page.id, localId);
  const stored = await ports.getDecision(id);
  if (!stored || stored.pageVersion < page.version || stored.state === 'withdrawn') await record(ports, page);
  const decision = (await ports.getDecision(id)) ?? stored;
  const revision = decision && (await ports.getRevision(id, decision.revision));
  if (!decision || !revision) throw new AppError('unexpected', 'recorded, and not there');
  return {
    recorded: true,
    head: headOf(decision),
    parts: revision.record.parts.map(({ id, text }) => ({ id, text })),
    ...(await restingOn(ports, decision)),
  };
}

function whyNot(page: PageSeen | undefined, localId: string): NotRecorded | undefined {
  if (!page) return 'app-kept-out';
  if (page.status !== 'current') return 'not-published';
  if (!page.panels) return 'not-a-record';
  const panel = page.panels.find((one) => one.localId === localId);
  if (!panel) return 'not-published';
  return panel.record.direction === '' ? 'no-direction' : undefined;
}

/**
 * Somebody else may be recording the same page at this moment, perhaps a newer version of it, and find what is left here
 * half done: then the page is looked at once more.
 */
async function record(ports: Ports, page: PageSeen): Promise<void> {
  try {
    await recordPage(ports, page, 'viewer');
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'changed-meanwhile') throw error;
    const now = await ports.readPage(page.id, 'viewer');
    if (now) await recordPage(ports, now, 'viewer');
  }
}

/** As many answers of old as a panel looks up. */
const mostAnswers = 50;

/** What rests on a decision, as far as the viewer may browse it. */
async function restingOn(ports: Ports, decision: Decision) {
  if (!ports.jiraConnected()) return { epics: [], hiddenEpics: 0, questions: [], jira: 'not-connected' as const };
  const [bonds, readings, asking, answers] = await Promise.all([
    ports.listBonds(decision.id),
    ports.listReadings(decision.id),
    ports.listAsking({ decision: decision.id }),
    ports.listAnswers(decision.id),
  ]);
  const work = [...asking, ...answers].map(({ issueId }) => issueId);
  const visible = await ports.browsable([...new Set([...bonds.map(({ epicId }) => epicId), ...work])]);
  const isVisible = ({ issueId }: { readonly issueId: string }): boolean => visible.has(issueId);
  const questions = await questionLines(ports, asking.filter(isVisible));
  const earlier = await answeredBefore(ports, answers.filter(isVisible).slice(0, mostAnswers), questions);
  const epics = bonds.filter(({ epicId }) => visible.has(epicId));
  return {
    epics: epics.map((bond) => epicLine(bond, decision, readings)),
    hiddenEpics: bonds.length - epics.length,
    questions: [...questions, ...earlier],
    jira: 'connected' as const,
  };
}

function epicLine(bond: Bond, decision: Decision, readings: readonly Reading[]): EpicLine {
  const ofTeam = readings.filter(({ team }) => team.id === bond.projectId);
  const newest = ofTeam.reduce<Reading | undefined>(
    (best, reading) => (best && best.revision >= reading.revision ? best : reading),
    undefined,
  );
  return {
    issueId: bond.epicId,
    issueKey: bond.epicKey,
    summary: bond.summary,
    team: bond.projectName,
    ...(newest && { reading: viewOf(newest, decision) }),
  };
}
