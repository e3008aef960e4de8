import type { Decision, DecisionId, DecisionRecord } from '../core/decision/decision';
import { pageWork, type WorkId } from '../core/work-id';
import { mapOf } from '../core/reading/alignment-map';
import { byTeam } from './by-team';
import { divergencesAmong, showDivergences } from './divergences-among';
import { seenOf, voicesAmong, worksHeard } from './hear-voices';
import type { Ports } from './ports';
import { answeredBefore, askedOfPage, questionLines } from './question-lines';
import { questionsOf } from './open-questions';
import { namesIn } from './team-names';
import { visibleOf } from './visible-work';

/** As many answers of old, and as much work with questions, as a panel looks up. */
const most = 50;

/**
 * What rests on a decision, how it is read, what it asks and where its teams stand, as far as the viewer may see that
 * work: asked about once for all of it. Where only epics rest on it, one point; pages cost one for the list and one each.
 */
export async function whatRestsOn(ports: Ports, decision: Decision, record: DecisionRecord) {
  const jira = ports.jiraConnected();
  const on = await everythingOn(ports, decision.id, jira);
  const { bonds, pages, readings, lookBacks, asking, answers } = on;
  const heard = await voicesAmong(ports, decision, record, on);
  const work: readonly WorkId[] = [
    ...bonds.map(({ epicId }) => epicId),
    ...pages.map(({ pageId }) => pageWork(pageId)),
    ...[...asking, ...answers].map(({ issueId }) => issueId),
    ...readings.flatMap(({ beside }) => beside ?? []),
    ...worksHeard(heard),
  ];
  const visible = await visibleOf(ports, [...new Set(work)]);
  const isVisible = ({ issueId }: { readonly issueId: WorkId }): boolean => visible.has(issueId);
  const epics = bonds.filter(({ epicId }) => visible.has(epicId));
  const seenPages = pages.filter(({ pageId }) => visible.has(pageWork(pageId)));
  const askingPages = seenPages.filter(({ rests }) => questionsOf(rests.assessment).length > 0).map(askedOfPage);
  const questions = await questionLines(ports, [...askingPages, ...asking.filter(isVisible)]);
  const earlier = await answeredBefore(ports, answers.filter(isVisible).slice(0, most), questions);
  const { voices, hidden } = seenOf(heard, visible);
  return {
    map: mapOf(record, voices),
    hiddenTeams: hidden,
    between: await showDivergences(ports, { decision, record }, heard, divergencesAmong(heard, undefined), visible),
    teams: await byTeam(
      ports,
      decision,
      record,
      { epics, pages: seenPages, work: visible, named: namesIn(bonds) },
      { readings, lookBacks },
    ),
    hiddenEpics: bonds.length - epics.length,
    hiddenPages: pages.length - seenPages.length,
    questions: [...questions, ...earlier],
    moreQuestions: asking.length >= most || answers.length > most,
    jira: jira ? ('connected' as const) : ('not-connected' as const),
  };
}

async function everythingOn(ports: Ports, decision: DecisionId, jira: boolean) {
  const [bonds, pages, readings, tallies, lookBacks, asking, answers] = await Promise.all([
    jira ? ports.listBonds(decision) : [],
    ports.listRestingPages(decision),
    ports.listReadings(decision),
    ports.listWorkTallies(decision),
    ports.listLookBacks(decision),
    jira ? ports.listAsking({ decision }) : [],
    ports.listAnswers(decision),
  ]);
  return { bonds, pages, readings, tallies, lookBacks, asking, answers };
}
