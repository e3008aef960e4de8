import type { DecisionId } from '../core/decision/decision';
import { quietChecks } from './hush';
import { questionsOf } from './open-questions';
import type { SprintSeen } from './planning-ports';
import type { Ports } from './ports';
import { mostOpen, type SprintMoment } from './sprint-moment';
import type { Standing } from './standing';

/** Stories with a question of one page. */
const perPage = 100;

/**
 * Keeps which questions were open when a sprint began or ended, for each decision that has some. Told of twice, the first
 * stays, as it was nearer to the moment; died half-way, what is missing is kept by the next try.
 */
export async function keepSprintMoment(ports: Ports, sprintId: string, what: SprintMoment['what']): Promise<void> {
  const sprint = await ports.readSprint(sprintId, 'app');
  if (!sprint) return;
  const open = await openByDecision(ports, sprint.id);
  for (const [decision, questions] of open)
    await ports.keepMoment({
      decision,
      sprintId: sprint.id,
      sprint: sprint.name,
      what,
      at: instantOf(sprint, what) ?? ports.now(),
      stories: new Set(questions.map(({ issueId }) => issueId)).size,
      open: questions.slice(0, mostOpen),
    });
  ports.log('sprint-moment', { decisions: open.size }, sprintId);
}

const instantOf = ({ startedAt, closedAt }: SprintSeen, what: SprintMoment['what']) =>
  what === 'started' ? startedAt : closedAt;

type Open = SprintMoment['open'][number];

async function openByDecision(ports: Ports, sprintId: string): Promise<ReadonlyMap<DecisionId, readonly Open[]>> {
  const open = new Map<DecisionId, readonly Open[]>();
  for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
    const page = { limit: perPage, asking: true, ...(after !== undefined && { after }) };
    const { stories, next } = await ports.listPlanned({ sprintId }, 'app', page);
    const standings = [...(await ports.getStandings(stories.map(({ id }) => id))).values()];
    for (const { decision, ...question } of await unanswered(ports, standings))
      open.set(decision, [...(open.get(decision) ?? []), question]);
    after = next;
  }
  return open;
}

async function unanswered(ports: Ports, standings: readonly Standing[]) {
  const asked = standings.flatMap(({ issueId, rests }) =>
    rests ? questionsOf(rests.assessment).map((finding) => ({ issueId, decision: rests.decision, finding })) : [],
  );
  const [quiet, answers] = await Promise.all([
    quietChecks(
      ports,
      asked.map(({ finding }) => finding),
    ),
    ports.getAnswers(asked.map(({ issueId, decision, finding }) => ({ issueId, decision, finding: finding.id }))),
  ]);
  const answered = new Set(answers.map(({ issueId, decision, finding }) => `${decision}:${issueId}:${finding}`));
  return asked
    .filter(({ finding }) => !quiet.has(finding.check))
    .map(({ issueId, decision, finding }) => ({ issueId, decision, part: finding.part, finding: finding.id }))
    .filter(({ issueId, decision, finding }) => !answered.has(`${decision}:${issueId}:${finding}`));
}
