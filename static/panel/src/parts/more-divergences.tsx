import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Divergences } from '../../../../src/contract/divergence';
import type { ErrorCode } from '../../../../src/contract/reply';
import { openDivergences } from '../calls';
import { Failure } from './failure';

/** Brings the next page of questions between teams. */
export function MoreDivergences({
  localId,
  from,
  onMore,
}: {
  readonly localId: string | undefined;
  readonly from: number;
  readonly onMore: (page: Divergences) => void;
}) {
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  async function load() {
    setLoading(true);
    setFailed(undefined);
    const reply = await openDivergences(localId, from);
    setLoading(false);
    if (reply.ok) onMore(reply.value);
    else setFailed(reply.code);
  }
  return (
    <div className="buttons">
      {failed && <Failure code={failed} onRetry={() => void load()} />}
      <Button spacing="compact" appearance="subtle" isLoading={loading} onClick={() => void load()}>
        Show more between teams
      </Button>
    </div>
  );
}
