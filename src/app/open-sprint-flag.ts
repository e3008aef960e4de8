import type { Request } from '../contract/calls';
import type { SprintFlag } from '../contract/sprint-review';
import type { Instant } from '../core/time';
import type { SprintSeen } from './planning-ports';
import type { Ports } from './ports';
import { reviewLines } from './review-lines';
import type { Viewer } from './viewer';

/** Hours after its start in which a sprint has just begun: the day of planning, and the morning after. */
const justStarted = 36;

/** Sprints that one look at a board goes through, and stories with a question that it counts. */
const most = { sprints: 3, stories: 50 };

/**
 * The first sprint of a board that is to be planned, or has just begun, and holds open questions that the viewer may read; of those
 * that they were not told of. Null where there is none, or where an administrator wants no such flag.
 */
export async function openSprintFlag(
  ports: Ports,
  viewer: Viewer,
  { told }: Request<'openSprintFlag'>,
): Promise<SprintFlag | null> {
  if (viewer.boardId === undefined || !(await ports.isOn('sprint-flag'))) return null;
  const now = ports.now();
  const sprints = (await ports.openSprints(viewer.boardId))
    .filter((sprint) => !told.includes(sprint.id) && isTimely(sprint, now))
    .slice(0, most.sprints);
  for (const { id, name, state } of sprints) {
    const questions = await openQuestionsIn(ports, id);
    if (questions > 0) return { sprint: { id, name, state }, questions };
  }
  return null;
}

/** Questions of decisions that the viewer may read, in stories that they may browse. */
async function openQuestionsIn(ports: Ports, sprintId: string): Promise<number> {
  const { stories } = await ports.listPlanned({ sprintId }, 'viewer', { asking: true, limit: most.stories });
  const lines = await reviewLines(ports, stories);
  return lines.stories.flatMap(({ rests }) =>
    rests.on === 'decision' ? rests.findings.filter(({ aloud, answer }) => aloud && !answer) : [],
  ).length;
}

function isTimely({ state, startedAt }: SprintSeen, now: Instant): boolean {
  if (state === 'future') return true;
  return startedAt !== undefined && Date.parse(now) - Date.parse(startedAt) < justStarted * 3_600_000;
}
