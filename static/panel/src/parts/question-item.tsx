import type { QuestionLine } from '../../../../src/contract/decision-panel';
import { useDates } from '../dates';
import { answerNames } from '../words';
import { WorkLink } from './product-link';
import { Quote } from './quote';

/** One question where work asked it: the story's own words, then its answer, or what is still open. */
export function QuestionItem({ question }: { readonly question: QuestionLine }) {
  const dates = useDates();
  const { storyQuote, answer, askedAt } = question;
  return (
    <li className={answer ? 'asked' : 'asked open'}>
      <WorkLink {...question} /> <Quote text={storyQuote} />
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
        <p className="why">
          {question.question} <span className="faint">asked {dates.day(askedAt)}</span>
        </p>
      )}
    </li>
  );
}
