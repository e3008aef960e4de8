import { useState } from 'react';
import type { Instant } from '../../../../src/core/time';
import { useDates } from '../dates';
import { nameOf } from '../names';
import { Fold } from './fold';

/** Who wrote something and when. The name is looked up when somebody unfolds this, never before. */
export function Who({
  accountId,
  at,
  summary,
  more,
}: {
  readonly accountId: string;
  readonly at: Instant;
  readonly summary: string;
  readonly more: string;
}) {
  const dates = useDates();
  const [name, setName] = useState<string>();
  const lookUp = async () => setName((await nameOf(accountId)) ?? 'somebody whose name Jira does not tell you');
  return (
    <Fold
      summary={
        <>
          {summary} · {dates.day(at)}
        </>
      }
      onOpen={() => void (name ?? lookUp())}
    >
      <p className="meta" aria-live="polite">
        Written by {name ?? '…'}, {more}
      </p>
    </Fold>
  );
}
