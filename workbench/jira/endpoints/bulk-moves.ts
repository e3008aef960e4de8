import { created, ok, type Endpoint } from '../../rest/endpoint';
import type { Issue } from '../model';
import { mayMove, moveIssue, targetNamed } from '../move';
import { actorOf, refuse } from '../refusals';
import { showUser } from '../show';
import type { JiraWorld } from '../world';
import { read, write } from './scopes';

interface Sources {
  readonly issueIdsOrKeys?: readonly string[];
  readonly inferFieldDefaults?: boolean;
  readonly inferStatusDefaults?: boolean;
}

const most = 1000;

/** Jira moves in the background; here it is done when it is answered, and the task says so. */
const postMove: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/bulk/issues/move',
  scopes: write,
  handle(request, world) {
    const { targetToSourcesMapping = {} } = (request.body ?? {}) as {
      targetToSourcesMapping?: Readonly<Record<string, Sources>>;
    };
    const by = actorOf(request);
    const wanted = Object.entries(targetToSourcesMapping).map(([name, sources]) => ({
      target: targetNamed(world, name, by),
      names: namesIn(sources),
    }));
    const names = wanted.flatMap((one) => one.names);
    if (names.length === 0 || names.length > most)
      throw refuse(400, `Between 1 and ${most} issues can be moved at once.`);
    const moved: number[] = [];
    for (const { target, names } of wanted)
      for (const issue of names.map((name) => world.issues.get(name)).filter((one): one is Issue => one !== undefined))
        if (mayMove(world, issue, by)) {
          moveIssue(world, issue, target, by, request.caller);
          moved.push(Number(issue.id));
        }
    const taskId = String(world.next('task', 10_600));
    const at = new Date().toISOString();
    world.bulkTasks.put(taskId, { taskId, by, at, moved, others: names.length - moved.length });
    return created({ taskId });
  },
};

/** The workbench has no mandatory fields and one workflow: whoever wants to say what becomes of either is told. */
function namesIn({ issueIdsOrKeys = [], inferFieldDefaults, inferStatusDefaults }: Sources): readonly string[] {
  if (!inferFieldDefaults || !inferStatusDefaults)
    throw refuse(400, 'The workbench moves issues only with inferFieldDefaults and inferStatusDefaults.');
  return issueIdsOrKeys;
}

const getTask: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/bulk/queue/{taskId}',
  scopes: read,
  handle(request, world) {
    const task = world.bulkTasks.get(request.param('taskId'));
    if (!task) throw refuse(400, 'There is no such task.');
    const { taskId, by, at, moved, others } = task;
    return ok({
      taskId,
      status: 'COMPLETE',
      progressPercent: 100,
      submittedBy: showUser(world, by) ?? undefined,
      created: at,
      started: at,
      updated: at,
      totalIssueCount: moved.length + others,
      invalidOrInaccessibleIssueCount: others,
      processedAccessibleIssues: moved,
    });
  },
};

export const bulkMoveEndpoints = [postMove, getTask];
