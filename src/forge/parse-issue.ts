import * as v from 'valibot';
import { workText } from '../adf/lines-of';
import { parseAs } from './parse';
import { parseLinked } from './parse-linked';
import { parseTeam } from './team-field';

const issue = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.nullish(v.string(), ''),
    description: v.optional(v.unknown()),
    updated: v.string(),
    issuetype: v.object({ hierarchyLevel: v.optional(v.number()), subtask: v.optional(v.boolean()) }),
    project: v.object({ id: v.string(), name: v.string() }),
    parent: v.nullish(v.object({ id: v.string() })),
    status: v.nullish(v.object({ statusCategory: v.nullish(v.object({ key: v.nullish(v.string()) })) })),
    subtasks: v.nullish(v.array(v.object({ id: v.string() })), []),
  }),
});

/** An issue of Jira's v3 API; `linkField` and `teamField` are ids of the fields to look into. */
export function parseIssue(json: unknown, linkField: string | undefined, teamField?: string) {
  const { id, key, fields } = parseAs(issue, json, 'an issue');
  const linked = parseLinked(linkField === undefined ? undefined : fields[linkField]);
  const team = parseTeam(teamField === undefined ? undefined : fields[teamField]);
  return {
    id,
    key,
    summary: fields.summary,
    level: fields.issuetype.hierarchyLevel ?? (fields.issuetype.subtask ? -1 : 0),
    projectId: fields.project.id,
    projectName: fields.project.name,
    ...(team && { team }),
    ...(fields.parent ? { parentId: fields.parent.id } : {}),
    subtaskIds: fields.subtasks.map((subtask) => subtask.id),
    updated: instantOf(fields.updated),
    // Three categories in every language and workflow; only the names of statuses differ.
    closed: fields.status?.statusCategory?.key === 'done',
    ...(linked && { linked }),
    text: workText(fields.summary, fields.description ?? null),
  };
}

/** Jira writes `2026-09-11T14:03:00.000+0000`; as an instant in UTC it sorts as text. */
export const instantOf = (text: string): string => {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
};
