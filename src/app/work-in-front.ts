import type { DecisionId } from '../core/decision/decision';
import type { FindingId } from '../core/finding';
import type { Team } from '../core/reading/team';
import { pageWork, type WorkId } from '../core/work-id';
import { AppError } from './app-error';
import type { Ports } from './ports';
import { teamOf, type Beside, type PageStanding } from './standing';
import { standingsOf } from './standings-of';
import { issueOf, mustEdit, pageOf, type Viewer } from './viewer';

/** What somebody writes beside: an issue, or a page with the macro *Rests on*. */
export interface WorkInFront {
  readonly id: WorkId;
  readonly rests: Beside;
  /** Writing beside work needs the right to edit it. */
  readonly mustEdit: () => Promise<void>;
}

/** Where a team writes its reading: an epic by its link, a page by its macro. */
export interface LinkedWork {
  readonly id: WorkId;
  readonly team: Team;
  readonly decision: DecisionId;
  readonly mustEdit: () => Promise<void>;
}

/** The epic or page in front of the viewer, as it is linked to a decision. */
export async function linkedWork(ports: Ports, viewer: Viewer, decision: DecisionId): Promise<LinkedWork | undefined> {
  if (isOnPage(viewer)) {
    const standing = await ports.getPageStanding(pageOf(viewer), decision);
    return standing && { ...pageInFront(ports, standing), team: standing.team, decision };
  }
  const bond = await ports.getBond(issueOf(viewer));
  if (!bond) return undefined;
  const { epicId: id } = bond;
  return { id, team: teamOf(bond), decision: bond.decision, mustEdit: () => mustEdit(ports, id) };
}

/** The work in front of the viewer beside which a question stands. */
export async function askedWork(ports: Ports, viewer: Viewer, finding: FindingId): Promise<WorkInFront | undefined> {
  if (isOnPage(viewer)) {
    const standings = await standingsOf(ports, pageOf(viewer));
    const asked = standings.find(({ rests }) => rests.assessment.findings.some(({ id }) => id === finding));
    const standing = asked ?? standings[0];
    return standing && pageInFront(ports, standing);
  }
  return askedIssue(ports, issueOf(viewer));
}

export async function askedIssue(ports: Ports, issueId: string): Promise<WorkInFront | undefined> {
  const standing = await ports.getStanding(issueId);
  if (!standing?.rests) return undefined;
  const { issueId: id, rests } = standing;
  return { id, rests, mustEdit: () => mustEdit(ports, id) };
}

/** An issue's panel stands beside an issue; whatever else has a page in its context stands on that. */
const isOnPage = ({ issueId, pageId }: Viewer): boolean => issueId === undefined && pageId !== undefined;

const pageInFront = (ports: Ports, { pageId, rests }: PageStanding): WorkInFront => ({
  id: pageWork(pageId),
  rests,
  mustEdit: async () => {
    if (!(await ports.mayEditPage(pageId))) throw new AppError('no-edit-permission', 'the page may not be edited');
  },
});
