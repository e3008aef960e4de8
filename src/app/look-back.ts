import type { Request } from '../contract/calls';
import type { LookBack } from '../core/reading/look-back';
import { AppError } from './app-error';
import type { Ports } from './ports';
import { teamOf } from './standing';
import { issueOf, mustEdit, mustRead, type Viewer } from './viewer';

/** Characters of what somebody looks back on. */
const longest = 4_000;

/**
 * Keeps what held of a decision and what did not, when an epic that rested on it is done. Whoever answers first answers for
 * the team; the same answer again, as after a lost reply, is the same answer.
 */
export async function lookBack(ports: Ports, viewer: Viewer, asked: Request<'lookBack'>): Promise<LookBack> {
  const text = asked.text.trim();
  if (text.length > longest) throw new AppError('too-large', `${text.length} characters to look back`);
  const bond = await ports.getBond(issueOf(viewer));
  const decision = bond && (await ports.getDecision(bond.decision));
  if (!decision) throw new AppError('not-found', 'the issue is not linked to a decision');
  await mustRead(ports, decision.pageId);
  await mustEdit(ports, bond.epicId);
  if (decision.id !== asked.decision) throw new AppError('changed-meanwhile', 'the link has moved on');
  if (!bond.closed) throw new AppError('changed-meanwhile', 'the epic is not done');
  const { epicId } = bond;
  const given = await ports.getLookBack(decision.id, epicId);
  if (given?.by === viewer.accountId && given.text === text) return given;
  if (given) throw new AppError('changed-meanwhile', 'somebody answered already');
  const { id, revision } = decision;
  const said = { decision: id, epicId, team: teamOf(bond), revision, text, by: viewer.accountId, at: ports.now() };
  await ports.createLookBack(said);
  return said;
}
