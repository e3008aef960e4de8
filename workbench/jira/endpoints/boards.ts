import type { Viewer } from '../../people/people';
import { created, noContent, ok, type Endpoint, type RestRequest } from '../../rest/endpoint';
import type { Board, Sprint } from '../model';
import { editableIssue, refuse } from '../refusals';
import { showBoard, showSprint } from '../show-boards';
import {
  changeSprint,
  createSprint,
  deleteSprint,
  issuesInSprint,
  mayManageSprints,
  moveToSprint,
  type SprintChange,
} from '../sprints';
import { findProject, maySeeBoard, type JiraWorld } from '../world';
import * as scopes from './scopes';

const agile = '/rest/agile/1.0';

/** The board that a path names, for who may see it. */
export function boardFor({ caller, param }: RestRequest, world: JiraWorld, id = param('boardId')): Board {
  const board = world.boards.get(id);
  if (!board || !maySeeBoard(world, board, caller.viewer))
    throw refuse(
      404,
      'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
    );
  return board;
}

/** The sprint that a path names: for who may see its board, or one of its issues. */
export function sprintFor({ caller, param }: RestRequest, world: JiraWorld): Sprint {
  const sprint = world.sprints.get(param('sprintId'));
  if (!sprint || !maySeeSprint(world, sprint, caller.viewer))
    throw refuse(404, 'The sprint does not exist or you do not have permission to view it.');
  return sprint;
}

function maySeeSprint(world: JiraWorld, sprint: Sprint, viewer: Viewer): boolean {
  const board = world.boards.get(sprint.boardId);
  if (board && maySeeBoard(world, board, viewer)) return true;
  return issuesInSprint(world, sprint, viewer).length > 0;
}

function managedSprint(request: RestRequest, world: JiraWorld): Sprint {
  const sprint = sprintFor(request, world);
  const board = world.boards.get(sprint.boardId);
  if (!board || !mayManageSprints(world, board, request.caller.viewer))
    throw refuse(403, 'You do not have permission to manage the sprints of this board.');
  return sprint;
}

const page = <Value>({ query }: RestRequest, all: readonly Value[], show: (value: Value) => object): object => {
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Math.min(50, Number(query.get('maxResults') ?? 50));
  const values = all.slice(startAt, startAt + maxResults).map(show);
  return { maxResults, startAt, total: all.length, isLast: startAt + maxResults >= all.length, values };
};

const listBoards: Endpoint<JiraWorld> = {
  method: 'GET',
  path: `${agile}/board`,
  scopes: scopes.readBoards,
  handle(request, world) {
    const { query, caller } = request;
    const project = query.get('projectKeyOrId');
    const projectId = project === null ? undefined : (findProject(world, project)?.id ?? '');
    const types = query.get('type')?.split(',');
    const all = [...world.boards.values()].filter(
      (board) =>
        maySeeBoard(world, board, caller.viewer) &&
        (projectId === undefined || board.projectIds.includes(projectId)) &&
        (types?.includes(board.type) ?? true),
    );
    return ok(page(request, all, (board) => showBoard(world, board)));
  },
};

const getBoard: Endpoint<JiraWorld> = {
  method: 'GET',
  path: `${agile}/board/{boardId}`,
  scopes: scopes.readBoard,
  handle: (request, world) => ok(showBoard(world, boardFor(request, world))),
};

const order = ['closed', 'active', 'future'];

const listSprints: Endpoint<JiraWorld> = {
  method: 'GET',
  path: `${agile}/board/{boardId}/sprint`,
  scopes: scopes.readSprint,
  handle(request, world) {
    const board = boardFor(request, world);
    if (board.type !== 'scrum') throw refuse(400, 'The board does not support sprints.');
    const states = request.query.get('state')?.split(',');
    const all = [...world.sprints.values()]
      .filter(({ boardId, state }) => boardId === board.id && (states?.includes(state) ?? true))
      .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state) || Number(one.id) - Number(other.id));
    return ok(page(request, all, (sprint) => showSprint(world, sprint)));
  },
};

const getSprint: Endpoint<JiraWorld> = {
  method: 'GET',
  path: `${agile}/sprint/{sprintId}`,
  scopes: scopes.readSprint,
  handle: (request, world) => ok(showSprint(world, sprintFor(request, world))),
};

const postSprint: Endpoint<JiraWorld> = {
  method: 'POST',
  path: `${agile}/sprint`,
  scopes: scopes.writeSprint,
  handle(request, world) {
    const {
      name = '',
      goal,
      originBoardId,
    } = (request.body ?? {}) as { name?: string; goal?: string; originBoardId?: number };
    const board = boardFor(request, world, String(originBoardId));
    if (!mayManageSprints(world, board, request.caller.viewer))
      throw refuse(403, 'You do not have permission to manage the sprints of this board.');
    if (name.trim() === '') throw refuse(400, 'You must specify a name for this sprint.');
    return created(
      showSprint(world, createSprint(world, board, { name, ...(goal === undefined ? {} : { goal }) }, request.caller)),
    );
  },
};

const updateSprint: Endpoint<JiraWorld> = {
  method: 'POST',
  path: `${agile}/sprint/{sprintId}`,
  scopes: scopes.writeSprint,
  handle(request, world) {
    const { name, goal, state, startDate, endDate } = (request.body ?? {}) as SprintChange;
    const change = Object.fromEntries(
      Object.entries({ name, goal, state, startDate, endDate }).filter(([, value]) => value !== undefined),
    );
    return ok(showSprint(world, changeSprint(world, managedSprint(request, world), change, request.caller)));
  },
};

const removeSprint: Endpoint<JiraWorld> = {
  method: 'DELETE',
  path: `${agile}/sprint/{sprintId}`,
  scopes: scopes.deleteSprint,
  handle(request, world) {
    deleteSprint(world, managedSprint(request, world), request.caller);
    return noContent;
  },
};

const atOnce = 50;

function namedIssues(request: RestRequest, world: JiraWorld) {
  const { issues = [] } = (request.body ?? {}) as { issues?: readonly string[] };
  if (issues.length > atOnce) throw refuse(400, `At most ${atOnce} issues can be moved in one operation.`);
  return issues.map((one) => editableIssue(world, one, request.caller.viewer));
}

const intoSprint: Endpoint<JiraWorld> = {
  method: 'POST',
  path: `${agile}/sprint/{sprintId}/issue`,
  scopes: scopes.writeSprint,
  handle(request, world) {
    moveToSprint(world, namedIssues(request, world), sprintFor(request, world), request.caller);
    return noContent;
  },
};

const intoBacklog: Endpoint<JiraWorld> = {
  method: 'POST',
  path: `${agile}/backlog/issue`,
  scopes: scopes.writeBoard,
  handle(request, world) {
    moveToSprint(world, namedIssues(request, world), undefined, request.caller);
    return noContent;
  },
};

export const boardEndpoints = [
  listBoards,
  getBoard,
  listSprints,
  getSprint,
  postSprint,
  updateSprint,
  removeSprint,
  intoSprint,
  intoBacklog,
];
