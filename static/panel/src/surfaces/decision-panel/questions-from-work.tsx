import type { QuestionLine } from '../../../../../src/contract/calls';
import { Fold } from '../../parts/fold';
import { QuestionLines } from '../../parts/question-lines';
import { counted } from '../../words';

/** What stories asked of this decision: the open questions in sight, the answered ones folded away with their answers. */
export function QuestionsFromWork({ questions }: { readonly questions: readonly QuestionLine[] }) {
  if (questions.length === 0) return null;
  const open = questions.filter(({ answer }) => !answer);
  const answered = questions.filter(({ answer }) => answer);
  return (
    <section className="group">
      <h3>Questions from the work</h3>
      {open.length > 0 && <QuestionLines questions={open} />}
      {answered.length > 0 && (
        <Fold summary={counted(answered.length, 'answered question')}>
          <QuestionLines questions={answered} />
        </Fold>
      )}
    </section>
  );
}
