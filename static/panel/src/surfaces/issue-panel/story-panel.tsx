import Lozenge from '@atlaskit/lozenge';
import type { IssuePanel } from '../../../../../src/contract/issue-panel';
import type { Answer } from '../../../../../src/core/answer';
import { IssueLink } from '../../parts/product-link';
import { useSaid } from '../../parts/said';
import { counted } from '../../words';
import { AnsweredQuestions } from '../../parts/answered-questions';
import { CheckedWhen } from './checked-when';
import { Notes } from '../../parts/notes';
import { QuestionBox } from '../../parts/question-box';
import { RelevantParts } from '../../parts/relevant-parts';
import { RestsOn } from '../../parts/rests-on';
import { WhyNoQuestion } from '../../parts/why-no-question';

export type Story = Extract<IssuePanel, { view: 'story' }>;

/** A story: a question first if there is one, then what the decision says about it. */
export function StoryPanel({
  panel,
  onPanel,
  onAgain,
}: {
  readonly panel: Story;
  readonly onPanel: (panel: IssuePanel) => void;
  readonly onAgain: () => Promise<void>;
}) {
  const [said, say] = useSaid();
  const { assessment, answers, record } = panel;
  const answered = new Set(answers.map(({ finding }) => finding));
  const open = assessment.findings.filter(({ id, aloud }) => aloud && !answered.has(id));
  const notes = assessment.findings.filter(({ id, aloud }) => !aloud && !answered.has(id));
  const keep = (answer: Answer) => {
    onPanel({ ...panel, answers: [...answers, answer] });
    say('Your answer is kept, with both texts.');
  };
  const load = async () => {
    await onAgain();
    say('This is how it stands now.');
  };
  return (
    <article className="side">
      <RestsOn
        head={panel.head}
        beside={open.length > 0 && <Lozenge appearance="moved">{counted(open.length, 'question')}</Lozenge>}
      >
        {panel.through && (
          <>
            through <IssueLink issueKey={panel.through.issueKey} />
          </>
        )}
      </RestsOn>
      {open.map((finding) => (
        <QuestionBox
          key={finding.id}
          finding={finding}
          record={record}
          lines={panel.lines}
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
      <section className="group">
        <h3>What the decision says here</h3>
        <RelevantParts relevant={assessment.relevant} record={record} />
      </section>
      <Notes notes={notes} lines={panel.lines} record={record} />
      <AnsweredQuestions answers={answers} />
      <CheckedWhen panel={panel} onPanel={onPanel} />
      <WhyNoQuestion
        state={panel.head.state}
        assessment={assessment}
        record={record}
        lines={panel.lines}
        asked={assessment.findings.filter(({ aloud }) => aloud).length}
      />
    </article>
  );
}
