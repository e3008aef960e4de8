import type { Caller } from '../rest/endpoint';
import { keepChange } from './change';
import type { Issue, IssueType, Project } from './model';
import { refuse } from './refusals';
import { findProject, mayEdit, projectOf, typeOf, type JiraWorld } from './world';

/** Where issues go: a project and one of its types. */
export interface Target {
  readonly project: Project;
  readonly type: IssueType;
}

/** The target that a request names as `<project id or key>,<type id>`; refused where the person may make no issues there. */
export function targetNamed(world: JiraWorld, name: string, by: string): Target {
  const [project = '', typeId = ''] = name.split(',');
  const found = findProject(world, project);
  if (!found || !mayEdit(world, found, by)) throw refuse(400, 'The destination project does not exist.');
  const type = found.issueTypes.find(({ id }) => id === typeId);
  if (!type) throw refuse(400, 'The destination issue type does not exist in the destination project.');
  if (type.hierarchyLevel < 0) throw refuse(400, 'The workbench moves subtasks only along with their parent.');
  return { project: found, type };
}

/** Moves an issue with its subtasks: each gets the next key of its new project. Its children stay where they are, and its own. */
export function moveIssue(world: JiraWorld, issue: Issue, { project, type }: Target, by: string, caller: Caller): void {
  const below = world.issues.childrenOf(issue.id).filter((child) => typeOf(world, child).hierarchyLevel < 0);
  keepChange(world, issue, { ...issue, ...placeIn(world, issue, project), typeId: type.id }, by, caller);
  const subtask = project.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel < 0);
  if (subtask) for (const child of below) moveIssue(world, child, { project, type: subtask }, by, caller);
}

const placeIn = (world: JiraWorld, issue: Issue, { id, key }: Project): Pick<Issue, 'projectId' | 'key'> =>
  issue.projectId === id
    ? { projectId: id, key: issue.key }
    : { projectId: id, key: `${key}-${world.next(`key.${id}`, 1)}` };

/** Whether the person may take it out of the project in which it stands. */
export const mayMove = (world: JiraWorld, issue: Issue, by: string): boolean =>
  mayEdit(world, projectOf(world, issue), by);
