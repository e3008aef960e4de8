import { useEffect, useState } from 'react';
import type { FoundDecision } from '../../../../src/contract/found-decision';
import { findDecisions } from '../calls';
import type { Asked } from '../asked';

const pause = 250;

/**
 * The decisions that match what is typed, looked for once the typing pauses; nothing typed means the recent ones.
 * What was found before stays until the next answer, and an answer that comes too late is dropped.
 */
export function useFoundDecisions(text: string): {
  readonly asked: Asked<readonly FoundDecision[]>;
  readonly again: () => void;
} {
  const [asked, setAsked] = useState<Asked<readonly FoundDecision[]>>({ state: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      () =>
        void findDecisions(text.trim()).then((reply) => {
          if (!wanted) return;
          setAsked(reply.ok ? { state: 'answered', value: reply.value } : { state: 'failed', code: reply.code });
        }),
      text === '' ? 0 : pause,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, attempt]);
  return { asked, again: () => setAttempt(attempt + 1) };
}
