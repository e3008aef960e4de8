import Lozenge from '@atlaskit/lozenge';
import type { HeardByDiscipline, ReadBackRoom } from '../../../../../src/contract/read-back';
import { Fold } from '../../parts/fold';
import { counted } from '../../words';
import { AnswerShown } from './answer-shown';
import { lines } from './lines';

/** From here on answers stand in rows under three heads: a room of forty is looked over, not read out. */
const many = 9;
/** Of one discipline in such a room. */
const inSight = 3;

/** Everybody's answers, by discipline: side by side, or row by row where there are many. */
export function WhatWasHeard({ room }: { readonly room: Extract<ReadBackRoom, { state: 'revealed' }> }) {
  const isMany = room.answered >= many;
  return (
    <section className="group">
      <h3>What was heard {isMany && <span className="faint">{counted(room.answered, 'answer')}</span>}</h3>
      <div className={isMany ? 'row-by-row' : 'side-by-side'}>
        {isMany && (
          <div className="heads" aria-hidden="true">
            {lines.map(({ field, shows }) => (
              <span key={field}>{shows}</span>
            ))}
          </div>
        )}
        {room.heard.map((one) => (
          <ByDiscipline key={one.discipline} {...one} most={isMany ? inSight : one.answers.length} />
        ))}
      </div>
    </section>
  );
}

type Answer = HeardByDiscipline['answers'][number];

/** One's own is always in sight, and what came later is not lost among the rest. */
function ByDiscipline({ discipline, answers, most }: HeardByDiscipline & { readonly most: number }) {
  const inOrder = [...answers].sort((a, b) => Number(b.mine) - Number(a.mine));
  // One more is no reason to fold.
  const first = inOrder.length <= most + 1 ? inOrder : inOrder.slice(0, most);
  const rest = inOrder.slice(first.length);
  return (
    <section className="discipline" aria-label={discipline}>
      <h4>
        <bdi>{discipline}</bdi> {answers.length > 1 && <span className="faint">{answers.length}</span>}
      </h4>
      <Answers answers={first} />
      {rest.length > 0 && (
        <Fold
          summary={
            <>
              {rest.length} more for <bdi>{discipline}</bdi>
            </>
          }
        >
          <Answers answers={rest} />
        </Fold>
      )}
    </section>
  );
}

const Answers = ({ answers }: { readonly answers: readonly Answer[] }) =>
  answers.map((answer, at) => (
    <div key={at} className="one-answer">
      {(answer.mine || answer.late) && (
        <div className="marks">
          {answer.mine && <Lozenge>yours</Lozenge>}
          {answer.late && <Lozenge>added later</Lozenge>}
        </div>
      )}
      <AnswerShown heard={answer} />
    </div>
  ));
