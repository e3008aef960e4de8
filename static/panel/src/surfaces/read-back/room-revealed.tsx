import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { HeardByDiscipline, ReadBackRoom } from '../../../../../src/contract/read-back';
import { startReadBack } from '../../calls';
import { useDates } from '../../dates';
import type { Frame } from '../../frame';
import { Fold } from '../../parts/fold';
import { AnswerShown } from './answer-shown';
import { keptAnswer } from './kept-answer';
import { MyAnswer } from './my-answer';
import { RoomQuestions } from './room-questions';
import type { RoomSeen } from './use-room';

interface RoomRevealedProps {
  readonly frame: Frame;
  readonly room: Extract<ReadBackRoom, { state: 'revealed' }>;
  readonly act: RoomSeen['act'];
}

/** Everybody's answers side by side, what they part over, and room for whoever was not there. */
export function RoomRevealed({ frame, room, act }: RoomRevealedProps) {
  const { day } = useDates();
  const { localId } = frame;
  const parting = room.partings.length;
  return (
    <>
      {room.newestRevision > room.revision && (
        <p className="soft">
          These were said about revision {room.revision}. The decision is at revision {room.newestRevision} now.
        </p>
      )}
      {parting > 0 && <RoomQuestions frame={frame} room={room} act={act} />}
      <section className="group">
        <h3>What was heard</h3>
        <div className="side-by-side">
          {room.heard.map((one) => (
            <ByDiscipline key={one.discipline} {...one} />
          ))}
        </div>
      </section>
      {room.mayAdd &&
        (room.mine ? (
          <MyAnswer localId={localId} room={room} act={act} />
        ) : (
          <Fold summary="Were you not there? Add what you take from it" open={keptAnswer(localId) !== undefined}>
            <MyAnswer localId={localId} room={room} act={act} />
          </Fold>
        ))}
      <p className="meta">
        Revealed {day(room.revealedAt)}.{' '}
        {room.mayAdd || room.mine ? `Late, absent and remote people can add theirs until ${day(room.addUntil)}.` : ''}
      </p>
      {room.mayBeginAnew && (
        <div className="buttons">
          <Button spacing="compact" onClick={() => void act(startReadBack(localId))}>
            Read it back again
          </Button>
        </div>
      )}
    </>
  );
}

function ByDiscipline({ discipline, answers }: HeardByDiscipline) {
  return (
    <section className="discipline" aria-label={discipline}>
      <h4>
        <bdi>{discipline}</bdi>
      </h4>
      {answers.map((answer, at) => (
        <div key={at} className="one-answer">
          {(answer.mine || answer.late) && (
            <div className="marks">
              {answer.mine && <Lozenge>yours</Lozenge>}
              {answer.late && <Lozenge>added later</Lozenge>}
            </div>
          )}
          <AnswerShown heard={answer} />
        </div>
      ))}
    </section>
  );
}
