import type { QuestionLine } from '../../../../../src/contract/decision-panel';
import { Fold } from '../../parts/fold';
import { EveryQuestion, FewQuestions } from '../../parts/few-questions';
import { QuestionsInSight } from '../../parts/questions-in-sight';
import { Quote } from '../../parts/quote';
import { counted } from '../../words';
import { byPart, isOpen, type AskedOfPart, type Parts } from './by-part';

const name = 'What the work is teaching it';

/** What the work is teaching the decision: where stories asked something of it, part by part, and what people answered. */
export const QuestionsFromWork = ({ localId, parts }: { readonly localId: string; readonly parts: Parts }) => (
  <QuestionsInSight localId={localId} name={name}>
    {(questions, isAll) => {
      const asked = byPart(questions, parts);
      return (
        <>
          <h3>{name}</h3>
          {asked.length > 0 && <p>{sentence(questions, asked.length, isAll)}</p>}
          <ul className="plain">
            {asked.map((one) => (
              <li key={one.part} className="asked-of">
                <OnePart asked={one} />
              </li>
            ))}
          </ul>
        </>
      );
    }}
  </QuestionsInSight>
);

function sentence(questions: readonly QuestionLine[], parts: number, isAll: boolean): string {
  const open = questions.filter(({ answer }) => !answer).length;
  const again = questions.filter(({ answer }) => answer?.kind === 'reopen').length;
  const stories = new Set(questions.map(({ issueId }) => issueId)).size;
  const some = (count: number, ...words: readonly [string, string]) =>
    `${isAll ? '' : 'At least '}${counted(count, ...words)}`;
  return [
    `${some(stories, 'story asks', 'stories ask')} about ${isAll ? `${counted(parts, 'part')} of it` : 'it'}.`,
    open > 0 && `${some(open, 'question is', 'questions are')} open.`,
    open === 0 && isAll && 'All of it is answered.',
    again > 0 && `${some(again, 'answer asks', 'answers ask')} to look at the decision again.`,
  ]
    .filter(Boolean)
    .join(' ');
}

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
        <EveryQuestion lines={lines} />
      </Fold>
    );
  return (
    <>
      <p className="soft">{name}</p>
      <FewQuestions lines={lines} />
    </>
  );
}
