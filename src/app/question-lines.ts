import type { QuestionLine } from '../contract/calls';
import type { Answer } from '../core/answer';
import { questionsOf } from './open-questions';
import type { Ports } from './ports';
import type { Standing } from './standing';

/** The questions beside some work, with their answers: open ones first, and as the work comes among them. */
export async function questionLines(ports: Ports, work: readonly Standing[]): Promise<readonly QuestionLine[]> {
  const asked = work.flatMap((standing) =>
    standing.rests ? questionsOf(standing.rests.assessment).map((finding) => ({ standing, finding })) : [],
  );
  const answers = await ports.getAnswers(
    asked.map(({ standing, finding }) => ({ issueId: standing.issueId, finding: finding.id })),
  );
  const byName = new Map(answers.map((answer) => [nameOf(answer.issueId, answer.finding), answer]));
  const lines = asked.map(({ standing, finding }): QuestionLine => {
    const answer: Answer | undefined = byName.get(nameOf(standing.issueId, finding.id));
    return {
      issueId: standing.issueId,
      issueKey: standing.issueKey,
      summary: standing.summary,
      part: finding.part,
      partQuote: finding.partQuote,
      storyQuote: finding.storyQuote.text,
      question: finding.question,
      ...(answer && { answer }),
    };
  });
  return [...lines.filter(({ answer }) => !answer), ...lines.filter(({ answer }) => answer)];
}

const nameOf = (issueId: string, finding: string): string => `${issueId}:${finding}`;
