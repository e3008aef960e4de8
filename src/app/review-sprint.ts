import type { Request } from '../contract/calls';
import type { ReviewPlace, SprintReview } from '../contract/sprint-review';
import { AppError } from './app-error';
import type { PlannedFrom, SprintSeen } from './planning-ports';
import type { Ports } from './ports';
import { reviewLines } from './review-lines';
import type { Viewer } from './viewer';

/** Stories of one page: the first screen is there at once, and the rest follows. */
const perPage = 100;

/**
 * One page of a review. It lists what the viewer may browse, in one request, and takes everything else from what is
 * stored: a point a story, one for each decision's page, and a few for the place.
 */
export async function reviewSprint(
  ports: Ports,
  viewer: Viewer,
  { sprintId, after }: Request<'reviewSprint'>,
): Promise<SprintReview> {
  const opened = after === undefined ? await openPlace(ports, viewer, sprintId) : undefined;
  const from = opened?.from ?? fromAgain(viewer, sprintId);
  const { stories, next } = await ports.listPlanned(from, 'viewer', {
    limit: perPage,
    ...(after !== undefined && { after }),
  });
  return {
    ...(opened && { place: opened.place }),
    ...(await reviewLines(ports, stories)),
    ...(next !== undefined && { next }),
  };
}

interface Opened {
  readonly from: PlannedFrom;
  readonly place: ReviewPlace;
}

/**
 * From a sprint's menu that sprint is reviewed. From a board's it is the one that the viewer chose among the board's,
 * or else the next to be planned; a board without sprints has its backlog.
 */
async function openPlace(ports: Ports, viewer: Viewer, chosen: string | undefined): Promise<Opened> {
  if (viewer.sprintId !== undefined) {
    const sprint = await ports.readSprint(viewer.sprintId, 'viewer');
    if (!sprint) throw new AppError('not-found', 'the sprint is not there for the viewer');
    return { from: { sprintId: sprint.id }, place: { sprint: headOf(sprint), choices: [] } };
  }
  const boardId = boardOf(viewer);
  const [board, sprints] = await Promise.all([ports.readBoard(boardId), ports.openSprints(boardId)]);
  if (!board) throw new AppError('not-found', 'the board is not there for the viewer');
  const choices = sprints.map(headOf);
  const sprint = chosen === undefined ? nextOf(sprints) : sprints.find(({ id }) => id === chosen);
  if (chosen !== undefined && chosen !== backlog && !sprint)
    throw new AppError('not-found', 'the sprint is none of the board’s open ones');
  return {
    from: sprint ? { sprintId: sprint.id } : { boardId },
    place: { board: board.name, ...(sprint && { sprint: headOf(sprint) }), choices },
  };
}

/** What the backlog itself is called among the choices. */
const backlog = 'backlog';

/** A page that follows lists the same again: as the viewer, so that a sprint that is not theirs to see stays so. */
function fromAgain(viewer: Viewer, chosen: string | undefined): PlannedFrom {
  if (viewer.sprintId !== undefined) return { sprintId: viewer.sprintId };
  if (chosen !== undefined && chosen !== backlog) return { sprintId: chosen };
  return { boardId: boardOf(viewer) };
}

const nextOf = (sprints: readonly SprintSeen[]): SprintSeen | undefined =>
  sprints.find(({ state }) => state === 'future') ?? sprints[0];

const headOf = ({ id, name, state }: SprintSeen) => ({ id, name, state });

function boardOf({ boardId }: Viewer): string {
  if (boardId === undefined) throw new AppError('invalid-request', 'no board in the context');
  return boardId;
}
