import type { Request } from '../contract/calls';
import type { BetweenTeams, SprintVoice } from '../contract/sprint-review';
import type { Decision, DecisionId, Revision } from '../core/decision/decision';
import { prepare } from '../core/reader/quick-reader';
import { compare } from '../core/reading/compare';
import type { Divergence, Side } from '../core/reading/divergence';
import { axisName } from '../core/reading/stance';
import { takeStances } from '../core/reading/take-stances';
import { sameTeam, type Team } from '../core/reading/team';
import { voiceOfStories, type StoryStances } from '../core/reading/voice-of-stories';
import { askedOf } from '../core/reading/wording';
import type { Ports } from './ports';
import { mustPlan, type Viewer } from './viewer';
import { teamOf, type Standing } from './standing';

/** Parts that are named at most: more than a planning meeting can talk about. */
const mostNamed = 5;

/** Stories of other teams that are looked for in active sprints, the surest first. */
const mostLookedFor = 100;

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
  const standings = [...(await ports.getStandings(issueIds.filter((id) => visible.has(id)))).values()];
  const ids = new Set(standings.flatMap(({ rests }) => rests?.decision ?? []));
  const faced = (await Promise.all([...ids].map((id) => faceOf(ports, id, standings)))).flatMap((one) => one ?? []);
  const looked = faced
    .flatMap(({ candidates }) => candidates)
    .sort((one, other) => other.certainty - one.certainty)
    .slice(0, mostLookedFor);
  const active = await ports.inActiveSprints(looked.map(({ issueId }) => issueId));
  const found = await Promise.all(
    faced
      .filter(({ candidates }) => candidates.some(({ issueId }) => active.has(issueId)))
      .map((face) => named(ports, face, active)),
  );
  return found.flat().slice(0, mostNamed);
}

/** From here on a story says it plainly; to touch on a part is not to point anywhere, and is no reason for two teams to talk. */
const plain = 0.5;

/** A story with its team and the epic that makes it that team's. */
interface TeamStory extends StoryStances {
  readonly team: Team;
  readonly epicId: string;
}

interface Face {
  readonly decision: Decision;
  readonly revision: Revision;
  readonly here: readonly TeamStory[];
  readonly there: readonly TeamStory[];
  /** Other teams' stories that lean another way on a part that the stories here lean on. */
  readonly candidates: readonly { readonly issueId: string; readonly certainty: number }[];
}

/** What stands on either side of one decision; `undefined` where nobody can face anybody. */
async function faceOf(ports: Ports, id: DecisionId, standings: readonly Standing[]): Promise<Face | undefined> {
  const decision = await ports.getDecision(id);
  const revision = decision && (await ports.getRevision(id, decision.revision));
  if (!revision || decision.state !== 'live') return undefined;
  const mine = standings.filter(({ rests }) => rests?.decision === id);
  const here = await withStances(ports, revision, mine);
  const known = new Set(mine.map(({ issueId }) => issueId));
  const others = (await ports.listResting(id)).filter(({ issueId }) => !known.has(issueId));
  const there = (await withStances(ports, revision, others)).filter(
    ({ team }) => !here.some((story) => sameTeam(story.team, team)),
  );
  const ways = new Set(here.flatMap(({ stances }) => stances.map(({ axis, way }) => `${way} ${axisName(axis)}`)));
  const candidates = there.flatMap(({ issueId, stances }) => {
    const facing = stances.filter(({ axis, way }) =>
      ways.has(`${way === 'with' ? 'against' : 'with'} ${axisName(axis)}`),
    );
    return facing.length > 0 ? [{ issueId, certainty: Math.max(...facing.map(({ certainty }) => certainty)) }] : [];
  });
  return candidates.length > 0 ? { decision, revision, here, there, candidates } : undefined;
}

async function withStances(
  ports: Ports,
  { record }: Revision,
  standings: readonly Standing[],
): Promise<readonly TeamStory[]> {
  const bonds = await ports.getBonds([...new Set(standings.flatMap(({ rests }) => rests?.epicId ?? []))]);
  const prepared = prepare(record);
  return standings.flatMap(({ issueId, issueKey, readAt, rests }): readonly TeamStory[] => {
    const bond = rests && bonds.get(rests.epicId);
    if (!bond || bond.epicId === issueId) return [];
    const stances = takeStances(prepared, { lines: rests.lines }).filter(
      ({ axis, certainty }) => axis.kind === 'part' && certainty >= plain,
    );
    return [{ issueId, issueKey, at: readAt, stances, team: teamOf(bond), epicId: bond.epicId }];
  });
}

/** The parts on which the two sides part, each once. A team is only named to who may browse the epic that makes it one. */
async function named(ports: Ports, face: Face, active: ReadonlySet<string>): Promise<readonly BetweenTeams[]> {
  const { decision, revision, here } = face;
  if (!(await ports.mayReadPage(decision.pageId))) return [];
  const there = face.there.filter(({ issueId }) => active.has(issueId));
  const visible = await ports.browsable([...new Set([...here, ...there].map(({ epicId }) => epicId))]);
  const ofTeams = (stories: readonly TeamStory[]) => voicesOf(stories.filter(({ epicId }) => visible.has(epicId)));
  const teamsHere = ofTeams(here);
  const { divergences } = compare([...teamsHere, ...ofTeams(there)]);
  const isHere = ({ team }: Side): boolean => teamsHere.some((voice) => sameTeam(voice.team, team));
  const across = divergences.filter(({ sides: [one, other] }) => isHere(one) !== isHere(other));
  const once = new Map<string, Divergence>();
  for (const one of across) if (!once.has(axisName(one.axis))) once.set(axisName(one.axis), one);
  return [...once.values()].flatMap((divergence): readonly BetweenTeams[] => {
    const [one, other] = divergence.sides;
    const [mine, theirs] = isHere(one) ? [one, other] : [other, one];
    const asked = askedOf(divergence, revision.record);
    return [{ decision: decision.id, key: decision.key, ...asked, here: voiceOf(mine), there: voiceOf(theirs) }];
  });
}

function voicesOf(stories: readonly TeamStory[]) {
  const teams = new Map(stories.map(({ team }) => [team.id, team]));
  return [...teams.values()].map((team) =>
    voiceOfStories(
      team,
      stories.filter((story) => story.team.id === team.id),
    ),
  );
}

const voiceOf = ({ team, said: [{ text, place }] }: Side): SprintVoice => ({
  team: team.name,
  issueKey: place.in === 'story' ? place.issueKey : '',
  quote: text,
});
