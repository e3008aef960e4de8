import type { EpicLine, TeamLine } from '../contract/reading';
import type { Decision, DecisionRecord } from '../core/decision/decision';
import type { LookBack } from '../core/reading/look-back';
import type { Reading } from '../core/reading/reading';
import { sameTeam, type Team } from '../core/reading/team';
import type { WorkId } from '../core/work-id';
import { pageUrl } from './decision-head';
import type { Ports } from './ports';
import { besideNewest } from './reading-views';
import { newestOf } from './reading-of';
import { teamOf, type Bond, type PageBond } from './standing';

interface Group {
  readonly teams: readonly Team[];
  readonly epics: readonly Bond[];
  readonly pages: readonly PageBond[];
}

/** Work that the viewer may see, and what teams are called now. */
interface Seen extends Omit<Group, 'teams'> {
  readonly work: ReadonlySet<WorkId>;
  readonly named: (team: Team) => Team;
}

/** What was said of the decision: by the teams of that work, and by whoever it was, as its work may be elsewhere. */
interface Said {
  readonly ofTeams: readonly Reading[];
  readonly elsewhere: readonly Reading[];
  readonly lookBacks: readonly LookBack[];
}

/**
 * The teams whose work rests on a decision, as far as the viewer may see that work, each with its newest reading. A
 * reading whose team has no work left here stays for whoever may see the work beside which it was written: teams are
 * renamed, merged and dissolved, and epics move.
 */
export async function byTeam(
  ports: Pick<Ports, 'getRevision'>,
  decision: Decision,
  record: DecisionRecord,
  seen: Seen,
  said: Said,
): Promise<readonly TeamLine[]> {
  const named = (readings: readonly Reading[]) =>
    readings.map((reading) => ({ ...reading, team: seen.named(reading.team) }));
  const [ofTeams, elsewhere] = [named(said.ofTeams), named(said.elsewhere)];
  const saidOf = new Map(said.lookBacks.filter(({ text }) => text !== '').map((one) => [one.epicId, one]));
  const groups = [
    ...grouped(seen).map((group) => withReadings(group, ofTeams)),
    ...left(seen, elsewhere).map((group) => withReadings(group, elsewhere)),
  ];
  const newest = groups.flatMap((group) => group.newest ?? []);
  const views = new Map((await besideNewest(ports, decision, record, newest)).map(({ view }) => [view.reading, view]));
  return groups.map(({ teams, epics, pages, own, newest }): TeamLine => {
    const reading = newest && views.get(newest);
    return {
      team: teams[0]?.name ?? '',
      ids: [...new Set(teams.map(({ id }) => id))],
      ...(reading && { reading }),
      reRead: newest?.revision === decision.revision && own.some(({ revision }) => revision < decision.revision),
      epics: epics.map((epic) => epicLine(epic, saidOf.get(epic.epicId))),
      pages: pages.map(({ pageId, title }) => ({ pageId, title, pageUrl: pageUrl(pageId) })),
    };
  });
}

function withReadings(group: Group, readings: readonly Reading[]) {
  const own = readings.filter(({ team }) => group.teams.some(({ id }) => id === team.id));
  return { ...group, own, newest: newestOf(own) ?? newestOf(heardBy(group, readings)) };
}

const epicLine = ({ epicId, epicKey, summary, team }: Bond, lookBack: LookBack | undefined): EpicLine => ({
  issueId: epicId,
  issueKey: epicKey,
  summary,
  ...(team === 'none' && { noTeam: true }),
  ...(lookBack && { lookBack }),
});

/** In the order in which teams first come up, those with epics first. */
function grouped({ epics, pages, named }: Seen): readonly Group[] {
  const groups: { teams: Team[]; epics: Bond[]; pages: PageBond[] }[] = [];
  const groupOf = (team: Team) => {
    const known = groups.find(({ teams }) => teams.some((one) => sameTeam(one, team)));
    const group = known ?? { teams: [], epics: [], pages: [] };
    if (!known) groups.push(group);
    group.teams.push(team);
    return group;
  };
  for (const epic of epics) groupOf(named(teamOf(epic))).epics.push(epic);
  for (const page of pages) groupOf(page.team).pages.push(page);
  return groups;
}

/** What a discipline of a team's name said in a read-back: the team's, until it writes one itself. */
const heardBy = ({ teams }: Pick<Group, 'teams'>, readings: readonly Reading[]): readonly Reading[] =>
  readings.filter(({ heard, team }) => heard && teams.some((one) => sameTeam(one, team)));

/** Teams that once wrote beside work that the viewer may see, and disciplines that spoke in a read-back, with no work here now. */
function left({ epics, pages, work, named }: Seen, readings: readonly Reading[]): readonly Group[] {
  const here = [...epics.map((epic) => named(teamOf(epic))), ...pages.map(({ team }) => team)];
  const gone = readings.filter(({ team, beside, heard }) =>
    heard
      ? !here.some((one) => sameTeam(one, team))
      : !here.some(({ id }) => id === team.id) && beside !== undefined && work.has(beside),
  );
  return [...new Map(gone.map(({ team }) => [team.id, team])).values()].map((team) => ({
    teams: [team],
    epics: [],
    pages: [],
  }));
}
