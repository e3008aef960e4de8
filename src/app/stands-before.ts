import type { Decision, DecisionId, DecisionRecord } from '../core/decision/decision';
import type { Team } from '../core/reading/team';
import { AppError } from './app-error';
import { decisionId } from './decision-id';
import type { Ports } from './ports';
import { teamOf } from './standing';
import { issueOf, mustBrowse, mustRead, pageOf, type Viewer } from './viewer';

/** The decision that a viewer stands before: on its own page, or through the epic beside which the panel is. */
export interface StandsBefore {
  readonly decision: Decision;
  readonly record: DecisionRecord;
  /** Beside an epic: whose it is, and its id. */
  readonly team?: Team;
  readonly epicId?: string;
}

/** What they stand before as the platform says it, for who may read the page and, beside an epic, browse that now. */
export async function standsBefore(ports: Ports, viewer: Viewer, localId?: string): Promise<StandsBefore> {
  if (localId !== undefined) return { ...(await readable(ports, decisionId(pageOf(viewer), localId))) };
  const epicId = issueOf(viewer);
  const bond = await ports.getBond(epicId);
  if (!bond) throw new AppError('not-found', 'the issue is not linked to a decision');
  await mustBrowse(ports, epicId);
  return { ...(await readable(ports, bond.decision)), team: teamOf(bond), epicId };
}

/** A decision as it stands, for who may read its page now. */
export async function readable(ports: Ports, id: DecisionId) {
  const decision = await ports.getDecision(id);
  // Of one that is not known nobody learns more than of one whose page they may not read.
  if (!decision) throw new AppError('no-page-access', 'the decision is not known');
  await mustRead(ports, decision.pageId);
  const revision = await ports.getRevision(id, decision.revision);
  if (!revision) throw new AppError('unexpected', 'a decision without its revision');
  return { decision, record: revision.record };
}
