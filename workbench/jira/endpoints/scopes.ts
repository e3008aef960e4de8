import type { ScopeChoice } from '../../rest/endpoint';

/** The classic scopes, as the OpenAPI file names them for each operation; a test holds every row against it. */
export const read: ScopeChoice = [['read:jira-work']];
export const write: ScopeChoice = [['write:jira-work']];
export const readUser: ScopeChoice = [['read:jira-user']];
/** Asked for by the file, but not enforced today: permission checks, the app's own field values. */
export const none: ScopeChoice = [];
export const manageProject: ScopeChoice = [['manage:jira-project']];
