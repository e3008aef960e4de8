import type { ReadingView } from '../contract/reading';
import type { Decision, DecisionRecord } from '../core/decision/decision';
import { changedUnder, isUnread, type ChangedUnder } from '../core/reading/changed-under';
import type { Reading } from '../core/reading/reading';
import type { Ports } from './ports';

/** A reading as it stands beside the decision as it is now, with what changed under it. */
export interface ReadingBeside {
  readonly view: ReadingView;
  /** Nothing where the revision that it was written for is gone. */
  readonly changed?: ChangedUnder;
}

/** Puts readings beside the newest revision. Each earlier revision is fetched and compared once, however many wrote for it. */
export async function besideNewest(
  ports: Pick<Ports, 'getRevision'>,
  decision: Decision,
  record: DecisionRecord,
  readings: readonly Reading[],
): Promise<readonly ReadingBeside[]> {
  const numbers = [...new Set(readings.map(({ revision }) => revision))].filter((one) => one < decision.revision);
  const earlier = await Promise.all(numbers.map((number) => ports.getRevision(decision.id, number)));
  const compare = new Map(
    earlier.flatMap((revision) =>
      revision ? [[revision.number, changedUnder(revision.record, record)] as const] : [],
    ),
  );
  return readings.map((reading) => beside(reading, decision, compare.get(reading.revision)?.(reading)));
}

function beside(reading: Reading, { revision }: Decision, changed: ChangedUnder | undefined): ReadingBeside {
  const said = reading.reaffirms === undefined ? 'current' : 'reaffirmed';
  if (reading.revision >= revision) return { view: { reading, status: said } };
  if (!changed) return { view: { reading, status: 'unread' } };
  return isUnread(changed) ? { view: { reading, status: 'unread' }, changed } : { view: { reading, status: said } };
}
