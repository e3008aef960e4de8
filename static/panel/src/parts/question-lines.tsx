import type { QuestionLine } from '../../../../src/contract/calls';
import { useDates } from '../dates';
import { answerNames } from '../words';
import { IssueLink } from './product-link';
import { Quote } from './quote';

/** Questions by the part that they are about; every one with both quotes. */
export function QuestionLines({ questions }: { readonly questions: readonly QuestionLine[] }) {
  const parts = [...new Set(questions.map(({ part }) => part))];
  return (
    <ul className="plain">
      {parts.map((part) => {
        const asked = questions.filter((question) => question.part === part);
        return (
          <li key={part} className="asked-of">
            <p className="soft">
              The decision says <Quote text={asked[0]?.partQuote ?? ''} />
            </p>
            <ul className="plain">
              {asked.map((question) => (
                <QuestionItem key={`${question.issueId} ${question.storyQuote}`} question={question} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function QuestionItem({ question }: { readonly question: QuestionLine }) {
  const dates = useDates();
  const { issueKey, storyQuote, answer } = question;
  return (
    <li className={answer ? 'asked' : 'asked open'}>
      <IssueLink issueKey={issueKey} /> <Quote text={storyQuote} />
      {answer ? (
        <p className="why">
          {answerNames[answer.kind].said}
          {answer.reason && (
            <>
              : <Quote text={answer.reason} />
            </>
          )}{' '}
          <span className="faint">{dates.day(answer.at)}</span>
        </p>
      ) : (
        <p className="why">{question.question}</p>
      )}
    </li>
  );
}
