import type { Request } from '../contract/calls';
import type { Reading } from '../core/reading/reading';
import { AppError } from './app-error';
import type { Ports } from './ports';
import { issueOf, mustEdit, mustRead, type Viewer } from './viewer';

/** Characters of a reading: a page of text. */
const longest = 10_000;

/**
 * How the epic's team reads its decision. One for each decision and team, kept for every revision it was written for.
 * The same words as for an earlier revision say "Still holds".
 */
export async function writeReading(ports: Ports, viewer: Viewer, asked: Request<'writeReading'>): Promise<Reading> {
  const text = asked.text.trim();
  if (text === '') throw new AppError('invalid-request', 'an empty reading');
  if (text.length > longest) throw new AppError('too-large', `a reading of ${text.length} characters`);
  const bond = await ports.getBond(issueOf(viewer));
  const decision = bond && (await ports.getDecision(bond.decision));
  if (!decision) throw new AppError('not-found', 'the issue is not linked to a decision');
  await mustRead(ports, decision.pageId);
  await mustEdit(ports, bond.epicId);
  if (decision.id !== asked.decision || decision.revision !== asked.revision)
    throw new AppError('changed-meanwhile', 'the decision or the link has moved on');

  const earlier = await ports.getReading(decision.id, bond.projectId, decision.revision);
  const stillHolds = earlier && earlier.revision < decision.revision && earlier.text === text;
  const reading: Reading = {
    decision: decision.id,
    team: { id: bond.projectId, name: bond.projectName },
    revision: decision.revision,
    text,
    by: viewer.accountId,
    at: ports.now(),
    ...(stillHolds && { reaffirms: earlier.revision }),
  };
  await ports.putReading(reading);
  return reading;
}
