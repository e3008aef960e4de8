import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import { startReadBack } from '../../calls';
import type { Frame } from '../../frame';
import { Failure } from '../../parts/failure';
import { counted } from '../../words';
import { AnswerShown } from './answer-shown';
import { RoomOpen } from './room-open';
import { RoomRevealed } from './room-revealed';
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
  const seen = useRoom(frame.localId);
  const heading = useRef<HTMLHeadingElement>(null);
  const state = seen.room?.state;
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
        <Button spacing="compact" appearance="subtle" onClick={() => onLeave(isPageWritten(seen.room))}>
          Back to the decision
        </Button>
      </div>
      <p className="count" role="status">
        {seen.room ? statusOf(seen.room) : seen.failed ? '' : 'Opening …'}
      </p>
      {seen.failed && <Failure code={seen.failed} onRetry={() => void seen.look()} />}
      {seen.room && <Room frame={frame} room={seen.room} act={seen.act} />}
    </section>
  );
}

const isPageWritten = (room: ReadBackRoom | undefined): boolean =>
  room?.state === 'revealed' && room.partings.some(({ left }) => left !== undefined);

/** How far it is, in the one line that is also read out. */
function statusOf(room: ReadBackRoom): string {
  switch (room.state) {
    case 'none':
      return '';
    case 'open':
      return room.here === 0 ? 'Nobody has come in yet' : `${room.answered} of ${room.here} have answered`;
    case 'closed':
      return 'Ended before anything was shown';
    case 'revealed':
      return room.partings.length === 0
        ? `Revealed: ${counted(room.answered, 'answer')}`
        : `Revealed: ${counted(room.partings.length, 'question')} to the room`;
  }
}

interface RoomProps {
  readonly frame: Frame;
  readonly room: ReadBackRoom;
  readonly act: RoomSeen['act'];
}

function Room({ frame, room, act }: RoomProps) {
  const { localId } = frame;
  switch (room.state) {
    case 'none':
      return <Beginning localId={localId} mayHost={room.mayHost} act={act} />;
    case 'open':
      return <RoomOpen localId={localId} room={room} act={act} />;
    case 'closed':
      return (
        <>
          {room.mine && (
            <section className="group">
              <h3>Yours, which nobody else sees</h3>
              <AnswerShown heard={room.mine} />
            </section>
          )}
          <Beginning localId={localId} mayHost={room.mayHost} act={act} />
        </>
      );
    case 'revealed':
      return <RoomRevealed frame={frame} room={room} act={act} />;
  }
}

function Beginning({
  localId,
  mayHost,
  act,
}: Pick<RoomProps, 'act'> & { readonly localId: string; readonly mayHost: boolean }) {
  const [isBusy, setBusy] = useState(false);
  return (
    <>
      <p className="invitation">
        Before you leave: everybody writes, in private and in a minute, what they do first, what they will not do, and
        what would bring them back here. Then all of it is shown at once.
      </p>
      {mayHost ? (
        <div className="buttons">
          <Button
            appearance="primary"
            isLoading={isBusy}
            onClick={() => {
              setBusy(true);
              void act(startReadBack(localId)).then(() => setBusy(false));
            }}
          >
            Start
          </Button>
        </div>
      ) : (
        <p className="soft">This opens by itself once somebody who may edit the page has started it.</p>
      )}
    </>
  );
}
