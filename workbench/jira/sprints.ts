import type { Caller } from '../rest/endpoint';
import { without } from '../without';
import { announceSprint } from './announce';
import { keepChange } from './change';
import type { Board, Issue, Sprint } from './model';
import { refuse } from './refusals';
import { projectOf, typeOf, mayBrowse, mayEdit, type JiraWorld } from './world';
import type { Viewer } from '../people/people';

/** Jira asks for the right to manage sprints in every project of the board; here it comes with the right to edit. */
export const mayManageSprints = (world: JiraWorld, board: Board, viewer: Viewer): boolean =>
  board.projectIds.every((id) => {
    const project = world.projects.get(id);
    return project !== undefined && mayEdit(world, project, viewer);
  });

/** Work that boards plan: stories and the like, with what stands below them; never an epic. */
const isPlanned = (world: JiraWorld, issue: Issue): boolean => typeOf(world, issue).hierarchyLevel <= 0;

/** What a board shows, less what the viewer may not browse. */
export const issuesOnBoard = (world: JiraWorld, board: Board, viewer: Viewer): readonly Issue[] =>
  [...world.issues.values()].filter(
    (issue) =>
      board.projectIds.includes(issue.projectId) &&
      isPlanned(world, issue) &&
      mayBrowse(world, projectOf(world, issue), viewer),
  );

/** Unfinished work in no future or active sprint; on a kanban board, what has not been begun. */
export const backlogOf = (world: JiraWorld, board: Board, viewer: Viewer): readonly Issue[] =>
  issuesOnBoard(world, board, viewer).filter(({ status, sprintIds = [] }) =>
    board.type === 'kanban'
      ? status === 'To Do'
      : status !== 'Done' && sprintIds.every((id) => world.sprints.get(id)?.state === 'closed'),
  );

/** What is in a sprint, or was in it when it closed, from whatever project. */
export const issuesInSprint = (world: JiraWorld, { id }: Sprint, viewer: Viewer): readonly Issue[] =>
  [...world.issues.values()].filter(
    (issue) => issue.sprintIds?.includes(id) === true && mayBrowse(world, projectOf(world, issue), viewer),
  );

export function createSprint(
  world: JiraWorld,
  board: Board,
  { name, goal = '' }: { readonly name: string; readonly goal?: string },
  caller: Caller,
  at = new Date().toISOString(),
): Sprint {
  if (board.type !== 'scrum') throw refuse(400, 'The board does not support sprints.');
  const sprint: Sprint = {
    id: String(world.next('sprint', 31)),
    boardId: board.id,
    name: name.trim(),
    goal,
    state: 'future',
    createdDate: at,
  };
  world.sprints.put(sprint.id, sprint);
  announceSprint(world, 'created', sprint, caller);
  return sprint;
}

/** What a partial update may say; fields that are left out stay as they are. */
export type SprintChange = Partial<Pick<Sprint, 'name' | 'goal' | 'state' | 'startDate' | 'endDate'>>;

/** Renames, dates, starts or closes a sprint; refuses the ways that Jira does not allow. */
export function changeSprint(
  world: JiraWorld,
  before: Sprint,
  change: SprintChange,
  caller: Caller,
  at = new Date().toISOString(),
): Sprint {
  const { name, goal } = change;
  const named = {
    ...before,
    ...(name === undefined ? {} : { name: name.trim() }),
    ...(goal === undefined ? {} : { goal }),
  };
  const asked = before.state === 'closed' ? named : { ...named, ...change, name: named.name };
  const moved = asked.state !== before.state;
  const after = moved && asked.state === 'closed' ? { ...asked, completeDate: at } : asked;
  if (moved) mayMove(world, before, after);
  world.sprints.put(after.id, after);
  announceSprint(world, !moved ? 'updated' : after.state === 'active' ? 'started' : 'closed', after, caller, before);
  return after;
}

function mayMove(world: JiraWorld, before: Sprint, after: Sprint): void {
  const starts = before.state === 'future' && after.state === 'active';
  const closes = before.state === 'active' && after.state === 'closed';
  if (!starts && !closes) throw refuse(400, `A sprint that is ${before.state} cannot become ${after.state}.`);
  if (starts && !(after.startDate && after.endDate))
    throw refuse(400, 'The sprint must have a start date and an end date to be started.');
  const other = [...world.sprints.values()].find(
    ({ boardId, state, id }) => boardId === after.boardId && state === 'active' && id !== after.id,
  );
  if (starts && other) throw refuse(400, `"${other.name}" is active: parallel sprints are not enabled on this site.`);
}

export function deleteSprint(world: JiraWorld, sprint: Sprint, caller: Caller): void {
  for (const issue of issuesInSprint(world, sprint, world.identity.appAccountId))
    leave(world, issue, [sprint.id], caller);
  world.sprints.remove(sprint.id);
  announceSprint(world, 'deleted', sprint, caller);
}

/** Puts issues into a future or active sprint; each is in one such sprint at most. Into none: back to the backlog. */
export function moveToSprint(
  world: JiraWorld,
  issues: readonly Issue[],
  sprint: Sprint | undefined,
  caller: Caller,
): void {
  if (sprint?.state === 'closed') throw refuse(400, 'Issues cannot be moved to a sprint that is closed.');
  for (const issue of issues) {
    const open = (issue.sprintIds ?? []).filter((id) => world.sprints.get(id)?.state !== 'closed');
    leave(world, issue, open, caller, sprint);
  }
}

function leave(world: JiraWorld, issue: Issue, ids: readonly string[], caller: Caller, into?: Sprint): void {
  const stay = (issue.sprintIds ?? []).filter((id) => !ids.includes(id));
  const sprintIds = into ? [...stay, into.id] : stay;
  const moved = sprintIds.length === 0 ? without(issue, 'sprintIds') : { ...issue, sprintIds };
  keepChange(world, issue, moved, caller.viewer ?? '', caller);
}
