import Button from '@atlaskit/button/new';
import { useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '../../../../../src/core/answer';
import { answerInReview } from '../../calls';
import { useDates } from '../../dates';
import { AnswerForm } from '../../parts/answer-form';
import { IssueLink } from '../../parts/product-link';
import { Quote } from '../../parts/quote';
import { answerNames } from '../../words';
import { BothSides } from './both-sides';
import type { Asked } from './review';

interface QuestionRowProps {
  readonly asked: Asked;
  readonly onAnswered: (answer: Answer) => void;
  readonly onAgain: () => Promise<void>;
}

/** One question: the story, what parts with both quotes, and its answer or a way to give one, in place. */
export function QuestionRow({ asked, onAnswered, onAgain }: QuestionRowProps) {
  const { story, finding } = asked;
  const [answering, setAnswering] = useState(false);
  const [justAnswered, setJustAnswered] = useState(false);
  const form = useId();
  return (
    <li className="review-row">
      <div className="review-story">
        <IssueLink issueKey={story.issueKey} /> <bdi dir="auto">{story.summary}</bdi>
        {story.assignee && <p className="meta">{story.assignee.name}</p>}
      </div>
      <div>
        <p className="review-question">{finding.question}</p>
        <BothSides asked={asked} />
      </div>
      <div className="review-answer">
        {finding.answer ? (
          <Answered answer={finding.answer} takesFocus={justAnswered} />
        ) : (
          <Button
            spacing="compact"
            aria-label={`Answer the question about ${story.issueKey}`}
            aria-expanded={answering}
            aria-controls={form}
            isSelected={answering}
            onClick={() => setAnswering(!answering)}
          >
            Answer …
          </Button>
        )}
      </div>
      {answering && !finding.answer && (
        <div className="review-form" id={form}>
          <AnswerForm
            keep={(kind, reason) => answerInReview({ issueId: story.issueId, finding: finding.finding, kind, reason })}
            onAnswered={(answer) => {
              setJustAnswered(true);
              onAnswered(answer);
            }}
            onAgain={onAgain}
          />
        </div>
      )}
    </li>
  );
}

/** What was said, where the button was: whoever has just answered by keyboard goes on from here. */
function Answered({ answer, takesFocus }: { readonly answer: Answer; readonly takesFocus: boolean }) {
  const dates = useDates();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, [takesFocus]);
  return (
    <p ref={line} className="why" tabIndex={-1} role="status">
      {answerNames[answer.kind].said}
      {answer.reason && (
        <>
          , <Quote text={answer.reason} />
        </>
      )}{' '}
      <span className="faint">{dates.day(answer.at)}</span>
    </p>
  );
}
