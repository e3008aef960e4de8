import type { DecisionRecord } from '../decision/decision';
import type { ChangedUnder } from './changed-under';
import type { Voice } from './voice';

/**
 * The parts of which an unread reading says nothing until it is read again: those that moved, and what rests on them in
 * the record as it is now. Of every other part it says what it said: a question that stands, or was answered, neither goes
 * nor returns because something else was amended. Everything where the direction moved, or nobody knows what did.
 */
export function movedUnder(
  changed: ChangedUnder | undefined,
  { parts }: DecisionRecord,
): ReadonlySet<string> | 'everything' {
  if (!changed || changed.direction) return 'everything';
  const moved = new Set<string>(
    changed.parts.flatMap((one) => (one.change === 'edited' ? [one.before.id, one.after.id] : [one.part.id])),
  );
  for (let known = -1; known < moved.size;) {
    known = moved.size;
    for (const { id, restsOn } of parts) if (restsOn.some((one) => moved.has(one))) moved.add(id);
  }
  return moved;
}

/** A voice without what it says of some parts. */
export const saysNothingOf = (moved: ReadonlySet<string>, voice: Voice): Voice =>
  moved.size === 0
    ? voice
    : {
        ...voice,
        leans: voice.leans.filter(({ axis: { part } }) => part === undefined || !moved.has(part)),
        ...(voice.heard && {
          heard: {
            ...voice.heard,
            parts: new Map([...voice.heard.parts].filter(([part]) => !moved.has(part))),
          },
        }),
      };
