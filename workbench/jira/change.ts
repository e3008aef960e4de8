import type { Caller } from '../rest/endpoint';
import { without } from '../without';
import { announceIssue } from './announce';
import { applyFields, type Fields } from './apply-fields';
import { differences } from './differences';
import type { Change, Issue, Project } from './model';
import { refuseFields } from './refusals';
import { checkOnScreen } from './screens';
import { findProject, mayEdit, projectOf, typeOf, type JiraWorld } from './world';

/** Makes an issue, in history since `at`; its event follows. */
export function createIssue(
  world: JiraWorld,
  fields: Fields,
  by: string,
  caller: Caller,
  at = new Date().toISOString(),
): Issue {
  const project = projectNamed(world, fields);
  if (!project || !mayEdit(world, project, by)) throw refuseFields({ project: 'Specify a valid project ID or key' });
  const type = project.issueTypes.find(({ id, name }) => matches(fields.issuetype, { id, name }));
  if (!type) throw refuseFields({ issuetype: 'Specify a valid issue type' });
  checkOnScreen(world, project, type.id, 'create', fields);
  if (typeof fields.summary !== 'string') throw refuseFields({ summary: 'You must specify a summary of the issue.' });
  const edited = applyFields(
    world,
    { summary: '', description: null, labels: [], custom: {} },
    fields,
    type.hierarchyLevel,
  );
  const issue: Issue = {
    ...edited,
    id: String(world.next('issue', 10_001)),
    key: `${project.key}-${world.next(`key.${project.id}`, 1)}`,
    projectId: project.id,
    typeId: type.id,
    status: 'To Do',
    reporterId: by,
    created: at,
    updated: at,
    properties: {},
    history: [],
  };
  world.issues.put(issue);
  announceIssue(world, 'created', issue, caller);
  return issue;
}

/** Changes some fields of an issue; nothing is announced where nothing differs. */
export function editIssue(
  world: JiraWorld,
  issue: Issue,
  fields: Fields,
  by: string,
  caller: Caller,
  quiet = false,
): Issue {
  checkOnScreen(world, projectOf(world, issue), issue.typeId, 'edit', fields);
  const edited = applyFields(world, issue, fields, typeOf(world, issue).hierarchyLevel);
  return keepChange(world, issue, { ...issue, ...edited }, by, caller, quiet);
}

/** Keeps a changed issue with its history, and announces it unless told not to. */
export function keepChange(
  world: JiraWorld,
  before: Issue,
  after: Issue,
  by: string,
  caller: Caller,
  quiet = false,
): Issue {
  const items = differences(world, before, after);
  if (items.length === 0) return before;
  const at = new Date().toISOString();
  const change: Change = { id: String(world.next('change', 20_001)), by, at, items };
  const kept = { ...after, updated: at, history: [...before.history, change] };
  world.issues.put(kept);
  if (!quiet) announceIssue(world, 'updated', kept, caller, change);
  return kept;
}

export function deleteIssue(world: JiraWorld, issue: Issue, caller: Caller): void {
  for (const child of world.issues.childrenOf(issue.id))
    if (typeOf(world, child).hierarchyLevel < 0) deleteIssue(world, child, caller);
    else keepChange(world, child, without(child, 'parentId'), caller.viewer ?? '', caller);
  world.issues.remove(issue);
  announceIssue(world, 'deleted', issue, caller);
}

const projectNamed = (world: JiraWorld, fields: Fields): Project | undefined => {
  const { id, key } = (fields.project ?? {}) as { id?: string; key?: string };
  return findProject(world, id ?? key ?? '');
};

const matches = (asked: unknown, { id, name }: { id: string; name: string }): boolean => {
  const wanted = asked as { id?: string; name?: string } | undefined;
  return wanted?.id === id || wanted?.name === name;
};
