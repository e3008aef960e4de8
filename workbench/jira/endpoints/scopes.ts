import type { ScopeChoice } from '../../rest/endpoint';

/** Classic scope, or its granular equals; from the OpenAPI file's `x-atlassian-oauth2-scopes`. */
export const read: ScopeChoice = [['read:jira-work']];
export const write: ScopeChoice = [['write:jira-work']];
export const readUser: ScopeChoice = [['read:jira-user']];
export const readIssue: ScopeChoice = [
  ['read:jira-work'],
  [
    'read:issue-meta:jira',
    'read:issue-security-level:jira',
    'read:issue.vote:jira',
    'read:issue.changelog:jira',
    'read:avatar:jira',
    'read:issue:jira',
    'read:status:jira',
    'read:user:jira',
    'read:field-configuration:jira',
  ],
];
export const searchIssue: ScopeChoice = [
  ['read:jira-work'],
  [
    'read:issue-details:jira',
    'read:audit-log:jira',
    'read:avatar:jira',
    'read:field-configuration:jira',
    'read:issue-meta:jira',
  ],
];
/** The app's own field values: no scope is asked for today. */
export const none: ScopeChoice = [];
