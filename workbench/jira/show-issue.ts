import { evaluate } from '../platform/events/expression';
import type { AppField, Issue } from './model';
import { link, showInstant, showProject, showStatus, showType, showUser } from './show';
import { hasTeamField, showTeam, teamField } from './team-field';
import { projectOf, typeOf, type JiraWorld } from './world';

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
  ...(hasTeamField(world) ? [teamField.id] : []),
  ...world.fields.map(({ id }) => id),
];

/** `fields` as callers write it: names, `*all`, `*navigable`, and `-name` to leave one out. */
export function chosenFields(
  world: JiraWorld,
  asked: readonly string[],
  otherwise: readonly string[],
): readonly string[] {
  const wanted = asked.length === 0 || asked.every((name) => name.startsWith('-')) ? [...otherwise, ...asked] : asked;
  const chosen = new Set<string>();
  for (const name of wanted)
    if (name === '*all' || name === '*navigable') fieldNames(world).forEach((one) => chosen.add(one));
    else if (name.startsWith('-')) chosen.delete(name.slice(1));
    else if (fieldNames(world).includes(name)) chosen.add(name);
  return [...chosen];
}

export interface ShowIssue {
  readonly fields: readonly string[];
  readonly properties?: readonly string[];
  readonly expand?: readonly string[];
}

function valueOf(world: JiraWorld, issue: Issue, name: string): unknown {
  if (name === teamField.id) return showTeam(world, issue);
  return systemFields[name] ? systemFields[name](world, issue) : (issue.custom[name] ?? null);
}

export function showIssue(world: JiraWorld, issue: Issue, { fields, properties = [], expand = [] }: ShowIssue): object {
  const shown = fields.map((name): readonly [string, unknown] => [name, valueOf(world, issue, name)]);
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
  const text = formatter === undefined ? '' : evaluate(formatter, { value });
  return typeof text === 'string' ? text : JSON.stringify(text ?? '');
}
