import type { AppField } from './model';
import type { JiraWorld } from './world';

const showField = ({ id, key, name, number, type, custom, aliases }: AppField): object => ({
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

/** Every field of the site, as Jira lists them. */
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
