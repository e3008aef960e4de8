import type { ReviewDecision, ReviewFinding, ReviewRests, ReviewStory } from '../contract/sprint-review';
import type { Answer } from '../core/answer';
import type { Assessment } from '../core/assessment';
import { assess } from './assess';
import { behindOf, type Behind } from './behind';
import { headOf } from './decision-head';
import { quietChecks } from './hush';
import { mayRest } from './may-rest';
import type { PlannedSeen } from './planning-ports';
import type { Ports } from './ports';
import { openDecisions, type OpenDecision, type OpenDecisions } from './open-decisions';
import type { Resting, Standing } from './standing';

/** Stories as a review shows them, from what is stored: nothing of Jira is asked but whether epics may be browsed. */
export async function reviewLines(
  ports: Ports,
  planned: readonly PlannedSeen[],
): Promise<{ readonly stories: readonly ReviewStory[]; readonly decisions: readonly ReviewDecision[] }> {
  const standings = await ports.getStandings(planned.map(({ id }) => id));
  const unread = await mayRest(
    ports,
    planned.filter(({ id }) => !standings.has(id)),
  );
  const resting = planned.flatMap(({ id }) => standings.get(id)?.rests ?? []);
  const decisions = await openDecisions(
    ports,
    resting.map(({ decision }) => decision),
  );
  const [findings, behind] = await Promise.all([
    findingsOf(ports, [...standings.values()], decisions),
    behindOf(ports, resting, decisions),
  ]);
  const stories = planned.map((story): ReviewStory => {
    const standing = standings.get(story.id);
    const isRead = standing ? standing.summary === story.summary : !unread.has(story.id);
    return {
      issueId: story.id,
      issueKey: story.key,
      summary: story.summary,
      ...(story.assignee && { assignee: story.assignee }),
      rests: isRead ? restsOf(story.id, standing?.rests, decisions, findings, behind) : { on: 'not-read' },
    };
  });
  return { stories, decisions: shown(decisions, stories) };
}

function restsOf(
  issueId: string,
  rests: Resting | undefined,
  decisions: OpenDecisions,
  findings: ReadonlyMap<string, readonly ReviewFinding[]>,
  behind: Behind,
): ReviewRests {
  if (!rests) return { on: 'nothing' };
  const found = decisions.get(rests.decision);
  if (!found) return { on: 'gone', key: rests.key };
  if (!found.revision) return { on: 'cannot-open', key: found.decision.key };
  const reading = behind(rests);
  return {
    on: 'decision',
    decision: found.decision.id,
    findings: findings.get(issueId) ?? [],
    ...(reading && { behind: reading }),
  };
}

/** What each story is asked, or has noted, with the answers; checks that are quiet on this site only note. */
async function findingsOf(
  ports: Ports,
  standings: readonly Standing[],
  decisions: OpenDecisions,
): Promise<ReadonlyMap<string, readonly ReviewFinding[]>> {
  const read = await Promise.all(
    standings.flatMap(({ issueId, rests }) => {
      const found = rests && decisions.get(rests.decision);
      return rests && found?.revision ? [assessed(ports, issueId, rests, found)] : [];
    }),
  );
  const all = read.flatMap(({ issueId, decision, assessment }) =>
    assessment.findings.map((finding) => ({ issueId, decision, finding })),
  );
  const [quiet, answers] = await Promise.all([
    quietChecks(
      ports,
      all.map(({ finding }) => finding),
    ),
    ports.getAnswers(all.map(({ issueId, decision, finding }) => ({ issueId, decision, finding: finding.id }))),
  ]);
  const byName = new Map(answers.map((answer) => [nameOf(answer), answer]));
  const lines = new Map<string, ReviewFinding[]>();
  for (const { issueId, decision, finding } of all) {
    const answer = byName.get(nameOf({ issueId, decision, finding: finding.id }));
    const line: ReviewFinding = {
      finding: finding.id,
      part: finding.part,
      partQuote: finding.partQuote,
      storyQuote: finding.storyQuote.text,
      question: finding.question,
      sentence: finding.sentence,
      aloud: finding.aloud && !quiet.has(finding.check),
      ...(answer && { answer }),
    };
    lines.set(issueId, [...(lines.get(issueId) ?? []), line]);
  }
  return lines;
}

/** Where the decision moved on a moment ago, the stored lines are read beside the new revision. */
async function assessed(ports: Ports, issueId: string, rests: Resting, { decision, revision }: OpenDecision) {
  const isStored = !revision || (rests.revision === revision.number && decision.state === 'live');
  const assessment: Assessment = isStored
    ? rests.assessment
    : await assess(ports, decision, revision.record, rests.lines);
  return { issueId, decision: decision.id, assessment };
}

/** Of each decision the parts that somebody is asked about. */
function shown(decisions: OpenDecisions, stories: readonly ReviewStory[]): readonly ReviewDecision[] {
  const asked = new Set(
    stories.flatMap(({ rests }) => (rests.on === 'decision' ? rests.findings.map(({ part }) => part) : [])),
  );
  return [...decisions.values()].flatMap(({ decision, revision }) =>
    revision ? [{ head: headOf(decision), parts: revision.record.parts.filter(({ id }) => asked.has(id)) }] : [],
  );
}

const nameOf = ({ decision, issueId, finding }: Pick<Answer, 'decision' | 'issueId' | 'finding'>): string =>
  `${decision}:${issueId}:${finding}`;
