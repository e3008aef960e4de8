import type { Decision, DecisionId, DecisionRecord } from '../core/decision/decision';
import type { Team } from '../core/reading/team';
import { takeStances } from '../core/reading/take-stances';
import { withWork, withoutQuote, type WorkRead, type WorkStance } from '../core/reading/work-tally';
import { prepare } from '../core/reader/quick-reader';
import type { WorkLine } from '../core/work';
import type { Ports } from './ports';
import { sameValue } from './same-value';
import type { Leaning, Standing } from './standing';

/** No work is kept with more stances than this, the surest first: a standing and a tally stay small. */
const most = 12;

/** How sure a story has to be of what it keeps to; a reading says it with fewer words. */
const sureEnough = 0.2;

/** Which way a work leans beside a decision. Beside a decision that is not current it leans nowhere, and what stands below a story speaks with it. */
export function leaningOf(
  decision: Decision,
  record: DecisionRecord,
  team: Team,
  level: number,
  lines: readonly WorkLine[],
): Leaning {
  if (decision.state !== 'live' || level < 0) return { teamId: team.id, stances: [] };
  const stances = takeStances(prepare(record), { lines })
    .filter(({ certainty }) => certainty >= sureEnough)
    .sort((a, b) => b.certainty - a.certainty)
    .slice(0, most)
    .map(({ axis, way, certainty, quote }): WorkStance => ({ axis, way, certainty, text: quote.text }));
  return { teamId: team.id, stances };
}

/**
 * Brings the tallies in line with where an issue stands now. It comes before the standing is written, so whoever finds
 * the old standing does it again; a tally knows its works by name, so again changes nothing. One write, and none
 * where the issue leans as it did; a second only where it leaves one team or decision for another.
 */
export async function tallyWork(
  ports: Ports,
  before: Standing | undefined,
  after: Standing,
  team?: Team,
): Promise<void> {
  const [was, is] = [before?.rests, after.rests];
  const left = was?.leans && (was.decision !== is?.decision || was.leans.teamId !== is.leans?.teamId);
  if (left && was.leans.stances.length > 0)
    await retell(ports, was.decision, { id: was.leans.teamId, name: '' }, readOf(after, []));
  if (!is?.leans || !team) return;
  const stays = !left && was?.leans !== undefined;
  if (stays && sameValue(was.leans.stances, is.leans.stances) && before?.issueKey === after.issueKey) return;
  if (!stays && is.leans.stances.length === 0) return;
  await retell(ports, is.decision, team, readOf(after, is.leans.stances));
}

/** Takes an issue that is gone out of the tally it was counted in. */
export async function forgetWork(ports: Ports, standing: Standing): Promise<void> {
  const { rests } = standing;
  if (rests?.leans && rests.leans.stances.length > 0)
    await retell(ports, rests.decision, { id: rests.leans.teamId, name: '' }, readOf(standing, []));
}

/** Tells a tally once more what an issue's standing says: a mark that has lost all its quotes gets one again. */
export async function retellWork(ports: Ports, issueId: string): Promise<void> {
  const standing = await ports.getStanding(issueId);
  const rests = standing?.rests;
  if (standing && rests?.leans)
    await retell(ports, rests.decision, { id: rests.leans.teamId, name: '' }, readOf(standing, rests.leans.stances));
}

async function retell(ports: Ports, decision: DecisionId, team: Team, read: WorkRead): Promise<void> {
  const after = await ports.changeWorkTally(decision, team, (tally) => withWork(tally, read));
  await ports.enqueue(withoutQuote(after).map((issueId) => ({ kind: 'retell', issueId })));
}

const readOf = ({ issueId, issueKey, readAt }: Standing, stances: readonly WorkStance[]): WorkRead => ({
  work: issueId,
  place: { in: 'story', issueId, issueKey },
  at: readAt,
  stances,
});
