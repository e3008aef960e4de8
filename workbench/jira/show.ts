import { evaluate } from '../platform/events/expression';
import type { Person } from '../people/people';
import type { AppField, Issue, IssueType, Project, Status } from './model';
import { projectOf, typeOf, type JiraWorld } from './world';

/** How Jira's REST shows things. Shapes: the official OpenAPI file of the Jira platform, version 3. */

const link = (world: JiraWorld, path: string): string => `${world.siteUrl}/rest/api/3/${path}`;
const picture = (world: JiraWorld): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['16x16', '24x24', '32x32', '48x48'].map((size) => [size, `${world.siteUrl}/_workbench/avatar.svg`]),
  );

export const showPerson = (world: JiraWorld, { accountId, accountType, displayName }: Person): object => ({
  self: link(world, `user?accountId=${encodeURIComponent(accountId)}`),
  accountId,
  accountType,
  displayName,
  active: true,
  timeZone: 'Etc/UTC',
  avatarUrls: picture(world),
});

export function showUser(world: JiraWorld, accountId: string | undefined): object | null {
  const person = accountId === undefined ? undefined : world.people.get(accountId);
  return person ? showPerson(world, person) : null;
}

export const showType = (world: JiraWorld, { id, name, hierarchyLevel }: IssueType): object => ({
  self: link(world, `issuetype/${id}`),
  id,
  name,
  description: '',
  iconUrl: `${world.siteUrl}/_workbench/avatar.svg`,
  subtask: hierarchyLevel < 0,
  hierarchyLevel,
});

export const showProject = (world: JiraWorld, { id, key, name }: Project): object => ({
  self: link(world, `project/${id}`),
  id,
  key,
  name,
  projectTypeKey: 'software',
  simplified: false,
  style: 'classic',
  isPrivate: false,
  avatarUrls: picture(world),
});

const statuses: Readonly<
  Record<Status, { id: string; category: { id: number; key: string; name: string; colorName: string } }>
> = {
  'To Do': { id: '10000', category: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' } },
  'In Progress': { id: '10001', category: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' } },
  Done: { id: '10002', category: { id: 3, key: 'done', name: 'Done', colorName: 'green' } },
};

export function showStatus(world: JiraWorld, status: Status): object {
  const { id, category } = statuses[status];
  return {
    self: link(world, `status/${id}`),
    id,
    name: status,
    description: '',
    iconUrl: `${world.siteUrl}/_workbench/avatar.svg`,
    statusCategory: { self: link(world, `statuscategory/${category.id}`), ...category },
  };
}

/** Jira writes instants with a zone and without a colon in it. */
export const showInstant = (instant: string): string => instant.replace(/Z$/, '+0000');

type FieldOf = (world: JiraWorld, issue: Issue) => unknown;

const systemFields: Readonly<Record<string, FieldOf>> = {
  summary: (_, issue) => issue.summary,
  description: (_, issue) => issue.description,
  issuetype: (world, issue) => showType(world, typeOf(world, issue)),
  project: (world, issue) => showProject(world, projectOf(world, issue)),
  parent: (world, issue) => showParent(world, issue),
  subtasks: (world, issue) =>
    world.issues
      .childrenOf(issue.id)
      .filter((child) => typeOf(world, child).hierarchyLevel < 0)
      .map((child) => showBrief(world, child)),
  status: (world, issue) => showStatus(world, issue.status),
  labels: (_, issue) => issue.labels,
  assignee: (world, issue) => showUser(world, issue.assigneeId),
  reporter: (world, issue) => showUser(world, issue.reporterId),
  creator: (world, issue) => showUser(world, issue.reporterId),
  created: (_, issue) => showInstant(issue.created),
  updated: (_, issue) => showInstant(issue.updated),
};

const showParent: FieldOf = (world, { parentId }) => {
  const parent = parentId === undefined ? undefined : world.issues.get(parentId);
  return parent ? showBrief(world, parent) : undefined;
};

/** How an issue stands inside another one. */
const showBrief: FieldOf = (world, issue) => ({
  id: issue.id,
  key: issue.key,
  self: link(world, `issue/${issue.id}`),
  fields: {
    summary: issue.summary,
    status: showStatus(world, issue.status),
    issuetype: showType(world, typeOf(world, issue)),
  },
});

const fieldNames = (world: JiraWorld): readonly string[] => [
  ...Object.keys(systemFields),
  ...world.fields.map(({ id }) => id),
];

const navigable = (world: JiraWorld): readonly string[] => fieldNames(world);

/** `fields` as callers write it: names, `*all`, `*navigable`, and `-name` to leave one out. */
export function chosenFields(
  world: JiraWorld,
  asked: readonly string[],
  otherwise: readonly string[],
): readonly string[] {
  const wanted = asked.length === 0 || asked.every((name) => name.startsWith('-')) ? [...otherwise, ...asked] : asked;
  const chosen = new Set<string>();
  for (const name of wanted)
    if (name === '*all' || name === '*navigable') navigable(world).forEach((one) => chosen.add(one));
    else if (name.startsWith('-')) chosen.delete(name.slice(1));
    else if (fieldNames(world).includes(name)) chosen.add(name);
  return [...chosen];
}

export interface ShowIssue {
  readonly fields: readonly string[];
  readonly properties?: readonly string[];
  readonly expand?: readonly string[];
}

export function showIssue(world: JiraWorld, issue: Issue, { fields, properties = [], expand = [] }: ShowIssue): object {
  const shown = fields.map((name) => [
    name,
    systemFields[name] ? systemFields[name](world, issue) : (issue.custom[name] ?? null),
  ]);
  const kept = properties.includes('*all')
    ? Object.keys(issue.properties)
    : properties.filter((key) => key in issue.properties);
  return {
    expand: 'renderedFields,names,schema,changelog',
    id: issue.id,
    key: issue.key,
    self: link(world, `issue/${issue.id}`),
    ...(fields.length > 0 ? { fields: Object.fromEntries(shown.filter(([, value]) => value !== undefined)) } : {}),
    ...(properties.length > 0
      ? { properties: Object.fromEntries(kept.map((key) => [key, issue.properties[key]])) }
      : {}),
    ...(expand.includes('renderedFields') ? { renderedFields: renderedFields(world, issue) } : {}),
    ...(expand.includes('changelog') ? { changelog: showHistory(world, issue) } : {}),
    ...(expand.includes('names') ? { names: Object.fromEntries(world.fields.map(({ id, name }) => [id, name])) } : {}),
  };
}

export const showHistory = (world: JiraWorld, issue: Issue): object => ({
  startAt: 0,
  maxResults: issue.history.length,
  total: issue.history.length,
  histories: issue.history.map((change) => showChange(world, change)),
});

export const showChange = (world: JiraWorld, { id, by, at, items }: Issue['history'][number]): object => ({
  id,
  author: showUser(world, by) ?? undefined,
  created: showInstant(at),
  // Nothing is left out rather than null: the file says these are strings.
  items: items.map((item) => ({
    ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null)),
    fieldtype: item.fieldId.startsWith('customfield') ? 'custom' : 'jira',
  })),
});

/** What the field's formatter makes of its value: the only rendering that lists, boards and mails have. */
const renderedFields = (world: JiraWorld, issue: Issue): object =>
  Object.fromEntries(world.fields.map((field) => [field.id, formatted(field, issue.custom[field.id] ?? null)]));

function formatted({ formatter }: AppField, value: unknown): string {
  return formatter === undefined ? '' : String(evaluate(formatter, { value }) ?? '');
}

export const showField = ({ id, key, name, number, type, custom, aliases }: AppField): object => ({
  id,
  key,
  name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${number}]`, name, ...Object.keys(aliases)],
  schema: { type, custom, customId: number },
});

const systemField = (id: string, name: string, type: string): object => ({
  id,
  key: id,
  name,
  custom: false,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [id],
  schema: { type, system: id },
});

export const showFields = (world: JiraWorld): readonly object[] => [
  systemField('summary', 'Summary', 'string'),
  systemField('description', 'Description', 'string'),
  systemField('issuetype', 'Issue Type', 'issuetype'),
  systemField('project', 'Project', 'project'),
  systemField('parent', 'Parent', 'issuelink'),
  systemField('status', 'Status', 'status'),
  systemField('labels', 'Labels', 'array'),
  systemField('assignee', 'Assignee', 'user'),
  systemField('reporter', 'Reporter', 'user'),
  systemField('created', 'Created', 'datetime'),
  systemField('updated', 'Updated', 'datetime'),
  ...world.fields.map(showField),
];
