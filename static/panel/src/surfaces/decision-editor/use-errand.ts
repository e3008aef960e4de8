import { useEffect, useState } from 'react';
import type { DecisionRecord } from '../../../../../src/core/decision/decision';
import type { Part } from '../../../../../src/core/decision/part';
import { dropErrand, keptErrand, type Errand } from '../../errand';
import type { Frame } from '../../frame';
import { fieldId } from './part-editor';
import type { useDraft } from './use-draft';

/**
 * Does what the editor was opened for, once: puts what is left open among the parts, drafts in what the decision should
 * say, or puts the focus on the part that is to be decided; where the decision is silent, on its direction. Parts are found by their words: ids of the store are not
 * those of a page that is being written.
 */
export function useErrand(
  frame: Frame,
  { draft, addSaying, propose }: ReturnType<typeof useDraft>,
): Errand | undefined {
  const [errand] = useState(() => keptErrand(frame));
  useEffect(() => {
    if (!errand) return;
    dropErrand(frame);
    const part = partOn(draft, errand);
    if (errand.open !== undefined) addSaying('open', errand.open);
    else if (errand.says !== undefined) propose(part, errand.says);
    else document.getElementById(part ? fieldId(part) : 'direction')?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as the editor opens
  }, []);
  return errand;
}

const partOn = ({ parts }: DecisionRecord, { about }: Errand): Part | undefined =>
  about === '' ? undefined : parts.find(({ text }) => text === about || text.startsWith(about));
