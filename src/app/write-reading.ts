import type { Request } from '../contract/calls';
import type { DecisionRecord } from '../core/decision/decision';
import type { PartLine, Reading } from '../core/reading/reading';
import { AppError } from './app-error';
import type { Ports } from './ports';
import { sameValue } from './same-value';
import type { Bond } from './standing';
import { issueOf, mustEdit, mustRead, type Viewer } from './viewer';

/** Characters of a reading: a page of text; and of a line about one part. */
const longest = { text: 10_000, line: 1_000 } as const;

/**
 * How the epic's team reads its decision. One for each decision and team, kept for every revision it was written for.
 * The same words as for an earlier revision say "Still holds".
 */
export async function writeReading(ports: Ports, viewer: Viewer, asked: Request<'writeReading'>): Promise<Reading> {
  const text = asked.text.trim();
  if (text === '') throw new AppError('invalid-request', 'an empty reading');
  if (text.length > longest.text) throw new AppError('too-large', `a reading of ${text.length} characters`);
  const bond = await ports.getBond(issueOf(viewer));
  const decision = bond && (await ports.getDecision(bond.decision));
  if (!decision) throw new AppError('not-found', 'the issue is not linked to a decision');
  await mustRead(ports, decision.pageId);
  await mustEdit(ports, bond.epicId);
  const revision = await ports.getRevision(decision.id, decision.revision);
  if (!revision || decision.id !== asked.decision || decision.revision !== asked.revision)
    throw new AppError('changed-meanwhile', 'the decision or the link has moved on');

  const lines = linesOn(revision.record, asked.lines);
  const earlier = await ports.getReading(decision.id, bond.projectId, decision.revision);
  const stillHolds =
    earlier && earlier.revision < decision.revision && earlier.text === text && sameValue(earlier.lines, lines);
  const reading: Reading = {
    decision: decision.id,
    team: { id: bond.projectId, name: bond.projectName },
    revision: decision.revision,
    text,
    lines,
    by: viewer.accountId,
    at: ports.now(),
    ...(stillHolds && { reaffirms: earlier.revision }),
  };
  await ports.putReading(reading);
  await ports.enqueue((await epicsOf(ports, bond)).map((issueId) => ({ kind: 'issue', issueId })));
  return reading;
}

/** The team's epics that rest on the decision: for search, each says which revision the reading was written for. */
async function epicsOf(ports: Ports, { decision, epicId, projectId }: Bond): Promise<readonly string[]> {
  const ofTeam = (await ports.listBonds(decision)).filter((bond) => bond.projectId === projectId);
  return [...new Set([epicId, ...ofTeam.map((bond) => bond.epicId)])];
}

/** What was written about parts of this record, in its order. A line of an earlier reading may be about a part that is gone. */
function linesOn({ parts }: DecisionRecord, written: readonly PartLine[]): readonly PartLine[] {
  const texts = new Map(written.map(({ part, text }) => [part, text.trim()]));
  for (const { length } of texts.values())
    if (length > longest.line) throw new AppError('too-large', `a line of ${length} characters`);
  return parts.flatMap(({ id }) => {
    const text = texts.get(id);
    return text ? [{ part: id, text }] : [];
  });
}
