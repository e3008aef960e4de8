import type { ScopeChoice } from '../../rest/endpoint';

export const readPage: ScopeChoice = [['read:page:confluence']];
export const writePage: ScopeChoice = [['write:page:confluence']];
export const writeProperty: ScopeChoice = [['read:page:confluence', 'write:page:confluence']];
export const deletePage: ScopeChoice = [['delete:page:confluence']];
export const readSpace: ScopeChoice = [['read:space:confluence']];
export const readUser: ScopeChoice = [['read:user:confluence']];
export const readV1User: ScopeChoice = [['read:confluence-user'], ['read:content-details:confluence']];
export const search: ScopeChoice = [['search:confluence'], ['read:content-details:confluence']];
export const checkPermission: ScopeChoice = [
  ['read:confluence-content.permission'],
  ['read:content.permission:confluence'],
];
/** What the app itself never does: only people do, on the workbench's pages. */
export const peopleOnly: ScopeChoice = [['write:confluence-content']];
