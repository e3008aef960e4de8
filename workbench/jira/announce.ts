import type { Caller } from '../rest/endpoint';
import type { Change, Issue, Sprint } from './model';
import { showUser } from './show';
import { chosenFields, showIssue } from './show-issue';
import { mayBrowse, maySeeBoard, projectOf, type JiraWorld } from './world';

type IssueEvent = 'created' | 'updated' | 'deleted';

/** Tells the platform that something happened to an issue; the payload is as Forge's events reference has it. */
export function announceIssue(world: JiraWorld, what: IssueEvent, issue: Issue, caller: Caller, change?: Change): void {
  const fields = chosenFields(
    world,
    ['summary', 'issuetype', 'project', 'status', 'parent', 'creator', 'reporter', 'assignee', 'created', 'updated'],
    [],
  );
  publish(world, `${what}:issue`, issue, caller, {
    issue: showIssue(world, issue, { fields }),
    atlassianId: caller.viewer,
    associatedUsers: [{ accountId: caller.viewer }],
    ...(change ? { changelog: { id: change.id, items: change.items } } : {}),
    ...(what === 'deleted' ? { user: showUser(world, caller.viewer ?? undefined) } : {}),
  });
}

export function announceProperty(
  world: JiraWorld,
  what: 'set' | 'deleted',
  issue: Issue,
  key: string,
  caller: Caller,
): void {
  publish(world, `${what}:issue-property`, issue, caller, {
    issue: { id: issue.id, key: issue.key },
    property: { key, ...(what === 'set' ? { value: issue.properties[key] } : {}) },
    atlassianId: caller.viewer,
  });
}

/** The event of a sprint carries the sprint as it was before, where that says more. */
export function announceSprint(
  world: JiraWorld,
  what: 'created' | 'updated' | 'started' | 'closed' | 'deleted',
  sprint: Sprint,
  caller: Caller,
  before?: Sprint,
): void {
  const board = world.boards.get(sprint.boardId);
  const selfGenerated = caller.through === 'app';
  world.publish({
    eventType: `avi:jira-software:${what}:sprint`,
    about: `${what}:sprint ${sprint.name}`,
    payload: {
      sprint: inEvent(sprint),
      ...(before ? { oldValue: inEvent(before) } : {}),
      atlassianId: caller.viewer,
      selfGenerated,
    },
    selfGenerated,
    appMaySee: board !== undefined && maySeeBoard(world, board, world.identity.appAccountId),
  });
}

const inEvent = ({ boardId, ...sprint }: Sprint): object => ({ ...sprint, originBoardId: boardId });

function publish(world: JiraWorld, name: string, issue: Issue, caller: Caller, payload: object): void {
  const selfGenerated = caller.through === 'app';
  world.publish({
    eventType: `avi:jira:${name}`,
    about: `${name} ${issue.key}`,
    payload: { ...payload, selfGenerated },
    selfGenerated,
    appMaySee: mayBrowse(world, projectOf(world, issue), world.identity.appAccountId),
  });
}
