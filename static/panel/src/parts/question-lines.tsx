import type { QuestionLine } from '../../../../src/contract/decision-panel';
import { FewQuestions } from './few-questions';
import { Quote } from './quote';

/** Questions by the part that they are about; every one with both quotes. */
export function QuestionLines({ questions }: { readonly questions: readonly QuestionLine[] }) {
  const parts = [...new Set(questions.map(({ part }) => part))];
  return (
    <ul className="plain">
      {parts.map((part) => {
        const asked = questions.filter((question) => question.part === part);
        return (
          <li key={part} className="asked-of">
            <p className="soft">
              The decision says <Quote text={asked[0]?.partQuote ?? ''} />
            </p>
            <FewQuestions lines={asked} />
          </li>
        );
      })}
    </ul>
  );
}
