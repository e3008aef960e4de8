import { useEffect, useState } from 'react';
import type { DecisionRecord } from '../../../../../src/core/decision/decision';
import { dropErrand, keptErrand, type Errand } from '../../errand';
import type { Frame } from '../../frame';
import { fieldId } from './part-editor';
import type { useDraft } from './use-draft';

/**
 * Does what the editor was opened for, once: puts what is left open among the parts, or the focus on the part that is to
 * be decided; where the decision is silent, on its direction. Parts are found by their words: ids of the store are not
 * those of a page that is being written.
 */
export function useErrand(frame: Frame, { draft, addOpen }: ReturnType<typeof useDraft>): Errand | undefined {
  const [errand] = useState(() => keptErrand(frame));
  useEffect(() => {
    if (!errand) return;
    dropErrand(frame);
    if (errand.open !== undefined) addOpen(errand.open);
    else document.getElementById(partOn(draft, errand) ?? 'direction')?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as the editor opens
  }, []);
  return errand;
}

function partOn({ parts }: DecisionRecord, { about }: Errand): string | undefined {
  const part = parts.find(({ text }) => text !== '' && (text === about || text.startsWith(about)));
  return part && fieldId(part);
}
