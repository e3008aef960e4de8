import { useState } from 'react';
import type { DivergenceAnswerView, DivergenceLine } from '../../../../src/contract/divergence';
import type { ErrorCode } from '../../../../src/contract/reply';
import type { DivergenceAnswerKind } from '../../../../src/core/reading/divergence-answer';
import { answerDivergence } from '../calls';

/** Answers two teams' question; after a failure `again` does what can be done about it. */
export function useAnswering(
  { id }: DivergenceLine,
  localId: string | undefined,
  onAnswered: (answer: DivergenceAnswerView) => void,
) {
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState<ErrorCode>();

  async function answer(kind: DivergenceAnswerKind, reason: string) {
    setSaving(true);
    setFailed(undefined);
    const request = { divergence: id, kind, reason, ...(localId !== undefined && { localId }) };
    // Pressed where it was said that such a page may be there already: that was read, and another is wanted.
    const reply = await answerDivergence(failed === 'begun-before' ? { ...request, anew: true } : request);
    setSaving(false);
    if (reply.ok) onAnswered(reply.value);
    else setFailed(reply.code);
  }
  return { answer, saving, failed };
}
