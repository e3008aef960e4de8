import type { Viewer } from '../people/people';
import { refusal, type RestReply, type RestRequest } from '../rest/endpoint';
import type { Issue, Project } from './model';
import { findProject, mayBrowse, mayEdit, projectOf, type JiraWorld } from './world';

/** Jira's error shape: `errorMessages` for the request, `errors` by field. */
export const jiraErrors = (
  status: number,
  messages: readonly string[],
  errors: Readonly<Record<string, string>> = {},
): RestReply => ({
  status,
  body: { errorMessages: messages, errors },
});

export const refuse = (status: number, message: string): Error => refusal(jiraErrors(status, [message]));
export const refuseFields = (errors: Readonly<Record<string, string>>): Error => refusal(jiraErrors(400, [], errors));

const noIssue = 'Issue does not exist or you do not have permission to see it.';

/** The issue that the caller may browse; 404 otherwise, whether or not it exists. */
export const issueFor = ({ caller, param }: RestRequest, world: JiraWorld, name = 'issueIdOrKey'): Issue =>
  visibleIssue(world, param(name), caller.viewer);

/** The same, for changing it. */
export const editableIssueFor = ({ caller, param }: RestRequest, world: JiraWorld): Issue =>
  editableIssue(world, param('issueIdOrKey'), caller.viewer);

function visibleIssue(world: JiraWorld, idOrKey: string, viewer: Viewer): Issue {
  const issue = world.issues.get(idOrKey);
  if (!issue || !mayBrowse(world, projectOf(world, issue), viewer)) throw refuse(404, noIssue);
  return issue;
}

export function editableIssue(world: JiraWorld, idOrKey: string, viewer: Viewer): Issue {
  const issue = visibleIssue(world, idOrKey, viewer);
  if (!mayEdit(world, projectOf(world, issue), viewer))
    throw refuse(403, 'You do not have permission to edit issues in this project.');
  return issue;
}

export function projectFor({ caller, param }: RestRequest, world: JiraWorld, name = 'projectIdOrKey'): Project {
  const project = findProject(world, param(name));
  if (!project || !mayBrowse(world, project, caller.viewer))
    throw refuse(404, `No project could be found with key '${param(name)}'.`);
  return project;
}

/** Who changes something: signed in, or 401. */
export function actorOf({ caller }: RestRequest): string {
  if (caller.viewer === null)
    throw refuse(401, 'You are not authenticated. Authentication required to perform this operation.');
  return caller.viewer;
}
