import type { Heard } from '../../../../../src/core/read-back/read-back';
import { LongText } from '../../parts/long-text';
import { lines } from './lines';

/** One answer: the lines that were written, each under what was asked. */
export function AnswerShown({ heard }: { readonly heard: Heard }) {
  return (
    <dl className="answer">
      {lines
        .filter(({ field }) => heard[field] !== '')
        .map(({ field, shows }) => (
          <div key={field} className={field}>
            <dt>{shows}</dt>
            <dd dir="auto">
              <LongText text={heard[field]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
