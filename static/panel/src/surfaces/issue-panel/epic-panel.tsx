import type { IssuePanel, ReadingView } from '../../../../../src/contract/calls';
import { Fold } from '../../parts/fold';
import { LongText } from '../../parts/long-text';
import { QuestionLines } from '../../parts/question-lines';
import { Reasoning } from '../../parts/reasoning';
import { counted } from '../../words';
import { RestsOn } from './rests-on';
import { TeamReading } from './team-reading';

type Epic = Extract<IssuePanel, { view: 'epic' }>;

/** An epic: why it is the way it is, how its team reads that, and what its stories ask. */
export function EpicPanel({
  panel,
  onPanel,
  onAgain,
}: {
  readonly panel: Epic;
  readonly onPanel: (panel: Epic) => void;
  readonly onAgain: () => Promise<void>;
}) {
  const { head, record, questions } = panel;
  const read = (reading: ReadingView) => onPanel({ ...panel, reading });
  return (
    <article className="side">
      <RestsOn head={head} />
      <p className="direction">
        <LongText text={record.direction} />
      </p>
      {record.parts.length > 0 && (
        <Fold summary={`The reasoning, in ${counted(record.parts.length, 'part')}`} open={!panel.reading}>
          <Reasoning record={record} />
        </Fold>
      )}
      <TeamReading head={head} team={panel.team} reading={panel.reading} onRead={read} onAgain={onAgain} />
      {questions.length > 0 && (
        <section className="group">
          <h3>{counted(questions.length, 'open question')} in this epic’s stories</h3>
          <QuestionLines questions={questions} />
        </section>
      )}
    </article>
  );
}
