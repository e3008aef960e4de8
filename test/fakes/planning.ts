import type { PlannedSeen, PlanningPorts, SprintSeen } from '../../src/app/planning-ports';
import type { Site } from './site';

/** A sprint as the fake Jira keeps it, with what is in it in Jira's order. */
export interface FakeSprint extends SprintSeen {
  readonly boardId: string;
  readonly issues: readonly string[];
}

/** Boards, sprints and backlogs in memory, with the points that the real ones would have taken. */
export interface PlanningFake {
  readonly boards: Map<string, string>;
  readonly sprints: Map<string, FakeSprint>;
  /** What stands in the backlog of a board. */
  readonly backlogs: Map<string, readonly string[]>;
  readonly ports: Omit<PlanningPorts, 'keepMoment' | 'listMoments'>;
}

export function openPlanningFake(site: Site, spend: (points: number) => void): PlanningFake {
  const boards = new Map<string, string>();
  const sprints = new Map<string, FakeSprint>();
  const backlogs = new Map<string, readonly string[]>();
  const visible = (id: string, as: 'app' | 'viewer'): boolean => {
    const issue = site.issues.get(id);
    return issue !== undefined && (as === 'app' || (issue.readers?.includes(site.viewer) ?? true));
  };
  const planned = (id: string): PlannedSeen => {
    const issue = site.issues.get(id);
    return {
      id,
      key: `P${issue?.projectId ?? ''}-${id}`,
      summary: issue?.summary ?? '',
      level: issue?.level ?? 0,
      ...(issue?.parentId !== undefined && { parentId: issue.parentId }),
    };
  };
  const headOf = ({ id, name, state, startedAt, closedAt }: FakeSprint): SprintSeen => ({
    id,
    name,
    state,
    ...(startedAt !== undefined && { startedAt }),
    ...(closedAt !== undefined && { closedAt }),
  });
  const ports: PlanningFake['ports'] = {
    readBoard: (id) => {
      spend(1);
      const name = boards.get(id);
      return Promise.resolve(name === undefined ? undefined : { id, name });
    },
    openSprints: (boardId) => {
      spend(1);
      const open = [...sprints.values()].filter((one) => one.boardId === boardId && one.state !== 'closed');
      return Promise.resolve(open.map(headOf));
    },
    readSprint: (id) => {
      spend(1);
      const sprint = sprints.get(id);
      return Promise.resolve(sprint && headOf(sprint));
    },
    listPlanned: (from, as, { after, limit, asking }) => {
      const ids = 'sprintId' in from ? sprints.get(from.sprintId)?.issues : backlogs.get(from.boardId);
      const all = (ids ?? []).filter(
        (id) => visible(id, as) && (!asking || (site.issues.get(id)?.property?.decisionQuestions ?? 0) > 0),
      );
      const start = Number(after ?? 0);
      const stories = all.slice(start, start + limit).map(planned);
      spend(1 + stories.length);
      const end = start + limit;
      return Promise.resolve({ stories, ...(end < all.length && { next: String(end) }) });
    },
    inActiveSprints: (ids) => {
      if (ids.length === 0) return Promise.resolve(new Set());
      const active = new Set(
        [...sprints.values()].filter(({ state }) => state === 'active').flatMap((one) => one.issues),
      );
      const found = ids.filter((id) => active.has(id) && visible(id, 'viewer')).slice(0, 8);
      spend(1 + found.length);
      return Promise.resolve(new Set(found));
    },
  };
  return { boards, sprints, backlogs, ports };
}
