import { useContext } from 'react';
import type { Answer } from '../../../../src/core/answer';
import { Fold } from './fold';
import { Quote } from './quote';
import { Who } from './who';
import { WorkWord } from './work-word';
import { answerNames, counted } from '../words';

/** What was already answered about this work, with both texts as they were. */
export function AnsweredQuestions({ answers }: { readonly answers: readonly Answer[] }) {
  const word = useContext(WorkWord);
  if (answers.length === 0) return null;
  return (
    <Fold summary={counted(answers.length, 'answered question')}>
      <ul className="plain">
        {answers.map((answer) => (
          <li key={answer.finding} className="note">
            <p>
              {answerNames[answer.kind].said}
              {answer.reason && (
                <>
                  : <Quote text={answer.reason} />
                </>
              )}
            </p>
            <p className="why">
              <span className="faint">the {word}</span> <Quote text={answer.storyQuote} />
            </p>
            <p className="why">
              <span className="faint">the decision</span> <Quote text={answer.partQuote} />
            </p>
            <Who accountId={answer.by} at={answer.at} summary="Answered" more={`about revision ${answer.revision}`} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
