import { useEffect, useState } from 'react';
import type { ProposedWord } from '../../../../../src/contract/proposed-word';
import type { DecisionRecord } from '../../../../../src/core/decision/decision';
import { openDecisionPanel, proposeWords } from '../../calls';
import type { Frame } from '../../frame';

/**
 * Words that work suggests, on the parts as the draft knows them: the store may know a reworded part by an older id,
 * so what does not match by id is matched by text. Without an answer the editor does as well.
 */
export function useProposedWords(frame: Frame, record: DecisionRecord): readonly ProposedWord[] {
  const [proposed, setProposed] = useState<readonly ProposedWord[]>([]);
  useEffect(() => {
    let here = true;
    void propose(frame, record).then((words) => here && setProposed(words));
    return () => void (here = false);
  }, [frame, record]);
  return proposed;
}

async function propose(frame: Frame, record: DecisionRecord): Promise<readonly ProposedWord[]> {
  const reply = await proposeWords(frame.localId);
  if (!reply.ok || reply.value.length === 0) return [];
  const own = new Set(record.parts.map(({ id }) => id));
  if (reply.value.every(({ part }) => own.has(part))) return reply.value;
  const panel = await openDecisionPanel(frame.localId);
  const stored = new Map(panel.ok && panel.value.recorded ? panel.value.parts.map(({ id, text }) => [id, text]) : []);
  return reply.value.flatMap((word) => {
    const part = record.parts.find(({ id, text }) => id === word.part || text === stored.get(word.part));
    return part ? [{ ...word, part: part.id }] : [];
  });
}
