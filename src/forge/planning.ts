import { route, type Route } from '@forge/api';
import * as v from 'valibot';
import type { Planned, PlanningPorts, SprintSeen } from '../app/planning-ports';
import { parseAs } from './parse';
import { instantOf } from './parse-issue';
import { askJira, isHidden, json, unforeseen } from './rest';

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const board = v.object({ id, name: v.string() });

const readBoard: PlanningPorts['readBoard'] = async (boardId) => {
  const answer = await askJira('viewer', route`/rest/agile/1.0/board/${boardId}`);
  if (isHidden(answer)) return undefined;
  if (answer.status !== 200) throw unforeseen('the board', answer);
  return parseAs(board, answer.body, 'a board');
};

const sprint = v.object({
  id,
  name: v.string(),
  state: v.picklist(['future', 'active', 'closed']),
  startDate: v.nullish(v.string()),
  completeDate: v.nullish(v.string()),
});

const seen = ({ startDate, completeDate, ...head }: v.InferOutput<typeof sprint>): SprintSeen => ({
  ...head,
  ...(startDate && { startedAt: instantOf(startDate) }),
  ...(completeDate && { closedAt: instantOf(completeDate) }),
});

const sprints = v.object({ values: v.array(sprint) });

const openSprints: PlanningPorts['openSprints'] = async (boardId) => {
  const answer = await askJira('viewer', route`/rest/agile/1.0/board/${boardId}/sprint?state=active,future`);
  // 400: the board has no sprints.
  if (isHidden(answer) || answer.status === 400) return [];
  if (answer.status !== 200) throw unforeseen('the sprints', answer);
  return parseAs(sprints, answer.body, 'the sprints of a board').values.map(seen);
};

const readSprint: PlanningPorts['readSprint'] = async (sprintId, as) => {
  const answer = await askJira(as, route`/rest/agile/1.0/sprint/${sprintId}`);
  if (isHidden(answer)) return undefined;
  if (answer.status !== 200) throw unforeseen('the sprint', answer);
  return seen(parseAs(sprint, answer.body, 'a sprint'));
};

const planned = v.object({
  nextPageToken: v.nullish(v.string()),
  issues: v.array(
    v.object({
      id,
      key: v.string(),
      fields: v.object({
        summary: v.nullish(v.string(), ''),
        issuetype: v.object({ hierarchyLevel: v.optional(v.number()), subtask: v.optional(v.boolean()) }),
        parent: v.nullish(v.object({ id })),
        assignee: v.nullish(v.object({ accountId: v.string(), displayName: v.string() })),
      }),
    }),
  ),
});

/** Only what a list shows, so that Jira has little to load and leaves the pages whole. */
const fields = 'summary,issuetype,parent,assignee';

const listPlanned: PlanningPorts['listPlanned'] = async (from, as, { after, limit, asking }) => {
  const more = new URLSearchParams({
    fields,
    maxResults: String(limit),
    ...(after === undefined ? {} : { nextPageToken: after }),
    ...(asking ? { jql: 'decisionQuestions > 0' } : {}),
  });
  const path: Route =
    'sprintId' in from
      ? route`/rest/software/1.0/sprint/${from.sprintId}/issue?${more}`
      : route`/rest/software/1.0/board/${from.boardId}/backlog?${more}`;
  const answer = await askJira(as, path);
  if (isHidden(answer)) return { stories: [] };
  if (answer.status !== 200) throw unforeseen('what is planned', answer);
  return plannedOf(parseAs(planned, answer.body, 'what is planned'));
};

const plannedOf = ({ issues, nextPageToken }: v.InferOutput<typeof planned>): Planned => ({
  stories: issues.map(({ id: issueId, key, fields: { summary, issuetype, parent, assignee } }) => ({
    id: issueId,
    key,
    summary,
    level: issuetype.hierarchyLevel ?? (issuetype.subtask ? -1 : 0),
    ...(parent && { parentId: parent.id }),
    ...(assignee && { assignee: { id: assignee.accountId, name: assignee.displayName } }),
  })),
  ...(nextPageToken != null && { next: nextPageToken }),
});

const found = v.object({ issues: v.array(v.object({ id })) });

/** As many as a review has to know of. */
const mostActive = 8;

const inActiveSprints: PlanningPorts['inActiveSprints'] = async (issueIds) => {
  const numbers = issueIds.filter((one) => /^\d+$/.test(one));
  if (numbers.length === 0) return new Set();
  const jql = `id in (${numbers.join(', ')}) AND sprint in openSprints()`;
  const answer = await askJira('viewer', route`/rest/api/3/search/jql`, json('POST', { jql, maxResults: mostActive }));
  // One of them is gone: then Jira finds the whole list wrong, and the next look knows better.
  if (answer.status === 400) return new Set();
  if (answer.status !== 200) throw unforeseen('the search', answer);
  return new Set(parseAs(found, answer.body, 'a search result').issues.map((issue) => issue.id));
};

export const planning = {
  readBoard,
  openSprints,
  readSprint,
  listPlanned,
  inActiveSprints,
} satisfies Partial<PlanningPorts>;
