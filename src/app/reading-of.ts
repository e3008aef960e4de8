import type { Decision } from '../core/decision/decision';
import { disciplineTeam } from '../core/read-back/first-readings';
import type { Reading } from '../core/reading/reading';
import { sameTeam, type Team } from '../core/reading/team';
import type { Ports } from './ports';
import { visibleOf } from './visible-work';

/**
 * How a team reads a decision, as far as the viewer may know. A team's pages stand in its space and its epics in its
 * project: where these carry one name its newest reading counts, wherever it was written; one that was written beside
 * work that the viewer may not see is passed over. Where the team never wrote one, what a discipline of its name said in
 * a read-back.
 */
export const readingOf = async (ports: Ports, decision: Decision, team: Team): Promise<Reading | undefined> =>
  readingAmong(ports, decision, team, await ports.listReadings(decision.id));

/** The same where the newest readings have been listed already. */
export async function readingAmong(
  ports: Ports,
  { id, revision }: Decision,
  team: Team,
  listed: readonly Reading[],
): Promise<Reading | undefined> {
  const own = await ports.getReading(id, team.id, revision);
  const others = listed.filter((one) => !one.heard && one.team.id !== team.id && sameTeam(one.team, team));
  const elsewhere = newestOf(own ? others.filter((one) => isNewer(one, own)) : others);
  if (elsewhere?.beside !== undefined && (await visibleOf(ports, [elsewhere.beside])).has(elsewhere.beside))
    return elsewhere;
  return own ?? ports.getReading(id, disciplineTeam(team.name).id, revision);
}

export const newestOf = (readings: readonly Reading[]): Reading | undefined =>
  readings.reduce<Reading | undefined>((best, one) => (best && isNewer(best, one) ? best : one), undefined);

const isNewer = (one: Reading, other: Reading): boolean =>
  one.revision === other.revision ? one.at > other.at : one.revision > other.revision;
