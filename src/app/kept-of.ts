import type { Decision, DecisionId } from '../core/decision/decision';
import { disciplineTeam } from '../core/read-back/first-readings';
import type { Reading } from '../core/reading/reading';
import type { Team } from '../core/reading/team';
import type { WorkTally } from '../core/reading/work-tally';
import { pageWork, type WorkId } from '../core/work-id';
import type { Ports } from './ports';
import { teamOf, type WorkPage } from './standing';
import { namesIn } from './team-names';

/** What storage answers at once. */
const onePage = 100;

/** What is kept of the teams of a decision, one page of storage of each sort at any size. */
export interface Kept {
  readonly work: WorkPage;
  readonly tallies: readonly WorkTally[];
  /** The newest readings, whosever they are. */
  readonly listed: readonly Reading[];
  /** These, and of the teams of that work and those tallies whatever older ones there are. */
  readonly readings: readonly Reading[];
  /** Whether there may be teams whose readings, or whose tally, is not among these. */
  readonly more: boolean;
}

/** Reads three pages of storage. */
export async function keptOf(ports: Ports, decision: Decision): Promise<Kept> {
  const [listed, tallies, work] = await Promise.all([
    ports.listReadings(decision.id),
    ports.listWorkTallies(decision.id),
    listWork(ports, decision.id),
  ]);
  const counted = tallies.filter(({ marks }) => marks.length > 0).map(({ team }) => team);
  return {
    work,
    tallies,
    listed,
    readings: await withReadingsOf(ports, decision, [...teamsIn(work), ...counted], listed),
    more: tallies.length >= onePage || (listed.length >= onePage && work.next !== undefined),
  };
}

/** Without Jira nobody may see an epic, and only pages are worth a page of storage. */
export const listWork = (ports: Ports, decision: DecisionId, after?: WorkId): Promise<WorkPage> =>
  ports.listWork(decision, after ?? (ports.jiraConnected() ? undefined : pageWork('')));

/** As they are called now. */
export function teamsIn({ epics, pages }: WorkPage): readonly Team[] {
  const named = namesIn(epics);
  return [...epics.map((epic) => named(teamOf(epic))), ...pages.map(({ team }) => team)];
}

/**
 * Listed readings with every one of some teams, and for those of them that wrote none with what disciplines of their
 * names said in a read-back. Where the list is not all there is these are read by key, so that who wrote long ago is
 * found behind any number of others. `listed`: from the newest on, or `nothing` of use.
 */
export async function withReadingsOf(
  ports: Pick<Ports, 'getReadings'>,
  { id, revision }: Decision,
  teams: readonly Team[],
  listed: readonly Reading[] | 'nothing',
): Promise<readonly Reading[]> {
  if (listed !== 'nothing' && listed.length < onePage) return listed;
  const own = await ports.getReadings(id, [...new Set(teams.map((team) => team.id))], revision);
  const silent = teams.filter((team) => !own.some((reading) => reading.team.id === team.id));
  const disciplines = [...new Set(silent.map(({ name }) => disciplineTeam(name).id))];
  const heard = await ports.getReadings(id, disciplines, revision);
  return [...(listed === 'nothing' ? [] : listed), ...own, ...heard];
}
