import type { Decision, DecisionId, DecisionRecord } from '../core/decision/decision';
import type { Team } from '../core/reading/team';
import type { Place } from '../core/reading/voice';
import type { Stance } from '../core/reading/stance';
import { takeStances } from '../core/reading/take-stances';
import { withWork, withoutQuote, type WorkRead, type WorkStance } from '../core/reading/work-tally';
import { prepare } from '../core/reader/quick-reader';
import type { Instant } from '../core/time';
import type { WorkLine } from '../core/work';
import { pageOfWork, pageWork, type WorkId } from '../core/work-id';
import type { Ports } from './ports';
import { sameValue } from './same-value';
import type { Beside, Leaning, PageStanding, Standing } from './standing';
import { standingsOf } from './standings-of';

/** No work is kept with more stances than this: a standing and a tally stay small. */
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
    .sort((a, b) => weight(a) - weight(b) || b.certainty - a.certainty)
    .slice(0, most)
    .map(({ axis, way, certainty, quote }): WorkStance => ({ axis, way, certainty, text: quote.text }));
  return { teamId: team.id, stances };
}

/** Some work as tallies count it. */
export interface Counted {
  readonly id: WorkId;
  readonly place: Place;
  readonly readAt: Instant;
  readonly rests?: Beside;
}

export const countedIssue = ({ issueId, issueKey, readAt, rests }: Standing): Counted => ({
  id: issueId,
  place: { in: 'story', issueId, issueKey },
  readAt,
  ...(rests && { rests }),
});

export const countedPage = ({ pageId, readAt, rests }: PageStanding): Counted => ({
  id: pageWork(pageId),
  place: { in: 'page', pageId },
  readAt,
  rests,
});
/** What it says of parts comes before what it settles where the decision is silent. */
const weight = ({ axis }: Stance): number => (axis.kind === 'part' ? 0 : axis.part === undefined ? 2 : 1);

/**
 * Brings the tallies that work was counted in in line with where it stands now. It comes before the standing is written,
 * so whoever finds the old standing does it again; a tally knows its works by name, so again changes nothing. One write,
 * and none where the work leans as it did.
 */
export async function tallyWork(ports: Ports, before: Counted | undefined, after: Counted, team?: Team): Promise<void> {
  const [was, is] = [before?.rests, after.rests];
  if (!was?.leans) return;
  if (!isCountedIn(was, is)) {
    if (was.leans.stances.length > 0)
      await retell(ports, was.decision, { id: was.leans.teamId, name: '' }, readOf(after, []));
    return;
  }
  if (!is?.leans || !team) return;
  if (sameValue(was.leans.stances, is.leans.stances) && sameValue(before?.place, after.place)) return;
  await retell(ports, is.decision, team, readOf(after, is.leans.stances));
}

/**
 * Counts work in a tally that its standing did not name before, which costs a second write. It comes after the standing
 * is written: otherwise a tally that no standing names would keep the work for good, where this dies in between and the
 * epic is another team's when it is done again. What is counted already is read and not written.
 */
export async function joinTally(ports: Ports, before: Counted | undefined, after: Counted, team?: Team): Promise<void> {
  const is = after.rests;
  if (!is?.leans || !team || is.leans.stances.length === 0 || isCountedIn(before?.rests, is)) return;
  await retell(ports, is.decision, team, readOf(after, is.leans.stances));
}

/** Whether work stays in the tally in which it was counted. */
const isCountedIn = (was: Beside | undefined, is: Beside | undefined): boolean =>
  was?.leans !== undefined && was.decision === is?.decision && was.leans.teamId === is.leans?.teamId;

/** Takes work that is gone out of the tally it was counted in. */
export async function forgetWork(ports: Ports, counted: Counted): Promise<void> {
  const { rests } = counted;
  if (rests?.leans && rests.leans.stances.length > 0)
    await retell(ports, rests.decision, { id: rests.leans.teamId, name: '' }, readOf(counted, []));
}

/** Tells a tally once more what some work's standing says: a mark that has lost all its quotes gets one again. */
export async function retellWork(ports: Ports, work: WorkId): Promise<void> {
  for (const counted of await countedOf(ports, work)) {
    const { rests } = counted;
    if (rests?.leans)
      await retell(ports, rests.decision, { id: rests.leans.teamId, name: '' }, readOf(counted, rests.leans.stances));
  }
}

/** An issue stands beside one decision, a page beside as many as it says. */
async function countedOf(ports: Ports, work: WorkId): Promise<readonly Counted[]> {
  const pageId = pageOfWork(work);
  if (pageId !== undefined) return (await standingsOf(ports, pageId)).map(countedPage);
  const standing = await ports.getStanding(work);
  return standing ? [countedIssue(standing)] : [];
}

async function retell(ports: Ports, decision: DecisionId, team: Team, read: WorkRead): Promise<void> {
  const after = await ports.changeWorkTally(decision, team, (tally) => withWork(tally, read));
  await ports.enqueue(withoutQuote(after).map((issueId) => ({ kind: 'retell', issueId })));
}

const readOf = ({ id, place, readAt }: Counted, stances: readonly WorkStance[]): WorkRead => ({
  work: id,
  place,
  at: readAt,
  stances,
});
