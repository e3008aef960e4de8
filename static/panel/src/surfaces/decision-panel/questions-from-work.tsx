import type { QuestionLine, QuestionsFromWork as Page } from '../../../../../src/contract/decision-panel';
import { useAsked } from '../../asked';
import { openQuestionsFromWork } from '../../calls';
import { Failure } from '../../parts/failure';
import { Fold } from '../../parts/fold';
import { QuestionItem } from '../../parts/question-item';
import { Quote } from '../../parts/quote';
import { ShowMore } from '../../parts/show-more';
import { counted } from '../../words';
import { byPart, isOpen, type AskedOfPart, type Parts } from './by-part';

/** What stands in its place until it is known whether the work asks anything; usually it does not. */
export const lookingUp = 'Looking up what the work asks of it …';

const heading = <h3>What the work is teaching it</h3>;

/** What the work is teaching the decision: where stories asked something of it, part by part, and what people answered. */
export function QuestionsFromWork({ localId, parts }: { readonly localId: string; readonly parts: Parts }) {
  const { asked, again, put } = useAsked(() => openQuestionsFromWork({ localId }));
  switch (asked.state) {
    case 'waiting':
      return <p className="soft">{lookingUp}</p>;
    case 'failed':
      return (
        <section className="group">
          {heading}
          <Failure code={asked.code} onRetry={() => void again()} />
        </section>
      );
    case 'answered':
      return <Questions page={asked.value} parts={parts} localId={localId} onMore={put} />;
  }
}

function Questions({
  page: { questions, next },
  parts,
  localId,
  onMore,
}: {
  readonly page: Page;
  readonly parts: Parts;
  readonly localId: string;
  readonly onMore: (page: Page) => void;
}) {
  if (questions.length === 0 && !next) return null;
  const asked = byPart(questions, parts);
  return (
    <section className="group">
      {heading}
      {asked.length > 0 && <p>{sentence(questions, asked.length, next === undefined)}</p>}
      <ul className="plain">
        {asked.map((one) => (
          <li key={one.part} className="asked-of">
            <OnePart asked={one} />
          </li>
        ))}
      </ul>
      {next && (
        <ShowMore
          label="Show older questions"
          ask={() => openQuestionsFromWork({ localId, from: next })}
          onMore={(page) => onMore(joined(questions, page))}
        />
      )}
    </section>
  );
}

/** Pages overlap where several carry one instant, and where an answer is older than the question that still stands. */
const joined = (shown: readonly QuestionLine[], page: Page): Page => ({
  ...page,
  questions: [...new Map([...shown, ...page.questions].map((one) => [nameOf(one), one])).values()],
});

const nameOf = ({ issueId, part, storyQuote }: QuestionLine): string => `${issueId} ${part} ${storyQuote}`;

function sentence(questions: readonly QuestionLine[], parts: number, isAll: boolean): string {
  const open = questions.filter(({ answer }) => !answer).length;
  const again = questions.filter(({ answer }) => answer?.kind === 'reopen').length;
  const stories = new Set(questions.map(({ issueId }) => issueId)).size;
  return [
    `${isAll ? '' : 'At least '}${counted(stories, 'story asks', 'stories ask')} about ${counted(parts, 'part')} of it.`,
    open === 0 ? isAll && 'All of it is answered.' : `${counted(open, 'question is', 'questions are')} open.`,
    again > 0 && `${counted(again, 'answer asks', 'answers ask')} to look at the decision again.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** As many as stand in sight below one part. */
const inSight = 3;

/** What somebody should look at is in sight; a part whose questions are all answered is one line to unfold. */
function OnePart({ asked: { text, isOfNow, lines } }: { readonly asked: AskedOfPart }) {
  const name = (
    <>
      <Quote text={text} />
      {!isOfNow && <span className="faint"> in an earlier revision</span>}
    </>
  );
  if (!isOpen({ lines }))
    return (
      <Fold
        summary={
          <>
            {name} · {counted(lines.length, 'answer')}
          </>
        }
      >
        <Lines lines={lines} />
      </Fold>
    );
  return (
    <>
      <p className="soft">{name}</p>
      <Lines lines={lines.slice(0, inSight)} />
      {lines.length > inSight && (
        <Fold summary={`${lines.length - inSight} more about this`}>
          <Lines lines={lines.slice(inSight)} />
        </Fold>
      )}
    </>
  );
}

const Lines = ({ lines }: { readonly lines: readonly QuestionLine[] }) => (
  <ul className="plain">
    {lines.map((question) => (
      <QuestionItem key={`${question.issueId} ${question.storyQuote}`} question={question} />
    ))}
  </ul>
);
