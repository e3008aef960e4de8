import type { ScopeChoice } from '../../rest/endpoint';

/** The classic scopes, as the OpenAPI file names them for each operation; a test holds every row against it. */
export const read: ScopeChoice = [['read:jira-work']];
export const write: ScopeChoice = [['write:jira-work']];
export const readUser: ScopeChoice = [['read:jira-user']];
/** Asked for by the file, but not enforced today: permission checks, the app's own field values. */
export const none: ScopeChoice = [];
export const manageConfiguration: ScopeChoice = [['manage:jira-configuration']];
export const manageProject: ScopeChoice = [['manage:jira-project']];
// Jira Software's file knows granular scopes only.
export const readBoards: ScopeChoice = [['read:board-scope:jira-software', 'read:project:jira']];
export const readBoard: ScopeChoice = [['read:board-scope:jira-software', 'read:issue-details:jira']];
export const writeBoard: ScopeChoice = [['write:board-scope:jira-software']];
export const readSprint: ScopeChoice = [['read:sprint:jira-software']];
export const writeSprint: ScopeChoice = [['write:sprint:jira-software']];
export const deleteSprint: ScopeChoice = [['delete:sprint:jira-software']];
export const readSprintIssues: ScopeChoice = [
  ['read:sprint:jira-software', 'read:issue-details:jira', 'read:jql:jira'],
];
