import type { Endpoint, RestRequest } from '../../rest/endpoint';
import type { Issue } from '../model';
import { backlogOf, issuesInSprint, issuesOnBoard } from '../sprints';
import type { JiraWorld } from '../world';
import { boardFor, sprintFor } from './boards';
import { boardSearch, pageOf } from './search';
import * as scopes from './scopes';

/** What is planned on a board, in Jira's current form: pages by token, a JQL filter on top, only what the caller may browse. */
const planned = (
  path: string,
  scope: Endpoint<JiraWorld>['scopes'],
  issues: (request: RestRequest, world: JiraWorld) => readonly Issue[],
): Endpoint<JiraWorld> => ({
  method: 'GET',
  path,
  scopes: scope,
  handle(request, world) {
    const search = boardSearch(request);
    return pageOf(request, world, search, issues(request, world));
  },
});

export const boardIssueEndpoints = [
  planned('/rest/software/1.0/sprint/{sprintId}/issue', scopes.readSprintIssues, (request, world) =>
    issuesInSprint(world, sprintFor(request, world), request.caller.viewer),
  ),
  planned('/rest/software/1.0/board/{boardId}/issue', scopes.readBoard, (request, world) =>
    issuesOnBoard(world, boardFor(request, world), request.caller.viewer),
  ),
  planned('/rest/software/1.0/board/{boardId}/backlog', scopes.readBoard, (request, world) =>
    backlogOf(world, boardFor(request, world), request.caller.viewer),
  ),
];
