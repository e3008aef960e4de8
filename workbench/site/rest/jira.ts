import type { AdfDoc } from '../../../src/adf/adf';
import { ask, get, query } from './ask';

export interface Project {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** `hierarchyLevel` tells an epic (1) from a story (0) and a sub-task (-1), whatever the type is called. */
export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly hierarchyLevel: number;
}

/** What lists and links show of an issue. */
export interface IssueLine {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly issuetype: IssueType;
    readonly status: { readonly name: string; readonly statusCategory?: { readonly key: string } };
    readonly parent?: { readonly id: string; readonly key: string; readonly fields?: { readonly summary?: string } };
    readonly project: Project;
  };
}

export interface Issue extends IssueLine {
  readonly fields: IssueLine['fields'] & {
    readonly description?: AdfDoc | string | null;
    readonly reporter?: { readonly displayName: string } | null;
    readonly created?: string;
    readonly updated?: string;
    /** Custom fields, by id. */
    readonly [customField: string]: unknown;
  };
  /** What Jira's own rendering makes of each field: for the app's field, what its formatter says. */
  readonly renderedFields?: Readonly<Record<string, unknown>>;
}

const v3 = '/rest/api/3';
export const lineFields = ['summary', 'issuetype', 'status', 'parent', 'project'];

export const projects = async (): Promise<readonly Project[]> =>
  ((await get(`${v3}/project/search${query({ maxResults: 100 })}`)) as { readonly values: readonly Project[] }).values;

/** Throws a `RestError` with status 400 where Jira does not understand the query. */
export const searchIssues = async (jql: string): Promise<readonly IssueLine[]> =>
  (
    (await ask('POST', `${v3}/search/jql`, { jql, fields: lineFields, maxResults: 100 })) as {
      readonly issues: readonly IssueLine[];
    }
  ).issues;

export const issue = async (key: string): Promise<Issue> =>
  (await get(`${v3}/issue/${encodeURIComponent(key)}${query({ expand: 'renderedFields' })}`)) as Issue;

export interface IssueWriting {
  readonly summary?: string;
  readonly description?: AdfDoc | null;
  readonly parent?: { readonly id: string } | null;
  readonly [customField: string]: unknown;
}

export const createIssue = async (
  where: { readonly projectId: string; readonly issueTypeId: string },
  fields: IssueWriting,
): Promise<{ readonly id: string; readonly key: string }> =>
  (await ask('POST', `${v3}/issue`, {
    fields: { project: { id: where.projectId }, issuetype: { id: where.issueTypeId }, ...fields },
  })) as { readonly id: string; readonly key: string };

export const editIssue = (key: string, fields: IssueWriting): Promise<unknown> =>
  ask('PUT', `${v3}/issue/${key}`, { fields });

export const deleteIssue = (key: string): Promise<unknown> =>
  ask('DELETE', `${v3}/issue/${key}${query({ deleteSubtasks: 'true' })}`);

export const issueTypesOf = async (projectKey: string): Promise<readonly IssueType[]> =>
  ((await get(`${v3}/issue/createmeta/${projectKey}/issuetypes`)) as { readonly issueTypes: readonly IssueType[] })
    .issueTypes;

export interface Change {
  readonly id: string;
  readonly created: string;
  readonly author?: { readonly displayName: string };
  readonly items: readonly {
    readonly field: string;
    readonly fromString?: string | null;
    readonly toString?: string | null;
  }[];
}

export const changesOf = async (key: string): Promise<readonly Change[]> =>
  ((await get(`${v3}/issue/${key}/changelog`)) as { readonly values: readonly Change[] }).values;

export interface Transition {
  readonly id: string;
  readonly name: string;
}

export const transitionsOf = async (key: string): Promise<readonly Transition[]> =>
  ((await get(`${v3}/issue/${key}/transitions`)) as { readonly transitions: readonly Transition[] }).transitions;

export const moveOn = (key: string, transition: Transition): Promise<unknown> =>
  ask('POST', `${v3}/issue/${key}/transitions`, { transition: { id: transition.id } });

/** The id that the app's field has on this site, such as `customfield_10041`. */
export const appField = async (
  extensionKey: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> => {
  const fields = (await get(`${v3}/field`)) as readonly {
    readonly id: string;
    readonly name: string;
    readonly schema?: { readonly custom?: string };
  }[];
  return fields.find(({ schema }) => schema?.custom?.endsWith(extensionKey) === true);
};

/** Ids of the fields that stand on the screen on which this person edits the issue. */
export const fieldsToEdit = async (issueKey: string): Promise<readonly string[]> =>
  Object.keys(((await get(`${v3}/issue/${issueKey}/editmeta`)) as { readonly fields: object }).fields);

/** The id that Jira's own Team field has on this site; nothing where it has none. */
export const teamFieldId = async (): Promise<string | undefined> => {
  const fields = (await get(`${v3}/field`)) as readonly {
    readonly id: string;
    readonly schema?: { readonly type?: string };
  }[];
  return fields.find(({ schema }) => schema?.type === 'team')?.id;
};

/** Moves an issue with its subtasks to another project, as a type of that project; Jira does it in the background. */
export const moveToProject = async (issueId: string, projectId: string, typeId: string): Promise<void> => {
  const { taskId } = (await ask('POST', `${v3}/bulk/issues/move`, {
    targetToSourcesMapping: {
      [`${projectId},${typeId}`]: {
        issueIdsOrKeys: [issueId],
        inferFieldDefaults: true,
        inferStatusDefaults: true,
        inferSubtaskTypeDefault: true,
        inferClassificationDefaults: true,
      },
    },
  })) as { readonly taskId: string };
  const task = (await get(`${v3}/bulk/queue/${taskId}`)) as { readonly invalidOrInaccessibleIssueCount: number };
  if (task.invalidOrInaccessibleIssueCount > 0) throw new Error('You may not move this issue.');
};

export const mayEdit = async (issueKey: string): Promise<boolean> => {
  const json = (await get(`${v3}/mypermissions${query({ issueKey, permissions: 'EDIT_ISSUES' })}`)) as {
    readonly permissions: Readonly<Record<string, { readonly havePermission: boolean }>>;
  };
  return json.permissions.EDIT_ISSUES?.havePermission === true;
};
