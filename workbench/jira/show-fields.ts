import type { AppField, Project, ScreenUse } from './model';
import { hasField } from './screens';
import { hasTeamField, teamField } from './team-field';
import type { JiraWorld } from './world';

type Declared = Pick<AppField, 'id' | 'key' | 'name' | 'number' | 'type' | 'custom' | 'aliases'>;

const showField = ({ id, key, name, number, type, custom, aliases }: Declared): object => ({
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
  ...(hasTeamField(world) ? [showField({ ...teamField, key: teamField.id, aliases: {} })] : []),
  ...world.fields.map(showField),
];

/** What a screen lets people fill in, as create and edit metadata say it. */
export const showMetaFields = (
  world: JiraWorld,
  project: Project,
  typeId: string,
  use: ScreenUse,
): readonly MetaField[] => [
  ...['summary', 'description', 'parent', 'labels', 'assignee'].map((id) => ({
    fieldId: id,
    key: id,
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    required: id === 'summary',
    hasDefaultValue: false,
    operations: ['set'],
    schema: { type: 'string', system: id },
  })),
  ...world.fields
    .filter(({ id }) => hasField(world, project, typeId, use, id))
    .map(({ id, name, type, custom, number }) => ({
      fieldId: id,
      key: id,
      name,
      required: false,
      hasDefaultValue: false,
      operations: ['set'],
      schema: { type, custom, customId: number },
    })),
  ...(hasTeamField(world) ? [showTeamField] : []),
];

/** On every screen, as nobody here takes it off one. Which teams there are, Jira never says here: a picker asks elsewhere. */
const showTeamField: MetaField = {
  fieldId: teamField.id,
  key: teamField.id,
  name: teamField.name,
  required: false,
  hasDefaultValue: false,
  operations: ['set'],
  schema: {
    type: teamField.type,
    custom: teamField.custom,
    customId: teamField.number,
    configuration: { [teamField.custom]: true },
  },
};

interface MetaField {
  readonly fieldId: string;
  readonly key: string;
  readonly name: string;
  readonly required: boolean;
  readonly hasDefaultValue: boolean;
  readonly operations: readonly string[];
  readonly schema: object;
}
