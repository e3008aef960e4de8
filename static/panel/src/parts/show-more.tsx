import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ErrorCode, Reply } from '../../../../src/contract/reply';
import { Failure } from './failure';

/** Brings the next page of something. */
export function ShowMore<Page>({
  label,
  ask,
  onMore,
}: {
  readonly label: string;
  readonly ask: () => Promise<Reply<Page>>;
  readonly onMore: (page: Page) => void;
}) {
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();
  async function load() {
    setLoading(true);
    setFailed(undefined);
    const reply = await ask();
    setLoading(false);
    if (reply.ok) onMore(reply.value);
    else setFailed(reply.code);
  }
  return (
    <div className="buttons">
      {failed && <Failure code={failed} onRetry={() => void load()} />}
      <Button spacing="compact" appearance="subtle" isLoading={loading} onClick={() => void load()}>
        {label}
      </Button>
    </div>
  );
}
