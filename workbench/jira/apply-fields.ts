import { Ajv } from 'ajv';
import { isAdfDoc } from '../../src/adf/adf';
import { evaluate } from '../platform/events/expression';
import { without } from '../without';
import type { AppField, Issue } from './model';
import { refuseFields } from './refusals';
import { hasTeamField, teamField, teamFrom } from './team-field';
import { typeOf, type JiraWorld } from './world';

/** `fields` of a create or edit request, as callers send them. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a request can change of an issue. */
export type Editable = Pick<Issue, 'summary' | 'description' | 'labels' | 'custom'> &
  Pick<Partial<Issue>, 'parentId' | 'assigneeId'>;

const maxSummary = 255;
const maxDescription = 32_767;

/** An issue as a request wants it; refused by field where Jira would refuse it. `level` is the type's in the hierarchy. */
export function applyFields(world: JiraWorld, onto: Editable, fields: Fields, level: number): Editable {
  let edited: Editable = onto;
  for (const [name, value] of Object.entries(fields))
    edited = { ...edited, ...fieldChange(world, edited, name, value, level) };
  // A cleared parent or assignee is absent, not empty.
  if (fields.parent === null) edited = without(edited, 'parentId');
  if (fields.assignee === null) edited = without(edited, 'assigneeId');
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
      if (name === teamField.id && hasTeamField(world))
        return { custom: { ...onto.custom, [name]: teamFrom(world, value, level) } };
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

export const appFieldOf = (world: JiraWorld, idOrKey: string): AppField | undefined =>
  world.fields.find(({ id, key }) => id === idOrKey || key === idOrKey);
