import type { NextWork, WorkByTeam } from '../contract/decision-panel';
import type { Decision, DecisionRecord } from '../core/decision/decision';
import { disciplineTeam } from '../core/read-back/first-readings';
import type { Reading } from '../core/reading/reading';
import type { Team } from '../core/reading/team';
import { pageWork, type WorkId } from '../core/work-id';
import { byTeam } from './by-team';
import type { Ports } from './ports';
import { teamOf, type WorkPage } from './standing';
import { namesIn } from './team-names';

/** What storage answers at once. */
const onePage = 100;

/** A page of work and one of readings, newest first. */
interface Listed {
  readonly work: WorkPage;
  readonly readings: readonly Reading[];
}

/** The works that one has to be able to see to be shown any of it, each once. */
export const worksOf = ({ work: { epics, pages }, readings }: Listed): readonly WorkId[] => [
  ...new Set([
    ...epics.map(({ epicId }) => epicId),
    ...pages.map(({ pageId }) => pageWork(pageId)),
    ...readings.flatMap(({ beside }) => beside ?? []),
  ]),
];

/**
 * A page of the work that rests on a decision by team, as far as the viewer may see it. `from`: where it was asked to
 * begin; nothing at the beginning. Where not all readings were listed, those of the teams on this page are read by key.
 */
export async function workByTeam(
  ports: Pick<Ports, 'getRevision' | 'getLookBacks' | 'getReadings'>,
  { decision, record }: { readonly decision: Decision; readonly record: DecisionRecord },
  { work, readings, visible }: Listed & { readonly visible: ReadonlySet<WorkId> },
  from?: NextWork,
): Promise<WorkByTeam> {
  const epics = work.epics.filter(({ epicId }) => visible.has(epicId));
  const pages = work.pages.filter(({ pageId }) => visible.has(pageWork(pageId)));
  const isWhole = from?.readings === undefined && readings.length < onePage;
  const named = namesIn(work.epics);
  const teams = [...epics.map((epic) => named(teamOf(epic))), ...pages.map(({ team }) => team)];
  const [lookBacks, ofTeams] = await Promise.all([
    ports.getLookBacks(
      decision.id,
      epics.map(({ epicId }) => epicId),
    ),
    isWhole ? readings : readingsOf(ports, decision, teams),
  ]);
  // Of teams with no work here the first page has told already, but where an older page of readings was asked for.
  const elsewhere = from && from.readings === undefined ? [] : readings;
  const last = readings.length < onePage || !elsewhere.length ? undefined : readings.at(-1)?.at;
  const next: NextWork = {
    ...(work.next !== undefined && { work: work.next }),
    ...(last !== undefined && last !== from?.readings && { readings: last }),
  };
  return {
    teams: await byTeam(
      ports,
      decision,
      record,
      { epics, pages, work: visible, named },
      { ofTeams, elsewhere, lookBacks },
    ),
    hiddenEpics: work.epics.length - epics.length,
    hiddenPages: work.pages.length - pages.length,
    ...(Object.keys(next).length > 0 && { next }),
  };
}

/** What some teams wrote, and for those that did not, what disciplines of their names said in a read-back. */
async function readingsOf(
  ports: Pick<Ports, 'getReadings'>,
  { id, revision }: Decision,
  teams: readonly Team[],
): Promise<readonly Reading[]> {
  const own = await ports.getReadings(id, [...new Set(teams.map((team) => team.id))], revision);
  const silent = teams.filter((team) => !own.some((reading) => reading.team.id === team.id));
  const disciplines = [...new Set(silent.map(({ name }) => disciplineTeam(name).id))];
  return [...own, ...(await ports.getReadings(id, disciplines, revision))];
}
