import * as v from 'valibot';
import { jsonValues } from './json-values';
import { fieldFault, parseJson, shapeFault } from './parse-json';
import type { FoundStory, Story } from './story';

const storyEntry = v.object({
  id: v.union([v.string(), v.number()]),
  decisionId: v.nullish(v.string()),
  parent: v.nullish(v.string()),
  summary: v.string(),
  description: v.nullish(v.unknown()),
  acceptanceCriteria: v.nullish(v.array(v.string())),
});

const jiraIssue = v.object({
  key: v.string(),
  fields: v.looseObject({
    summary: v.string(),
    description: v.nullish(v.unknown()),
    parent: v.nullish(v.object({ key: v.string() })),
  }),
});

/** Stories of a JSON list, of JSON lines, or of a Jira search result, one after another. */
export async function* jsonStories(file: string, chunks: AsyncIterable<string>): AsyncGenerator<FoundStory> {
  for await (const value of jsonValues(file, chunks)) {
    const json = parseJson(file, value);
    const fault: FoundStory['fault'] = (field, what) => fieldFault(file, value, field.split('.'), what);
    const schema = isIssue(json) ? jiraIssue : storyEntry;
    const parsed = v.safeParse(schema, json, { abortEarly: true });
    if (!parsed.success) throw shapeFault(file, value, parsed.issues[0]);
    yield { story: 'fields' in parsed.output ? ofIssue(parsed.output) : ofEntry(parsed.output), fault };
  }
}

const isIssue = (json: unknown): boolean => typeof json === 'object' && json !== null && 'fields' in json;

function ofEntry(entry: v.InferOutput<typeof storyEntry>): Story {
  const { id, decisionId, parent, summary, description, acceptanceCriteria } = entry;
  return {
    id: String(id),
    ...(decisionId ? { decision: decisionId } : {}),
    ...(parent ? { parent } : {}),
    summary,
    description,
    criteria: acceptanceCriteria ?? [],
  };
}

function ofIssue({ key, fields }: v.InferOutput<typeof jiraIssue>): Story {
  const { summary, description, parent, ...others } = fields;
  const linked = Object.values(others)
    .map((field) => v.safeParse(linkedDecision, field))
    .find(({ success }) => success)?.output;
  return {
    id: key,
    ...(v.is(linkedDecision, linked) ? { decision: linked.key } : {}),
    ...(parent ? { parent: parent.key } : {}),
    summary,
    description,
    criteria: [],
  };
}

/** What the linked-decision field holds, and nothing else does. */
const linkedDecision = v.object({ decision: v.string(), key: v.string() });
