import type { Request } from '../contract/calls';
import type { BetweenTeams, SprintVoice } from '../contract/sprint-review';
import type { Decision, DecisionId } from '../core/decision/decision';
import { compare } from '../core/reading/compare';
import type { Divergence, Side } from '../core/reading/divergence';
import { axisName } from '../core/reading/stance';
import { sameTeam, type Team } from '../core/reading/team';
import { voiceOfWork, withWork, type WorkStance, type WorkTally } from '../core/reading/work-tally';
import type { Voice } from '../core/reading/voice';
import { askedOf } from '../core/reading/wording';
import { pageOfWork, type WorkId } from '../core/work-id';
import type { Ports } from './ports';
import { teamOf, type Standing } from './standing';
import { namesIn } from './team-names';
import { mustPlan, type Viewer } from './viewer';

/** Parts that are named at most: more than a planning meeting can talk about. */
const mostNamed = 5;

/** Stories of other teams that are looked for in active sprints, those read last first. */
const mostLookedFor = 100;

/** From here on a story says it plainly; to touch on a part is not to point anywhere, and is no reason for two teams to talk. */
const plain = 0.5;

/**
 * Where the stories under review point one way on a part, and stories in another team's active sprint point the other:
 * each part once. Both sides are only what the viewer may browse, of decisions that they may read.
 */
export async function openBetweenTeams(
  ports: Ports,
  viewer: Viewer,
  { issueIds }: Request<'openBetweenTeams'>,
): Promise<readonly BetweenTeams[]> {
  mustPlan(viewer);
  const visible = await ports.browsable(issueIds);
  const here = await teamStories(
    ports,
    issueIds.filter((id) => visible.has(id)),
  );
  const decisions = [...new Set(here.map(({ decision }) => decision))];
  const sought = (await Promise.all(decisions.map((id) => facing(ports, id, ofDecision(here, id))))).flat();
  const active = await ports.inActiveSprints(sought.slice(0, mostLookedFor));
  if (active.size === 0) return [];
  const there = await teamStories(ports, [...active]);
  const found = await Promise.all(decisions.map((id) => named(ports, id, ofDecision(here, id), ofDecision(there, id))));
  return found.flat().slice(0, mostNamed);
}

/** A story with its team, the epic that makes it that team's, and which way it leans. */
interface TeamStory {
  readonly standing: Standing;
  readonly decision: DecisionId;
  readonly epicId: string;
  readonly team: Team;
  readonly stances: readonly WorkStance[];
}

async function teamStories(ports: Ports, issueIds: readonly string[]): Promise<readonly TeamStory[]> {
  const standings = [...(await ports.getStandings(issueIds)).values()];
  const bonds = await ports.getBonds([...new Set(standings.flatMap(({ rests }) => rests?.epicId ?? []))]);
  const named = namesIn([...bonds.values()]);
  return standings.flatMap((standing): readonly TeamStory[] => {
    const bond = standing.rests && bonds.get(standing.rests.epicId);
    const stances = standing.rests?.leans?.stances.filter(
      ({ axis, certainty }) => axis.kind === 'part' && certainty >= plain,
    );
    if (!bond || !stances || stances.length === 0) return [];
    return [{ standing, decision: bond.decision, epicId: bond.epicId, team: named(teamOf(bond)), stances }];
  });
}

const ofDecision = (stories: readonly TeamStory[], id: DecisionId): readonly TeamStory[] =>
  stories.filter(({ decision }) => decision === id);

/** Issues of other teams that lean another way on a part that these stories lean on, those read last first. */
async function facing(ports: Ports, id: DecisionId, here: readonly TeamStory[]): Promise<readonly WorkId[]> {
  const ways = new Set(here.flatMap(({ stances }) => stances.map(({ axis, way }) => `${way} ${axisName(axis)}`)));
  const others = (await ports.listWorkTallies(id)).filter(
    ({ team }) => !here.some((story) => sameTeam(story.team, team)),
  );
  return others
    .flatMap(({ marks }) => marks)
    .filter(({ axis, way }) => ways.has(`${way === 'with' ? 'against' : 'with'} ${axisName(axis)}`))
    .flatMap(({ works }) => works)
    .filter((work) => pageOfWork(work) === undefined)
    .reverse();
}

/** The parts on which the two sides part, each once. A team is only named to who may browse the epic that makes it one. */
async function named(
  ports: Ports,
  id: DecisionId,
  here: readonly TeamStory[],
  there: readonly TeamStory[],
): Promise<readonly BetweenTeams[]> {
  if (there.length === 0) return [];
  const decision = await ports.getDecision(id);
  const revision = decision?.state === 'live' && (await ports.getRevision(id, decision.revision));
  if (!decision || !revision || !(await ports.mayReadPage(decision.pageId))) return [];
  const visible = await ports.browsable([...new Set([...here, ...there].map(({ epicId }) => epicId))]);
  const seen = ({ epicId }: TeamStory): boolean => visible.has(epicId);
  const ours = voicesOf(decision, here.filter(seen));
  const isOurs = ({ team }: Pick<Voice, 'team'>): boolean => ours.some((voice) => sameTeam(voice.team, team));
  const theirs = voicesOf(decision, there.filter(seen)).filter((voice) => !isOurs(voice));
  const once = new Map<string, Divergence>();
  for (const one of compare([...ours, ...theirs]).divergences) {
    const across = isOurs(one.sides[0]) !== isOurs(one.sides[1]);
    if (across && !once.has(axisName(one.axis))) once.set(axisName(one.axis), one);
  }
  return [...once.values()].map((divergence): BetweenTeams => {
    const [one, other] = divergence.sides;
    const [mine, opposite] = isOurs(one) ? [one, other] : [other, one];
    const asked = askedOf(divergence, revision.record);
    return { decision: id, key: decision.key, ...asked, here: voiceOf(mine), there: voiceOf(opposite) };
  });
}

/** What each team's stories say together. */
function voicesOf({ id }: Decision, stories: readonly TeamStory[]): readonly Voice[] {
  const teams = new Map(stories.map(({ team }) => [team.id, team]));
  return [...teams.values()].map((team) => {
    let tally: WorkTally = { decision: id, team, marks: [] };
    for (const { standing, stances } of stories.filter((story) => story.team.id === team.id)) {
      const { issueId, issueKey, readAt } = standing;
      tally = withWork(tally, { work: issueId, place: { in: 'story', issueId, issueKey }, at: readAt, stances });
    }
    return voiceOfWork(tally);
  });
}

const voiceOf = ({ team, said: [{ text, place }] }: Side): SprintVoice => ({
  team: team.name,
  issueKey: place.in === 'story' ? place.issueKey : '',
  quote: text,
});
