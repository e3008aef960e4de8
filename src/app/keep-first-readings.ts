import type { DecisionId } from '../core/decision/decision';
import { firstReadings } from '../core/read-back/first-readings';
import type { Ports } from './ports';

/** Makes the answers of a revealed read-back the first readings of their disciplines; again and again, with one outcome. */
export async function keepFirstReadings(ports: Ports, decision: DecisionId): Promise<void> {
  const readBack = await ports.getReadBack(decision);
  if (readBack?.state !== 'revealed' || !(await ports.getDecision(decision))) return;
  const seats = await ports.listSeats(readBack);
  const all = await ports.getHeard(
    readBack,
    seats.map(({ accountId }) => accountId),
  );
  for (const reading of firstReadings(readBack, all)) {
    const before = await ports.getReading(decision, reading.team.id, reading.revision);
    // An earlier version of the app kept who spoke last: such a reading is kept anew.
    const stands = before?.revision === reading.revision && before.text === reading.text && before.by === reading.by;
    if (stands) continue;
    await ports.putReading(reading);
  }
}
