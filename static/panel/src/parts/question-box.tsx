import type { Answer } from '../../../../src/core/answer';
import type { DecisionRecord } from '../../../../src/core/decision/decision';
import type { Finding } from '../../../../src/core/finding';
import type { WorkLine } from '../../../../src/core/work';
import { answerQuestion } from '../calls';
import { AnswerForm } from './answer-form';
import { Fold } from './fold';
import { DecisionSays, StorySays } from './both-quotes';

/** One question: what it asks, what both sides say to the letter, and four ways to answer. */
export function QuestionBox({
  finding,
  record,
  lines,
  onAnswered,
  onAgain,
}: {
  readonly finding: Finding;
  readonly record: DecisionRecord;
  readonly lines: readonly WorkLine[];
  readonly onAnswered: (answer: Answer) => void;
  readonly onAgain: () => Promise<void>;
}) {
  return (
    <section className="question" aria-label="A question">
      <h3>{finding.question}</h3>
      <StorySays quote={finding.storyQuote} lines={lines} />
      <DecisionSays finding={finding} record={record} />
      <AnswerForm
        keep={(kind, reason) => answerQuestion({ finding: finding.id, kind, reason })}
        onAnswered={onAnswered}
        onAgain={onAgain}
      />
      <Fold summary="Why this question?">
        <p className="why">{finding.sentence}</p>
        <p className="why">{finding.why}</p>
      </Fold>
    </section>
  );
}
