import type { FindingKind } from '../finding';
import type { WorkBeside } from './beside';
import type { Suspicion } from './check';
import type { PreparedPart } from './prepare-part';
import { sumOf, type Evidence, type Meeting } from './tally';

/** Less than this of a saying is an accident. */
const negligible = 0.05;

/** Every sentence that names what would part from this part. */
export function namedBy({ index }: PreparedPart, { meetings }: WorkBeside, kind: FindingKind): readonly Suspicion[] {
  return (meetings[index] ?? [])
    .filter(({ against }) => against.best > negligible)
    .map((meeting) => ({ kind, meeting, evidence: meeting.against, turned: meeting.opposite.met.length > 0 }));
}

/** How much of the part's own topic a sentence must name before its other end means anything. */
const sameTopic = 0.5;

/** Every sentence about the part's topic that takes the other end of something the part says; `turn` finds it. */
export function turnedIn(
  { index }: PreparedPart,
  { meetings }: WorkBeside,
  kind: FindingKind,
  turn: (meeting: Meeting) => Evidence | undefined,
): readonly Suspicion[] {
  return (meetings[index] ?? []).flatMap((meeting): Suspicion[] => {
    if (sumOf(meeting.for.met) + sumOf(meeting.crossed.met) < sameTopic) return [];
    const turned = turn(meeting);
    if (turned === undefined || turned.met.length === 0) return [];
    return [{ kind, meeting, evidence: { ...meeting.for, met: [...meeting.for.met, ...turned.met] }, turned: true }];
  });
}
