import type { QuestionLine } from '../../../../src/contract/decision-panel';
import { Fold } from './fold';
import { QuestionItem } from './question-item';

interface Lines {
  readonly lines: readonly QuestionLine[];
}

/** As many as stand in sight below one part. */
const inSight = 3;

/** Questions about one part: a few in sight, the others one press away. */
export const FewQuestions = ({ lines }: Lines) => (
  <>
    <EveryQuestion lines={lines.slice(0, inSight)} />
    {lines.length > inSight && (
      <Fold summary={`${lines.length - inSight} more about this`}>
        <EveryQuestion lines={lines.slice(inSight)} />
      </Fold>
    )}
  </>
);

export const EveryQuestion = ({ lines }: Lines) => (
  <ul className="plain">
    {lines.map((question) => (
      <QuestionItem key={`${question.issueId} ${question.storyQuote}`} question={question} />
    ))}
  </ul>
);
