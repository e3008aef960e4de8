import { useState } from 'react';
import { asJson, type Frame } from '../../frame';
import { Failure } from '../../parts/failure';
import { Skeleton } from '../../parts/skeleton';
import { Bar } from './bar';
import { Behind } from './behind';
import { Between } from './between';
import { Choose, everything, Filters, passes, type Filter } from './filters';
import { Folded } from './folded';
import { Foot } from './foot';
import { Progress } from './progress';
import { Questions } from './questions';
import { askedIn, notRead, type Review } from './review';
import { sentenceOf } from './sentence';
import './sprint-review.css';
import { tallyOf } from './tally';
import { stateWords, titleOf } from './title';
import { useReview, type UseReview } from './use-review';

/** The review of a sprint or a backlog: one sentence, a bar, and then what needs a conversation. */
export function SprintReview({ frame }: { readonly frame: Frame }) {
  // The flag on a board opens the review of the sprint that it spoke of.
  const asked = asJson(frame.extension.modal).sprintId;
  const [opened, setOpened] = useState({ sprintId: typeof asked === 'string' ? asked : undefined, times: 0 });
  const open = (sprintId: string | undefined) => setOpened({ sprintId, times: opened.times + 1 });
  return <Opened key={opened.times} sprintId={opened.sprintId} frame={frame} onOpen={open} />;
}

interface OpenedProps {
  readonly sprintId: string | undefined;
  readonly frame: Frame;
  readonly onOpen: (sprintId: string | undefined) => void;
}

function Opened({ sprintId, frame, onOpen }: OpenedProps) {
  const use = useReview(sprintId);
  const { review, failed } = use;
  return (
    <article className="panel page review">
      {!review && !failed && <Skeleton lines={7} saying="Looking up what is planned" />}
      {failed && <Failure code={failed} onRetry={() => onOpen(sprintId)} />}
      {review && <Shown use={use} review={review} frame={frame} onOpen={onOpen} />}
    </article>
  );
}

interface ShownProps {
  readonly use: UseReview;
  readonly review: Review;
  readonly frame: Frame;
  readonly onOpen: (sprintId: string | undefined) => void;
}

function Shown({ use, review, frame, onOpen }: ShownProps) {
  const [filter, setFilter] = useState<Filter>(everything);
  const tally = tallyOf(review);
  const stories = review.stories.filter((story) => passes(filter, story));
  const { sprint, choices } = review.place;
  const places = [
    ...choices.map(({ id, name, state }) => ({ value: id, name: `${name} (${stateWords[state]})` })),
    ...(choices.length > 0 ? [{ value: 'backlog', name: 'The backlog' }] : []),
  ];
  return (
    <>
      <div className="title-line">
        <h1>
          <bdi dir="auto">{titleOf(review.place)}</bdi>{' '}
          {sprint && <span className="faint">{stateWords[sprint.state]}</span>}
        </h1>
        <Choose label="Review" value={sprint?.id ?? 'backlog'} options={places} onChoose={onOpen} />
      </div>
      <p className="direction" aria-live="polite">
        {sentenceOf(review, tally)}
      </p>
      <Bar tally={tally} />
      {!review.isWhole && <p className="meta waiting">The other stories are on their way …</p>}
      <Progress {...use} left={notRead(review).length} />
      <Filters review={review} filter={filter} onFilter={setFilter} />
      <Questions
        asked={askedIn(review, stories).filter(({ finding }) => finding.aloud)}
        onAnswered={use.keep}
        onAgain={use.lookAgain}
      />
      <Between between={review.between} />
      <Behind review={review} stories={stories} />
      <Folded review={review} stories={stories} />
      <Foot
        review={review}
        frame={frame}
        onAgain={() => onOpen(sprint?.id ?? (review.place.board === undefined ? undefined : 'backlog'))}
      />
    </>
  );
}
