import { Ajv } from 'ajv';
import { isAdfDoc } from '../../src/adf/adf';
import { evaluate } from '../platform/events/expression';
import type { Caller } from '../rest/endpoint';
import { announceIssue } from './announce';
import type { AppField, Change, ChangeItem, Issue, Project } from './model';
import { refuseFields } from './refusals';
import { findProject, mayEdit, typeOf, type JiraWorld } from './world';

/** `fields` of a create or edit request, as callers send them. */
export type Fields = Readonly<Record<string, unknown>>;

type Editable = Pick<Issue, 'summary' | 'description' | 'labels' | 'custom'> &
  Pick<Partial<Issue>, 'parentId' | 'assigneeId'>;

const maxSummary = 255;
const maxDescription = 32_767;

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
  const type = project.issueTypes.find(({ id, name }) => matches(fields['issuetype'], { id, name }));
  if (!type) throw refuseFields({ issuetype: 'Specify a valid issue type' });
  if (typeof fields['summary'] !== 'string')
    throw refuseFields({ summary: 'You must specify a summary of the issue.' });
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

function applyFields(world: JiraWorld, onto: Editable, fields: Fields, level: number): Editable {
  let edited: Editable = onto;
  for (const [name, value] of Object.entries(fields))
    edited = { ...edited, ...fieldChange(world, edited, name, value, level) };
  // A cleared parent or assignee is absent, not empty.
  if (fields['parent'] === null) edited = without(edited, 'parentId');
  if (fields['assignee'] === null) edited = without(edited, 'assigneeId');
  return edited;
}

function fieldChange(world: JiraWorld, onto: Editable, name: string, value: unknown, level: number): Partial<Editable> {
  switch (name) {
    case 'project':
    case 'issuetype':
    case 'reporter':
      return {};
    case 'summary':
      return { summary: summaryFrom(value) };
    case 'description':
      return { description: descriptionFrom(value) };
    case 'labels':
      return { labels: Array.isArray(value) ? value.map(String) : [] };
    case 'assignee': {
      const accountId = (value as { accountId?: string; id?: string } | null)?.accountId;
      return accountId === undefined ? {} : { assigneeId: accountId };
    }
    case 'parent':
      return value === null ? {} : { parentId: parentFrom(world, value, level).id };
    default: {
      const field = world.fields.find(({ id }) => id === name);
      if (!field)
        throw refuseFields({
          [name]: `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`,
        });
      checkAppField(field, value);
      return { custom: { ...onto.custom, [name]: value } };
    }
  }
}

function summaryFrom(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw refuseFields({ summary: 'You must specify a summary of the issue.' });
  if (value.length > maxSummary) throw refuseFields({ summary: `Summary can't exceed ${maxSummary} characters.` });
  if (value.includes('\n'))
    throw refuseFields({ summary: 'The summary is invalid because it contains newline characters.' });
  return value;
}

function descriptionFrom(value: unknown): Issue['description'] {
  if (value === null || value === undefined) return null;
  if (!isAdfDoc(value))
    throw refuseFields({
      description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    });
  if (JSON.stringify(value).length > maxDescription) throw refuseFields({ description: 'CONTENT_LIMIT_EXCEEDED' });
  return value;
}

/** A parent stands exactly one level above. */
function parentFrom(world: JiraWorld, value: unknown, level: number): Issue {
  const { id, key } = value as { id?: string; key?: string };
  const parent = world.issues.get(id ?? key ?? '');
  if (!parent || typeOf(world, parent).hierarchyLevel !== level + 1)
    throw refuseFields({ parentId: 'Given parent work item does not belong to appropriate hierarchy.' });
  return parent;
}

// The manifest's own words beside JSON schema (searchAlias …) are not for the validator.
const ajv = new Ajv({ strict: false });

/** What the app's manifest asks of the field's value. Null empties it. */
export function checkAppField(field: AppField, value: unknown): void {
  if (value === null) return;
  if (field.schema && !ajv.validate({ type: 'object', ...field.schema }, value))
    throw refuseFields({ [field.id]: ajv.errorsText(ajv.errors, { dataVar: field.name }) });
  const { validation } = field;
  if (validation && evaluate(validation.expression, { value }) !== true)
    throw refuseFields({ [field.id]: validation.errorMessage });
}

const projectNamed = (world: JiraWorld, fields: Fields): Project | undefined => {
  const { id, key } = (fields['project'] ?? {}) as { id?: string; key?: string };
  return findProject(world, id ?? key ?? '');
};

const matches = (asked: unknown, { id, name }: { id: string; name: string }): boolean => {
  const wanted = asked as { id?: string; name?: string } | undefined;
  return wanted?.id === id || wanted?.name === name;
};

function without<Value extends object, Key extends keyof Value>(value: Value, key: Key): Omit<Value, Key> & Value {
  const copy = { ...value };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is ours, and the key is optional in it
  delete copy[key];
  return copy;
}

function differences(world: JiraWorld, before: Issue, after: Issue): readonly ChangeItem[] {
  const item = (field: string, from: unknown, to: unknown, name = field): ChangeItem[] =>
    JSON.stringify(from ?? null) === JSON.stringify(to ?? null)
      ? []
      : [{ field: name, fieldId: field, from: null, fromString: asText(from), to: null, toString: asText(to) }];
  const person = (id: string | undefined): string | null =>
    id === undefined ? null : (world.people.get(id)?.displayName ?? id);
  const parent = (issue: Issue): string | null =>
    issue.parentId === undefined ? null : (world.issues.get(issue.parentId)?.key ?? null);
  const parentItem = item('parent', parent(before), parent(after), 'IssueParentAssociation');
  return [
    ...item('summary', before.summary, after.summary),
    ...item('description', before.description, after.description),
    ...item('labels', before.labels, after.labels),
    ...item('status', before.status, after.status),
    ...item('assignee', person(before.assigneeId), person(after.assigneeId)),
    ...parentItem.map((one) => ({ ...one, from: before.parentId ?? null, to: after.parentId ?? null })),
    ...world.fields.flatMap(({ id, name }) => item(id, before.custom[id], after.custom[id], name)),
  ];
}

const asText = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);

export const appFieldOf = (world: JiraWorld, idOrKey: string): AppField | undefined =>
  world.fields.find(({ id, key }) => id === idOrKey || key === idOrKey);
