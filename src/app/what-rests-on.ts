import type { Decision, DecisionRecord } from '../core/decision/decision';
import { byTeam } from './by-team';
import type { Ports } from './ports';
import { answeredBefore, questionLines } from './question-lines';

/** As many answers of old, and as much work with questions, as a panel looks up. */
const most = 50;

/** What rests on a decision, how it is read and what it asks, as far as the viewer may browse it. */
export async function whatRestsOn(ports: Ports, decision: Decision, record: DecisionRecord) {
  if (!ports.jiraConnected()) {
    const nothing = { epics: [], work: new Set<string>() };
    const teams = await byTeam(ports, decision, record, nothing, await ports.listReadings(decision.id));
    return { teams, hiddenEpics: 0, questions: [], moreQuestions: false, jira: 'not-connected' as const };
  }
  const [bonds, readings, asking, answers] = await Promise.all([
    ports.listBonds(decision.id),
    ports.listReadings(decision.id),
    ports.listAsking({ decision: decision.id }),
    ports.listAnswers(decision.id),
  ]);
  const work = [...bonds.map(({ epicId }) => epicId), ...[...asking, ...answers].map(({ issueId }) => issueId)];
  const besides = readings.flatMap(({ beside }) => beside ?? []);
  const visible = await ports.browsable([...new Set([...work, ...besides])]);
  const isVisible = ({ issueId }: { readonly issueId: string }): boolean => visible.has(issueId);
  const questions = await questionLines(ports, asking.filter(isVisible));
  const earlier = await answeredBefore(ports, answers.filter(isVisible).slice(0, most), questions);
  const epics = bonds.filter(({ epicId }) => visible.has(epicId));
  return {
    teams: await byTeam(ports, decision, record, { epics, work: visible }, readings),
    hiddenEpics: bonds.length - epics.length,
    questions: [...questions, ...earlier],
    moreQuestions: asking.length >= most || answers.length > most,
    jira: 'connected' as const,
  };
}
