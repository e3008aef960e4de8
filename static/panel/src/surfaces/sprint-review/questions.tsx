import { useState } from 'react';
import type { Answer } from '../../../../../src/core/answer';
import { Fold } from '../../parts/fold';
import { counted } from '../../words';
import { QuestionRow } from './question-row';
import { isOpen, type Asked } from './review';

/** Rows drawn at once: a sprint of two thousand stories may ask a few hundred questions. */
const atOnce = 40;

interface QuestionsProps {
  readonly asked: readonly Asked[];
  readonly onAnswered: (issueId: string, answer: Answer) => void;
  readonly onAgain: (issueId: string) => Promise<void>;
}

/** What is open first; what is answered while the review is open stays in its place, what was answered before folds away. */
export function Questions({ asked, onAnswered, onAgain }: QuestionsProps) {
  const [room, setRoom] = useState(atOnce);
  const [here, setHere] = useState<ReadonlySet<string>>(new Set());
  const stays = (one: Asked): boolean => isOpen(one) || here.has(nameOf(one));
  const open = asked.filter(stays);
  const before = asked.filter((one) => !stays(one));
  const stay = (one: Asked) => setHere((before) => new Set([...before, nameOf(one)]));
  const row = (one: Asked) => (
    <QuestionRow
      key={nameOf(one)}
      asked={one}
      onAnswered={(answer) => {
        stay(one);
        onAnswered(one.story.issueId, answer);
      }}
      onAgain={() => {
        // Somebody else's answer is read where one's own was to stand.
        stay(one);
        return onAgain(one.story.issueId);
      }}
    />
  );
  return (
    <>
      {open.length > 0 && (
        <section className="group" aria-label="Questions">
          <div className="review-row review-heads" aria-hidden="true">
            <span>Story</span>
            <span>What parts</span>
            <span>Answer</span>
          </div>
          <ul className="plain">{open.slice(0, room).map(row)}</ul>
          {open.length > room && (
            <button type="button" className="link" onClick={() => setRoom(room + atOnce)}>
              Show {counted(Math.min(atOnce, open.length - room), 'more question')}
            </button>
          )}
        </section>
      )}
      {before.length > 0 && (
        <Fold summary={counted(before.length, 'answered question')}>
          <ul className="plain">{before.slice(0, room).map(row)}</ul>
        </Fold>
      )}
    </>
  );
}

const nameOf = ({ story, finding }: Asked): string => `${story.issueId} ${finding.finding}`;
