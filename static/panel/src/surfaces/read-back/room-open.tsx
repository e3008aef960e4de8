import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import { closeReadBack, revealReadBack } from '../../calls';
import { Fold } from '../../parts/fold';
import { MyAnswer } from './my-answer';
import type { RoomSeen } from './use-room';

/** While people write: how many have answered, the viewer's own answer, and for hosts the reveal. */
export function RoomOpen({
  localId,
  room,
  act,
}: {
  readonly localId: string;
  readonly room: Extract<ReadBackRoom, { state: 'open' }>;
  readonly act: RoomSeen['act'];
}) {
  return (
    <>
      {room.leads && <HostControls localId={localId} room={room} act={act} />}
      <MyAnswer localId={localId} room={room} act={act} />
      {room.mayHost && !room.leads && (
        <Fold summary="Is whoever started it away? Lead it from here">
          <HostControls localId={localId} room={room} act={act} />
        </Fold>
      )}
    </>
  );
}

function HostControls({ localId, room: { number, answered, here }, act }: Parameters<typeof RoomOpen>[0]) {
  const [isEnding, setEnding] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const waiting = here - answered;
  const run = (call: ReturnType<typeof revealReadBack>) => {
    setBusy(true);
    void act(call).then(() => setBusy(false));
  };
  if (isEnding)
    return (
      <div role="group" aria-label="End it without revealing">
        <p className="soft">Nothing is shown then, now or later. Everybody keeps what they wrote for themselves.</p>
        <div className="buttons">
          <Button autoFocus isLoading={isBusy} onClick={() => run(closeReadBack({ localId, number }))}>
            End it
          </Button>
          <Button appearance="subtle" onClick={() => setEnding(false)}>
            Go on
          </Button>
        </div>
      </div>
    );
  return (
    <>
      {answered === 0 && here === 0 && (
        <p className="soft">Ask everybody to open this page and choose Join the read-back.</p>
      )}
      <div className="buttons">
        <Button
          appearance="primary"
          isLoading={isBusy}
          isDisabled={answered === 0}
          onClick={() => run(revealReadBack({ localId, number }))}
        >
          {waiting > 0 && answered > 0 ? 'Reveal now' : 'Reveal'}
        </Button>
        <Button appearance="subtle" onClick={() => setEnding(true)}>
          End without revealing
        </Button>
      </div>
    </>
  );
}
