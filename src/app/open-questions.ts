import type { Answer } from '../core/answer';
import type { DecisionId } from '../core/decision/decision';
import type { Assessment } from '../core/assessment';
import type { Finding } from '../core/finding';
import type { Ports } from './ports';

export const questionsOf = ({ findings }: Assessment): readonly Finding[] => findings.filter(({ aloud }) => aloud);

/** The answers to anything that an assessment found, notes included: a hushed question may have been answered before. */
export const answersTo = (
  ports: Ports,
  issueId: string,
  decision: DecisionId,
  { findings }: Assessment,
): Promise<readonly Answer[]> =>
  findings.length === 0
    ? Promise.resolve([])
    : ports.getAnswers(findings.map(({ id }) => ({ decision, issueId, finding: id })));

/** How many questions nobody has answered; an answer sticks to its question by the finding's id. */
export function openQuestions(assessment: Assessment, answers: readonly Answer[]): number {
  const answered = new Set(answers.map(({ finding }) => finding));
  return questionsOf(assessment).filter(({ id }) => !answered.has(id)).length;
}
