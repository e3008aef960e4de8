import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ReadBackRoom } from '../../../../../src/contract/read-back';
import type { ErrorCode } from '../../../../../src/contract/reply';
import { closeReadBack, revealReadBack } from '../../calls';
import { useDates } from '../../dates';
import { Failure } from '../../parts/failure';
import { Fold } from '../../parts/fold';
import type { RoomSeen } from './use-room';

interface Leading {
  readonly localId: string;
  readonly room: Extract<ReadBackRoom, { state: 'open' }>;
  readonly act: RoomSeen['act'];
  /** Somebody else who leads it was a moment faster, and something else came of it. */
  readonly onOutrun: (state: ReadBackRoom['state']) => void;
}

/** How long a minute may take before it is said how old it is, in milliseconds. */
const longMinute = 3 * 60 * 60 * 1000;

/** While people write, below what they write: the lead for whoever may have it where the host has gone away. */
export function LeadFromHere(leading: Leading) {
  const { room } = leading;
  const { day } = useDates();
  const [cameIn] = useState(() => Date.now());
  const isOld = cameIn - Date.parse(room.openedAt) > longMinute;
  return (
    <>
      {isOld && (
        <p className="soft">
          It was begun {day(room.openedAt)} and never revealed.
          {room.mayHost ? '' : ' Whoever may edit the page can reveal it or end it.'}
        </p>
      )}
      {room.mayHost && !room.leads && (
        <Fold summary="Is whoever started it away? Lead it from here" open={isOld}>
          <HostControls {...leading} />
        </Fold>
      )}
    </>
  );
}

/** The reveal, and the end without one. */
export function HostControls({ localId, room: { number, answered, here }, act, onOutrun }: Leading) {
  const [isEnding, setEnding] = useState<'no' | 'asked' | 'let be'>('no');
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const run = async (call: typeof revealReadBack, meant: 'revealed' | 'closed') => {
    setBusy(true);
    setFailed(undefined);
    const reply = await act(call({ localId, number }));
    setBusy(false);
    if (!reply.ok) setFailed(reply.code);
    else if (reply.value.state !== meant) onOutrun(reply.value.state);
  };
  const failure = failed && <Failure code={failed} />;
  if (isEnding === 'asked')
    return (
      <div key="end" role="group" aria-label="End it without revealing">
        <p className="soft">Nothing is shown then, now or later. Everybody keeps what they wrote for themselves.</p>
        <div className="buttons">
          <Button autoFocus isLoading={isBusy} onClick={() => void run(closeReadBack, 'closed')}>
            End it
          </Button>
          <Button appearance="subtle" onClick={() => setEnding('let be')}>
            Go on
          </Button>
        </div>
        {failure}
      </div>
    );
  return (
    <div key="go on">
      {answered === 0 && (
        <p className="soft">
          {here === 0
            ? 'Ask everybody to open this page and choose Join the read-back.'
            : 'It can be revealed once somebody has answered.'}
        </p>
      )}
      <div className="buttons">
        <Button
          appearance="primary"
          isLoading={isBusy}
          isDisabled={answered === 0}
          onClick={() => void run(revealReadBack, 'revealed')}
        >
          {here > answered && answered > 0 ? 'Reveal now' : 'Reveal'}
        </Button>
        <Button appearance="subtle" autoFocus={isEnding === 'let be'} onClick={() => setEnding('asked')}>
          End without revealing
        </Button>
      </div>
      {failure}
    </div>
  );
}
