import { useEffect, useRef, useState } from 'react';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import type { ErrorCode } from '../../../../../src/contract/reply';
import type { Frame } from '../../frame';
import { Failure } from '../../parts/failure';
import { AnswerShown } from './answer-shown';
import { Beginning } from './beginning';
import { Sitting } from './sitting';
import { statusOf } from './status-of';
import { Unsent } from './unsent';
import { useRoom, type RoomSeen } from './use-room';
import './read-back.css';

/** One minute before people leave: everybody writes what they heard, and all see it at once. Large, as it is shared on a wall. */
export function ReadBack({
  frame,
  onLeave,
}: {
  readonly frame: Frame;
  readonly onLeave: (isPageWritten: boolean) => void;
}) {
  const { room, failed, look, act } = useRoom(frame.localId);
  const heading = useRef<HTMLHeadingElement>(null);
  const [outrunIn, setOutrunIn] = useState<ReadBackRoom['state']>();
  const written = useWritten(room);
  const state = room?.state;
  // What was pressed is gone once the room has moved on, and with it the place of whoever works by keyboard.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) heading.current?.focus();
  }, [state]);
  return (
    <section className="read-back">
      <div className="title-line">
        <h3 ref={heading} tabIndex={-1}>
          Read it back
        </h3>
        <button type="button" className="link" onClick={() => onLeave(written)}>
          Back to the decision
        </button>
      </div>
      <p className="count" role="status" aria-live={state === 'open' ? 'off' : 'polite'}>
        {room ? statusOf(room) : failed ? '' : 'Opening …'}
      </p>
      {state !== undefined && state !== 'open' && outrunIn === state && (
        <p className="soft" role="status">
          Somebody else who leads it {state === 'closed' ? 'ended' : 'revealed'} it a moment before you did otherwise.
        </p>
      )}
      {failed && (room ? <OutOfTouch code={failed} /> : <Failure code={failed} onRetry={() => void look()} />)}
      {room && <Room frame={frame} room={room} act={act} onOutrun={setOutrunIn} />}
      {!room && failed && (
        <Unsent
          localId={frame.localId}
          why="It was not sent. It stays in this tab, for you to copy or to send later."
        />
      )}
    </section>
  );
}

/** Whether the room wrote something into the page in this visit, which the body that the frame was given does not show. */
function useWritten(room: ReadBackRoom | undefined): boolean {
  const [before, setBefore] = useState<number>();
  const left =
    room && (room.state === 'revealed' ? room.partings.filter(({ settled }) => settled?.how === 'left') : []);
  if (left && before === undefined) setBefore(left.length);
  return before !== undefined && left !== undefined && left.length > before;
}

/** It is looked at again by itself: nothing to do, and nothing to be alarmed by. */
const OutOfTouch = ({ code }: { readonly code: ErrorCode }) =>
  code === 'unexpected' || code === 'busy' ? (
    <p className="soft" role="status">
      Out of touch with the room just now. It looks again by itself; what you write stays here.
    </p>
  ) : (
    <Failure code={code} />
  );

interface RoomProps {
  readonly frame: Frame;
  readonly room: ReadBackRoom;
  readonly act: RoomSeen['act'];
  readonly onOutrun: (state: ReadBackRoom['state']) => void;
}

function Room({ frame, room, act, onOutrun }: RoomProps) {
  const { localId } = frame;
  switch (room.state) {
    case 'none':
      return <Beginning localId={localId} mayHost={room.mayHost} act={act} />;
    case 'open':
    case 'revealed':
      return <Sitting frame={frame} room={room} act={act} onOutrun={onOutrun} />;
    case 'closed':
      return (
        <>
          <p className="soft">
            Whoever leads it ended it. Nobody’s answer is shown, now or later; everybody keeps their own.
          </p>
          {room.mine && (
            <section className="group">
              <h3>Yours, which nobody else sees</h3>
              <AnswerShown heard={room.mine} />
            </section>
          )}
          <Unsent
            localId={localId}
            why="It was not sent. It stays in this tab, and in your answer should the decision be read back again."
          />
          <Beginning localId={localId} mayHost={room.mayHost} act={act} />
        </>
      );
  }
}
