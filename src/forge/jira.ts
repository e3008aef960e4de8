import { route } from '@forge/api';
import * as v from 'valibot';
import type { Jira } from '../app/ports';
import { issuePropertyKey } from '../contract/modules';
import { linkedField } from './linked-field';
import { parseAs } from './parse';
import { instantOf, parseIssue } from './parse-issue';
import { askJira, isHidden, json, unforeseen } from './rest';
import { storeTeams } from './store-teams';

/** Only what is read, so that Jira has little to load. */
const readIssue: Jira['readIssue'] = async (issueId) => {
  const [link, teams] = await Promise.all([linkedField(), storeTeams.getTeams()]);
  const team = teams.from === 'team-field' ? teams.field : undefined;
  const fields = [
    'summary',
    'description',
    'updated',
    'issuetype',
    'project',
    'parent',
    'subtasks',
    'status',
    ...(link ? [link] : []),
    ...(team === undefined ? [] : [team]),
  ];
  const answer = await askJira('app', route`/rest/api/3/issue/${issueId}?fields=${fields.join(',')}`);
  if (isHidden(answer)) return undefined;
  if (answer.status !== 200) throw unforeseen('the issue', answer);
  return parseIssue(answer.body, link, team);
};

const found = v.object({
  issues: v.array(v.object({ id: v.string(), fields: v.optional(v.object({ updated: v.optional(v.string()) })) })),
  nextPageToken: v.nullish(v.string()),
});

async function search(jql: string, maxResults: number, nextPageToken?: string) {
  const body = { jql, maxResults, fields: ['updated'], ...(nextPageToken === undefined ? {} : { nextPageToken }) };
  const answer = await askJira('app', route`/rest/api/3/search/jql`, json('POST', body));
  // A parent that is gone makes the query itself wrong.
  if (answer.status === 400) return { issues: [], next: undefined };
  if (answer.status !== 200) throw unforeseen('the search', answer);
  const { issues, nextPageToken: next } = parseAs(found, answer.body, 'a search result');
  return { issues, next: next ?? undefined };
}

const findChildren: Jira['findChildren'] = async (issueId, after) => {
  const { issues, next } = await search(`parent = ${digits(issueId)} ORDER BY created ASC`, 50, after);
  return {
    children: issues.map(({ id, fields }) => ({ id, updated: instantOf(fields?.updated ?? '') })),
    ...(next === undefined ? {} : { next }),
  };
};

const findLinkedSince: Jira['findLinkedSince'] = async (minutes) => {
  const link = await linkedField();
  if (!link) return [];
  const number = digits(link.replace('customfield_', ''));
  const { issues } = await search(
    `cf[${number}] is not EMPTY AND updated >= "-${minutes}m" ORDER BY updated DESC`,
    100,
  );
  return issues.map(({ id }) => id);
};

/** Ids come from Jira itself; this keeps it so. */
const digits = (id: string): string => (/^\d+$/.test(id) ? id : '0');

const grants = v.object({
  projectPermissions: v.array(v.object({ permission: v.string(), issues: v.array(v.number()) })),
});

/** What Jira checks at once. */
const atOnce = 1000;

async function granted(permission: string, issueIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let at = 0; at < issueIds.length; at += atOnce) {
    const issues = issueIds.slice(at, at + atOnce).map(Number);
    const projectPermissions = [{ permissions: [permission], issues, projects: [] }];
    const answer = await askJira('viewer', route`/rest/api/3/permissions/check`, json('POST', { projectPermissions }));
    if (isHidden(answer)) return new Set();
    if (answer.status !== 200) throw unforeseen('the permission check', answer);
    const { projectPermissions: given } = parseAs(grants, answer.body, 'a permission check');
    for (const one of given) if (one.permission === permission) one.issues.forEach((id) => found.add(String(id)));
  }
  return found;
}

const writeIssueProperty: Jira['writeIssueProperty'] = async (issueId, property) => {
  const path = route`/rest/api/3/issue/${issueId}/properties/${issuePropertyKey}`;
  const answer = await askJira('app', path, property ? json('PUT', property) : { method: 'DELETE' });
  // An issue that is gone has nothing to be written on; one that the app may not edit is left as it is.
  if (answer.status >= 300 && !isHidden(answer)) throw unforeseen('the issue property', answer);
};

export const jira: Jira = {
  readIssue,
  findChildren,
  findLinkedSince,
  browsable: (issueIds) => granted('BROWSE_PROJECTS', issueIds),
  mayEdit: async (issueId) => (await granted('EDIT_ISSUES', [issueId])).has(issueId),
  writeIssueProperty,
};
