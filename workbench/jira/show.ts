import type { Person } from '../people/people';
import type { IssueType, Project, Status } from './model';
import type { JiraWorld } from './world';

/** How Jira's REST shows things. Shapes: the official OpenAPI file of the Jira platform, version 3. */

export const link = (world: JiraWorld, path: string): string => `${world.siteUrl}/rest/api/3/${path}`;
const picture = (world: JiraWorld): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['16x16', '24x24', '32x32', '48x48'].map((size) => [size, `${world.siteUrl}/_workbench/avatar.svg`]),
  );

export const showPerson = (world: JiraWorld, { accountId, accountType, displayName }: Person): object => ({
  self: link(world, `user?accountId=${encodeURIComponent(accountId)}`),
  accountId,
  accountType,
  displayName,
  active: true,
  timeZone: 'Etc/UTC',
  avatarUrls: picture(world),
});

export function showUser(world: JiraWorld, accountId: string | undefined): object | null {
  const person = accountId === undefined ? undefined : world.people.get(accountId);
  return person ? showPerson(world, person) : null;
}

export const showType = (world: JiraWorld, { id, name, hierarchyLevel }: IssueType): object => ({
  self: link(world, `issuetype/${id}`),
  id,
  name,
  description: '',
  iconUrl: `${world.siteUrl}/_workbench/avatar.svg`,
  subtask: hierarchyLevel < 0,
  hierarchyLevel,
});

export const showProject = (world: JiraWorld, { id, key, name, teamManaged }: Project): object => ({
  self: link(world, `project/${id}`),
  id,
  key,
  name,
  projectTypeKey: 'software',
  simplified: teamManaged !== undefined,
  style: teamManaged ? 'next-gen' : 'classic',
  isPrivate: false,
  avatarUrls: picture(world),
});

const statuses: Readonly<
  Record<Status, { id: string; category: { id: number; key: string; name: string; colorName: string } }>
> = {
  'To Do': { id: '10000', category: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' } },
  'In Progress': { id: '10001', category: { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' } },
  Done: { id: '10002', category: { id: 3, key: 'done', name: 'Done', colorName: 'green' } },
};

export function showStatus(world: JiraWorld, status: Status): object {
  const { id, category } = statuses[status];
  return {
    self: link(world, `status/${id}`),
    id,
    name: status,
    description: '',
    iconUrl: `${world.siteUrl}/_workbench/avatar.svg`,
    statusCategory: { self: link(world, `statuscategory/${category.id}`), ...category },
  };
}

/** Jira writes instants with a zone and without a colon in it. */
export const showInstant = (instant: string): string => instant.replace(/Z$/, '+0000');
