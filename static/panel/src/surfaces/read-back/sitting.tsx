import { useState } from 'react';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import type { Frame } from '../../frame';
import { hasBegun } from './kept-answer';
import { MyAnswer } from './my-answer';
import { HostControls, LeadFromHere } from './room-open';
import { AddYours, RoomRevealed } from './room-revealed';
import { Unsent } from './unsent';
import type { RoomSeen } from './use-room';

interface SittingProps {
  readonly frame: Frame;
  readonly room: Extract<ReadBackRoom, { state: 'open' | 'revealed' }>;
  readonly act: RoomSeen['act'];
  readonly onOutrun: (state: ReadBackRoom['state']) => void;
}

/**
 * The room before and after the reveal, in one piece: whoever is in the middle of a word as everything is shown keeps
 * the field, its words and the place in it, above what is shown.
 */
export function Sitting({ frame, room, act, onOutrun }: SittingProps) {
  const { localId } = frame;
  const [begun, setBegun] = useState<boolean>();
  // What was being written as it was revealed, once and for this visit: the form does not move when it is sent.
  if (room.state === 'revealed' && begun === undefined) setBegun(hasBegun(localId));
  if (room.state === 'open' && begun !== undefined) setBegun(undefined);
  const isOpen = room.state === 'open';
  const mayWrite = isOpen || room.mayAdd;
  return (
    <>
      {isOpen && room.leads && <HostControls localId={localId} room={room} act={act} onOutrun={onOutrun} />}
      {mayWrite && (isOpen || begun) && <MyAnswer localId={localId} room={room} act={act} begun={begun ?? false} />}
      {!isOpen && !room.mayAdd && (
        <Unsent
          localId={localId}
          why={
            room.mine
              ? 'All answers were shown while you were changing yours. Everybody sees what you had kept before; this is still yours to copy.'
              : 'It takes no more answers. This was not sent; it is still yours to copy.'
          }
        />
      )}
      {isOpen ? (
        <LeadFromHere localId={localId} room={room} act={act} onOutrun={onOutrun} />
      ) : (
        <RoomRevealed frame={frame} room={room} act={act}>
          {room.mayAdd && !begun && <AddYours localId={localId} room={room} act={act} />}
        </RoomRevealed>
      )}
    </>
  );
}
