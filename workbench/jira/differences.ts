import type { ChangeItem, Issue } from './model';
import { teamField, teamName, teamOf } from './team-field';
import { projectOf, type JiraWorld } from './world';

/** Jira keeps sprints in a custom field of its own, whose id differs from site to site. */
const sprintField = 'customfield_10020';

/** What the history says of a change. */
export function differences(world: JiraWorld, before: Issue, after: Issue): readonly ChangeItem[] {
  const item = (field: string, from: unknown, to: unknown, name = field): ChangeItem[] =>
    JSON.stringify(from ?? null) === JSON.stringify(to ?? null)
      ? []
      : [{ field: name, fieldId: field, from: null, fromString: asText(from), to: null, toString: asText(to) }];
  const person = (id: string | undefined): string | null =>
    id === undefined ? null : (world.people.get(id)?.displayName ?? id);
  const parent = (issue: Issue): string | null =>
    issue.parentId === undefined ? null : (world.issues.get(issue.parentId)?.key ?? null);
  const sprints = ({ sprintIds = [] }: Issue): string | null =>
    sprintIds.map((id) => world.sprints.get(id)?.name ?? id).join(', ') || null;
  const sprintItem = item(sprintField, sprints(before), sprints(after), 'Sprint');
  const parentItem = item('parent', parent(before), parent(after), 'IssueParentAssociation');
  const team = (issue: Issue): string | undefined => {
    const found = teamOf(world, issue);
    return found && teamName(found);
  };
  const project = (issue: Issue): string => projectOf(world, issue).name;
  const projectItem = item('project', project(before), project(after));
  return [
    ...projectItem.map((one) => ({ ...one, from: before.projectId, to: after.projectId })),
    ...item('Key', before.key, after.key),
    ...item('summary', before.summary, after.summary),
    ...item('description', before.description, after.description),
    ...item('labels', before.labels, after.labels),
    ...item('status', before.status, after.status),
    ...item('assignee', person(before.assigneeId), person(after.assigneeId)),
    ...parentItem.map((one) => ({ ...one, from: before.parentId ?? null, to: after.parentId ?? null })),
    ...sprintItem.map((one) => ({
      ...one,
      from: (before.sprintIds ?? []).join(', '),
      to: (after.sprintIds ?? []).join(', '),
    })),
    ...item(teamField.id, team(before), team(after), teamField.name),
    ...world.fields.flatMap(({ id, name }) => item(id, before.custom[id], after.custom[id], name)),
  ];
}

const asText = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
