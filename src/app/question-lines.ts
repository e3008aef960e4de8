import type { QuestionLine } from '../contract/calls';
import type { Answer } from '../core/answer';
import { checks } from '../core/reader/checks';
import { quietChecks } from './hush';
import { questionsOf } from './open-questions';
import type { Ports } from './ports';
import type { Standing } from './standing';

/** The questions beside some work, with their answers: open ones first, and as the work comes among them. */
export async function questionLines(ports: Ports, work: readonly Standing[]): Promise<readonly QuestionLine[]> {
  const all = work.flatMap((standing) => {
    const { rests } = standing;
    return rests
      ? questionsOf(rests.assessment).map((finding) => ({
          standing,
          finding,
          decision: rests.decision,
          askedAt: rests.asked[finding.id] ?? standing.readAt,
        }))
      : [];
  });
  const quiet = await quietChecks(
    ports,
    all.map(({ finding }) => finding),
  );
  const asked = all.filter(({ finding }) => !quiet.has(finding.check));
  const answers = await ports.getAnswers(
    asked.map(({ standing, finding, decision }) => ({ decision, issueId: standing.issueId, finding: finding.id })),
  );
  const byName = new Map(answers.map((answer) => [nameOf(answer.issueId, answer.finding), answer]));
  const lines = asked.map(({ standing, finding, askedAt }): QuestionLine => {
    const answer = byName.get(nameOf(standing.issueId, finding.id));
    return {
      ...whose(standing),
      part: finding.part,
      partQuote: finding.partQuote,
      storyQuote: finding.storyQuote.text,
      question: finding.question,
      askedAt,
      ...(answer && { answer }),
    };
  });
  return [...lines.filter(({ answer }) => !answer), ...lines.filter(({ answer }) => answer)];
}

/** Answers whose question is no longer asked, because a text was reworded since: they stay part of the decision's story. */
export async function answeredBefore(
  ports: Ports,
  answers: readonly Answer[],
  lines: readonly QuestionLine[],
): Promise<readonly QuestionLine[]> {
  const shown = new Set(lines.flatMap(({ answer }) => (answer ? [nameOf(answer.issueId, answer.finding)] : [])));
  const others = answers.filter(({ issueId, finding }) => !shown.has(nameOf(issueId, finding)));
  const ids = [...new Set(others.map(({ issueId }) => issueId))];
  const standings = new Map((await Promise.all(ids.map(ports.getStanding))).map((one) => [one?.issueId, one]));
  return others.flatMap((answer): readonly QuestionLine[] => {
    const standing = standings.get(answer.issueId);
    if (!standing) return [];
    const { part, partQuote, storyQuote } = answer;
    const question = checks.find(({ id }) => id === answer.check)?.asks ?? '';
    const askedAt = answer.askedAt ?? answer.at;
    return [{ ...whose(standing), part, partQuote, storyQuote, question, askedAt, answer }];
  });
}

const whose = ({ issueId, issueKey, summary }: Standing) => ({ issueId, issueKey, summary });

const nameOf = (issueId: string, finding: string): string => `${issueId}:${finding}`;
