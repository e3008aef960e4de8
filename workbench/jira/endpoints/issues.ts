import { created, noContent, ok, refusalOf, type Endpoint, type RestRequest } from '../../rest/endpoint';
import { without } from '../../without';
import type { Fields } from '../apply-fields';
import { createIssue, deleteIssue, editIssue } from '../change';
import type { Issue } from '../model';
import { actorOf, editableIssueFor, issueFor, refuse } from '../refusals';
import { chosenFields, showChange, showIssue } from '../show-issue';
import { showMetaFields } from '../show-fields';
import { mayBrowse, mayEdit, projectOf, type JiraWorld } from '../world';
import { read, write } from './scopes';

const list = (request: RestRequest, name: string): readonly string[] =>
  request.query
    .getAll(name)
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean);

const getIssue: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  scopes: read,
  handle(request, world) {
    const issue = issueFor(request, world);
    const fields = chosenFields(world, list(request, 'fields'), ['*all']);
    return ok(
      showIssue(world, issue, { fields, properties: list(request, 'properties'), expand: list(request, 'expand') }),
      { objects: 1 },
    );
  },
};

const postIssue: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/issue',
  scopes: write,
  handle(request, world) {
    const { fields = {}, properties = [] } = (request.body ?? {}) as {
      fields?: Fields;
      properties?: { key: string; value: unknown }[];
    };
    const issue = createIssue(world, fields, actorOf(request), request.caller);
    if (properties.length > 0)
      world.issues.put({ ...issue, properties: Object.fromEntries(properties.map(({ key, value }) => [key, value])) });
    return created({ id: issue.id, key: issue.key, self: `${world.siteUrl}/rest/api/3/issue/${issue.id}` });
  },
};

const maxMade = 50;

/** What imports and scripts use: each issue is made or refused by itself. */
const postIssues: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/issue/bulk',
  scopes: write,
  handle(request, world) {
    const { issueUpdates = [] } = (request.body ?? {}) as { issueUpdates?: readonly { readonly fields?: Fields }[] };
    if (issueUpdates.length > maxMade) throw refuse(400, `No more than ${maxMade} issues can be created at once.`);
    const issues: object[] = [];
    const errors: object[] = [];
    issueUpdates.forEach(({ fields = {} }, failedElementNumber) => {
      try {
        const { id, key } = createIssue(world, fields, actorOf(request), request.caller);
        issues.push({ id, key, self: `${world.siteUrl}/rest/api/3/issue/${id}` });
      } catch (error) {
        const refused = refusalOf(error);
        if (!refused) throw error;
        errors.push({ status: refused.status, elementErrors: refused.body, failedElementNumber });
      }
    });
    return { status: issues.length > 0 ? 201 : 400, body: { issues, errors } };
  },
};

const putIssue: Endpoint<JiraWorld> = {
  method: 'PUT',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  scopes: write,
  handle(request, world) {
    const issue = editableIssueFor(request, world);
    const { fields = {} } = (request.body ?? {}) as { fields?: Fields };
    editIssue(world, issue, fields, actorOf(request), request.caller);
    return noContent;
  },
};

const removeIssue: Endpoint<JiraWorld> = {
  method: 'DELETE',
  path: '/rest/api/3/issue/{issueIdOrKey}',
  scopes: write,
  handle(request, world) {
    const issue = editableIssueFor(request, world);
    const below = world.issues.childrenOf(issue.id).length > 0;
    if (below && request.query.get('deleteSubtasks') !== 'true')
      throw refuse(
        400,
        `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
      );
    deleteIssue(world, issue, request.caller);
    return noContent;
  },
};

const editMeta: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/editmeta',
  scopes: read,
  handle(request, world) {
    const issue = issueFor(request, world);
    const project = projectOf(world, issue);
    const shown = mayEdit(world, project, request.caller.viewer)
      ? showMetaFields(world, project, issue.typeId, 'edit')
      : [];
    return ok({ fields: Object.fromEntries(shown.map((field) => [field.fieldId, without(field, 'fieldId')])) });
  },
};

const maxFetched = 100;

const bulkFetch: Endpoint<JiraWorld> = {
  method: 'POST',
  path: '/rest/api/3/issue/bulkfetch',
  scopes: read,
  handle(request, world) {
    const {
      issueIdsOrKeys = [],
      fields = [],
      properties = [],
      expand = [],
    } = (request.body ?? {}) as Record<string, string[] | undefined>;
    if (issueIdsOrKeys.length === 0 || issueIdsOrKeys.length > maxFetched)
      throw refuse(400, `The number of issue IDs or keys must be between 1 and ${maxFetched}.`);
    const visible = (issue: Issue | undefined): issue is Issue =>
      issue !== undefined && mayBrowse(world, projectOf(world, issue), request.caller.viewer);
    const found = issueIdsOrKeys.map((one) => world.issues.get(one)).filter(visible);
    const chosen = chosenFields(world, fields, ['*navigable']);
    // Issues that the caller may not see are left out without a word, as in Jira.
    const issues = found.map((issue) => showIssue(world, issue, { fields: chosen, properties, expand }));
    return ok({ issues, issueErrors: [] }, { objects: issues.length });
  },
};

const getChangelog: Endpoint<JiraWorld> = {
  method: 'GET',
  path: '/rest/api/3/issue/{issueIdOrKey}/changelog',
  scopes: read,
  handle(request, world) {
    const issue = issueFor(request, world);
    const values = issue.history.map((change) => showChange(world, change));
    return ok({ startAt: 0, maxResults: 100, total: values.length, isLast: true, values }, { objects: values.length });
  },
};

export const issueEndpoints = [
  getIssue,
  postIssue,
  postIssues,
  putIssue,
  removeIssue,
  editMeta,
  bulkFetch,
  getChangelog,
];
