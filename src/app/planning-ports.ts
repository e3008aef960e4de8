import type { Person, SprintHead } from '../contract/sprint-review';
import type { DecisionId } from '../core/decision/decision';
import type { Instant } from '../core/time';
import type { SprintMoment } from './sprint-moment';

/** What reviewing a sprint needs of Jira's boards, and what is kept of a sprint. Each throws `jira-not-connected` where the site has no Jira. */
export interface PlanningPorts {
  /** As the viewer; `undefined` where it does not exist for them. 1 point. */
  readonly readBoard: (boardId: string) => Promise<BoardSeen | undefined>;
  /** A board's active and future sprints, as the viewer; none where the board has no sprints. 1 point. */
  readonly openSprints: (boardId: string) => Promise<readonly SprintSeen[]>;
  /** `undefined` where it does not exist for the actor. 1 point. */
  readonly readSprint: (sprintId: string, as: 'app' | 'viewer') => Promise<SprintSeen | undefined>;
  /** One page of what the actor may browse in a sprint or a board's backlog, in its order. 1 + 1 points a story. */
  readonly listPlanned: (from: PlannedFrom, as: 'app' | 'viewer', page: PlannedPage) => Promise<Planned>;
  /** Those of some issues that are in an active sprint and that the viewer may browse: ten at most. 1 + 1 points. */
  readonly inActiveSprints: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;

  /** Keeps what was open at a moment of a sprint; the first to tell of it is believed. */
  readonly keepMoment: (moment: SprintMoment) => Promise<void>;
  /** Newest first; a query, at most 100. */
  readonly listMoments: (decision: DecisionId) => Promise<readonly SprintMoment[]>;
}

export interface BoardSeen {
  readonly id: string;
  readonly name: string;
}

export interface SprintSeen extends SprintHead {
  readonly startedAt?: Instant;
  readonly closedAt?: Instant;
}

export type PlannedFrom = { readonly sprintId: string } | { readonly boardId: string };

export interface PlannedPage {
  readonly after?: string;
  readonly limit: number;
  /** Only what holds an open question, as the issue property says. */
  readonly asking?: boolean;
}

export interface Planned {
  readonly stories: readonly PlannedSeen[];
  readonly next?: string;
}

/** As much of a story as a list tells. */
export interface PlannedSeen {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly level: number;
  readonly parentId?: string;
  readonly assignee?: Person;
}
