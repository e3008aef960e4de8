import type { IssuePanel } from '../../../../../src/contract/issue-panel';
import type { ReadingView } from '../../../../../src/contract/reading';
import { Divergences } from '../../parts/divergences';
import { Fold } from '../../parts/fold';
import { LongText } from '../../parts/long-text';
import { QuestionLines } from '../../parts/question-lines';
import { QuestionsInSight } from '../../parts/questions-in-sight';
import { Reasoning } from '../../parts/reasoning';
import { counted, kindGroups } from '../../words';
import { RestsOn } from '../../parts/rests-on';
import { LookingBack } from './looking-back';
import { TeamReading } from '../../parts/team-reading';

type Epic = Extract<IssuePanel, { view: 'epic' }>;

/** What was given up, and why, is what an epic's team has to know first; the rest is one press away. */
const weighed = kindGroups.filter(({ kinds }) => kinds.includes('tension'));
const theRest = kindGroups.filter((group) => !weighed.includes(group));

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
  const { head, record } = panel;
  const others = record.parts.filter(({ kind }) => kind !== 'tension').length;
  const read = (reading: ReadingView) => onPanel({ ...panel, reading });
  return (
    <article className="side">
      <RestsOn head={head} />
      <p className="direction">
        <LongText text={record.direction} />
      </p>
      <Reasoning record={record} groups={weighed} />
      {others > 0 && (
        <Fold
          summary={`${others === record.parts.length ? 'The reasoning' : 'The rest of the reasoning'}, in ${counted(others, 'part')}`}
          open={others === record.parts.length}
        >
          <Reasoning record={record} groups={theRest} />
        </Fold>
      )}
      <TeamReading
        head={head}
        record={record}
        team={panel.team}
        noTeam={panel.noTeam}
        reading={panel.reading}
        changed={panel.changed}
        onRead={read}
        onAgain={onAgain}
      />
      <Divergences key={head.id} between={panel.between} />
      {panel.lookBack && (
        <LookingBack
          head={head}
          said={panel.lookBack}
          onSaid={(lookBack) => onPanel({ ...panel, lookBack })}
          onAgain={onAgain}
        />
      )}
      <QuestionsInSight key={`${head.id} ${head.revision}`} name="Open questions in this epic’s stories">
        {(questions, isAll) => (
          <>
            <h3>
              {!isAll && 'At least '}
              {counted(questions.length, 'open question')} in this epic’s stories
            </h3>
            <QuestionLines questions={questions} />
          </>
        )}
      </QuestionsInSight>
    </article>
  );
}
