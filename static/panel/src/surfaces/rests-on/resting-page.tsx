import Lozenge from '@atlaskit/lozenge';
import type { RestsOnPanel } from '../../../../../src/contract/rests-on';
import type { ReadingView } from '../../../../../src/contract/reading';
import type { Answer } from '../../../../../src/core/answer';
import { AnsweredQuestions } from '../../parts/answered-questions';
import { Fold } from '../../parts/fold';
import { LongText } from '../../parts/long-text';
import { Notes } from '../../parts/notes';
import { QuestionBox } from '../../parts/question-box';
import { RelevantParts } from '../../parts/relevant-parts';
import { RestsOn } from '../../parts/rests-on';
import { useSaid } from '../../parts/said';
import { TeamReading } from '../../parts/team-reading';
import { WhyNoQuestion } from '../../parts/why-no-question';
import { counted } from '../../words';

type Page = Extract<RestsOnPanel, { view: 'page' }>;

/** A brief, a request for proposals, an architecture proposal: the decision's direction first, then a question if there is one, then the team's reading. */
export function RestingPage({
  panel,
  onPanel,
  onAgain,
}: {
  readonly panel: Page;
  readonly onPanel: (panel: RestsOnPanel) => void;
  readonly onAgain: () => Promise<void>;
}) {
  const [said, say] = useSaid();
  const { head, record, assessment, answers, lines } = panel;
  const answered = new Set(answers.map(({ finding }) => finding));
  const unanswered = assessment.findings.filter(({ id }) => !answered.has(id));
  const open = unanswered.filter(({ aloud }) => aloud);
  const keep = (answer: Answer) => {
    onPanel({ ...panel, answers: [...answers, answer] });
    say('Your answer is kept, with both texts.');
  };
  const load = async () => {
    await onAgain();
    say('This is how it stands now.');
  };
  return (
    <article className="panel side resting">
      <RestsOn
        head={head}
        beside={open.length > 0 && <Lozenge appearance="moved">{counted(open.length, 'question')}</Lozenge>}
      />
      <p className="direction">
        <LongText text={record.direction} />
      </p>
      {panel.inACircle && (
        <p className="soft">
          That decision’s own page says that it rests on one of this page. One of the two has to stand by itself.
        </p>
      )}
      {open.map((finding) => (
        <QuestionBox
          key={finding.id}
          finding={finding}
          record={record}
          lines={lines}
          onAnswered={keep}
          onAgain={load}
        />
      ))}
      {said}
      {assessment.language === 'other' && (
        <p className="soft">
          This is written in a language other than English. The quick check shows which parts may matter, and asks
          nothing.
        </p>
      )}
      <Fold summary="What the decision says here">
        <RelevantParts relevant={assessment.relevant} record={record} />
      </Fold>
      <Notes notes={unanswered.filter(({ aloud }) => !aloud)} lines={lines} record={record} />
      <AnsweredQuestions answers={answers} />
      <WhyNoQuestion
        state={head.state}
        assessment={assessment}
        record={record}
        lines={lines}
        asked={assessment.findings.filter(({ aloud }) => aloud).length}
      />
      <TeamReading
        head={head}
        record={record}
        team={panel.team}
        reading={panel.reading}
        changed={panel.changed}
        onRead={(reading: ReadingView) => onPanel({ ...panel, reading })}
        onAgain={onAgain}
      />
    </article>
  );
}
