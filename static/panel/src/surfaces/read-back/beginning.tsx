import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ErrorCode } from '../../../../../src/contract/reply';
import { startReadBack } from '../../calls';
import { Failure } from '../../parts/failure';
import type { RoomSeen } from './use-room';

interface BeginningProps {
  readonly localId: string;
  readonly mayHost: boolean;
  readonly act: RoomSeen['act'];
}

/** What a read-back is, and its start for whoever may lead it. */
export function Beginning({ localId, mayHost, act }: BeginningProps) {
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  const start = async () => {
    setBusy(true);
    const reply = await act(startReadBack(localId));
    setBusy(false);
    setFailed(reply.ok ? undefined : reply.code);
  };
  return (
    <>
      <p className="invitation">
        Before you leave: everybody writes, in private and in a minute, what they do first, what they will not do, and
        what would bring them back here. Then all of it is shown at once.
      </p>
      {mayHost ? (
        <div className="buttons">
          <Button appearance="primary" isLoading={isBusy} onClick={() => void start()}>
            Start
          </Button>
        </div>
      ) : (
        <p className="soft">This opens by itself once somebody who may edit the page has started it.</p>
      )}
      {failed && <Failure code={failed} />}
    </>
  );
}
