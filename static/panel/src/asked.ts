import { useCallback, useEffect, useState } from 'react';
import type { ErrorCode, Reply } from '../../../src/contract/reply';

/** Where one call stands. */
export type Asked<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'failed'; readonly code: ErrorCode };

/** Makes a call when the surface opens. `again` repeats it, keeping what is shown until the new answer; `put` replaces the answer. */
export function useAsked<Value>(ask: () => Promise<Reply<Value>>): {
  readonly asked: Asked<Value>;
  readonly again: () => Promise<void>;
  readonly put: (value: Value) => void;
} {
  const [asked, setAsked] = useState<Asked<Value>>({ state: 'waiting' });
  // `ask` is only read when the surface opens: every surface makes its first call exactly once.
  const [first] = useState(() => ask);
  const again = useCallback(async () => setAsked(outcome(await first())), [first]);
  useEffect(() => {
    let here = true;
    void first().then((reply) => here && setAsked(outcome(reply)));
    return () => void (here = false);
  }, [first]);
  return { asked, again, put: (value) => setAsked({ state: 'answered', value }) };
}

function outcome<Value>(reply: Reply<Value>): Asked<Value> {
  return reply.ok ? { state: 'answered', value: reply.value } : { state: 'failed', code: reply.code };
}
