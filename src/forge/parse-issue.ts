import * as v from 'valibot';
import { workText } from '../adf/lines-of';
import type { DecisionId, DecisionKey } from '../core/decision/decision';
import { parseAs } from './parse';

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
    subtasks: v.nullish(v.array(v.object({ id: v.string() })), []),
  }),
});

const linked = v.object({
  decision: v.pipe(v.string(), v.regex(/^\d+:[\w:.-]{1,200}$/)),
  key: v.pipe(v.string(), v.regex(/^D-\d{1,9}$/)),
});

/** An issue of Jira's v3 API. Anybody may write the field over REST, so what is no decision's name counts as nothing. */
export function parseIssue(json: unknown, linkField: string | undefined) {
  const { id, key, fields } = parseAs(issue, json, 'an issue');
  const link = v.safeParse(linked, linkField === undefined ? undefined : fields[linkField]);
  return {
    id,
    key,
    summary: fields.summary,
    level: fields.issuetype.hierarchyLevel ?? (fields.issuetype.subtask ? -1 : 0),
    projectId: fields.project.id,
    projectName: fields.project.name,
    ...(fields.parent ? { parentId: fields.parent.id } : {}),
    subtaskIds: fields.subtasks.map((subtask) => subtask.id),
    updated: instantOf(fields.updated),
    ...(link.success
      ? { linked: { decision: link.output.decision as DecisionId, key: link.output.key as DecisionKey } }
      : {}),
    text: workText(fields.summary, fields.description ?? null),
  };
}

/** Jira writes `2026-09-11T14:03:00.000+0000`; as an instant in UTC it sorts as text. */
export const instantOf = (text: string): string => {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
};
