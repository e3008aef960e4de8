import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import type { ErrorCode } from '../../../../../src/contract/reply';
import { startReadBack } from '../../calls';
import { useDates } from '../../dates';
import type { Frame } from '../../frame';
import { Failure } from '../../parts/failure';
import { Fold } from '../../parts/fold';
import { MyAnswer } from './my-answer';
import { RoomQuestions } from './room-questions';
import type { RoomSeen } from './use-room';
import { WhatWasHeard } from './what-was-heard';

type Revealed = Extract<ReadBackRoom, { state: 'revealed' }>;

interface RoomRevealedProps {
  readonly frame: Frame;
  readonly room: Revealed;
  readonly act: RoomSeen['act'];
  /** Where whoever was not there adds theirs. */
  readonly children: ReactNode;
}

/** Everybody's answers side by side, what they part over, and room for whoever was not there. */
export function RoomRevealed({ frame, room, act, children }: RoomRevealedProps) {
  const { day } = useDates();
  return (
    <>
      {room.newestRevision > room.revision && (
        <p className="soft">
          These were said about revision {room.revision}. The decision is at revision {room.newestRevision} now.
        </p>
      )}
      {room.partings.length > 0 && <RoomQuestions frame={frame} room={room} act={act} />}
      <WhatWasHeard room={room} />
      {children}
      <p className="meta">
        Revealed {day(room.revealedAt)}.{' '}
        {room.mayAdd || room.mine ? `Late, absent and remote people can add theirs until ${day(room.addUntil)}.` : ''}
      </p>
      {room.mayBeginAnew && <Again localId={frame.localId} act={act} />}
    </>
  );
}

/** For late, absent and remote people, within the week. */
export function AddYours(props: { readonly localId: string; readonly room: Revealed; readonly act: RoomSeen['act'] }) {
  if (props.room.mine) return <MyAnswer {...props} />;
  return (
    <Fold summary="Were you not there? Add what you take from it">
      <MyAnswer {...props} />
    </Fold>
  );
}

function Again({ localId, act }: { readonly localId: string; readonly act: RoomSeen['act'] }) {
  const [failed, setFailed] = useState<ErrorCode>();
  const start = async () => {
    const reply = await act(startReadBack(localId));
    setFailed(reply.ok ? undefined : reply.code);
  };
  return (
    <>
      <div className="buttons">
        <Button spacing="compact" onClick={() => void start()}>
          Read it back again
        </Button>
      </div>
      {failed && <Failure code={failed} />}
    </>
  );
}
