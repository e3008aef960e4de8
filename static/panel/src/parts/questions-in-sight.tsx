import type { ReactNode } from 'react';
import type { QuestionLine, QuestionsFromWork } from '../../../../src/contract/decision-panel';
import { useAsked } from '../asked';
import { openQuestionsFromWork } from '../calls';
import { Failure } from './failure';
import { InSight } from './in-sight';
import { ShowMore } from './show-more';

interface Place {
  /** The panel on its page; nothing beside an epic. */
  readonly localId?: string;
  /** What it is called where it cannot be looked up. */
  readonly name: string;
  /** Draws what is known; `isAll`: whether there is no more. */
  readonly children: (questions: readonly QuestionLine[], isAll: boolean) => ReactNode;
}

const lookingUp = 'Looking up what the work asks of it …';

/**
 * What work asks of the decision in front of the viewer: looked up when its place comes into sight, older questions when
 * somebody wants them. Where nothing is asked, nothing is drawn: that is the usual case.
 */
export const QuestionsInSight = (place: Place) => (
  <InSight until={lookingUp}>
    <LookedUp {...place} />
  </InSight>
);

function LookedUp({ localId, name, children }: Place) {
  const ofPanel = localId === undefined ? {} : { localId };
  const { asked, again, put } = useAsked(() => openQuestionsFromWork(ofPanel));
  if (asked.state === 'waiting') return <p className="soft">{lookingUp}</p>;
  if (asked.state === 'failed')
    return (
      <section className="group">
        <h3>{name}</h3>
        <Failure code={asked.code} onRetry={() => void again()} />
      </section>
    );
  const { questions, next } = asked.value;
  if (questions.length === 0 && !next) return null;
  return (
    <section className="group">
      {children(questions, next === undefined)}
      {next && (
        <ShowMore
          label="Show older questions"
          ask={() => openQuestionsFromWork({ ...ofPanel, from: next })}
          onMore={(page) => put(joined(questions, page))}
        />
      )}
    </section>
  );
}

/** Pages overlap where several carry one instant, and where an answer is older than the question that still stands. */
const joined = (shown: readonly QuestionLine[], page: QuestionsFromWork): QuestionsFromWork => ({
  ...page,
  questions: [...new Map([...shown, ...page.questions].map((one) => [nameOf(one), one])).values()],
});

const nameOf = ({ issueId, part, storyQuote }: QuestionLine): string => `${issueId} ${part} ${storyQuote}`;
