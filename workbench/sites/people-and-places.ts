import type { IssueType, Project } from '../jira/model';
import type { Access } from '../people/people';
import { makeBareScreen } from '../jira/screens';
import { findProject } from '../jira/world';
import type { SeedBoard, SeedPermissions, SeedProject, SeedSpace, SiteSeed } from './site-seed';
import type { Site } from './open-site';

/** Makes the accounts, spaces and projects that a seed names. */
export function makePeopleAndPlaces(site: Site, seed: SiteSeed): void {
  for (const { accountId, displayName, role, admin = false, licensed = true } of seed.users)
    site.people.put({ accountId, displayName, role, admin, licensed, accountType: 'atlassian' });
  site.facts.put('opens-as', seed.opensAs);
  site.facts.put('title', seed.title);
  if (seed.variant) site.facts.put('variant', seed.variant.name);
  for (const space of seed.spaces) makeSpace(site, space, seed.opensAs);
  for (const team of seed.teams ?? []) site.jira.teams.put(team.id, team);
  for (const project of seed.projects) makeProject(site, project);
  for (const board of seed.boards ?? []) makeBoard(site, board);
}

/** `app` stands for the app's own account. */
export const accountOf = (site: Site, name: string): string => (name === 'app' ? site.identity.appAccountId : name);

function accessOf(site: Site, { view, edit, anonymous }: SeedPermissions): Access {
  const accounts = (names: readonly string[]): readonly string[] => names.map((name) => accountOf(site, name));
  return {
    ...(view ? { view: accounts(view) } : {}),
    ...(edit ? { edit: accounts(edit) } : {}),
    ...(anonymous === undefined ? {} : { anonymous }),
  };
}

function makeSpace(site: Site, space: SeedSpace, authorId: string): void {
  const id = String(site.confluence.next('space', 32_769));
  const createdAt = new Date().toISOString();
  site.confluence.spaces.put(id, {
    id,
    key: space.key,
    name: space.name,
    authorId,
    createdAt,
    ...accessOf(site, space),
  });
}

// Types that every project shares, as company-managed projects do.
const shared: readonly IssueType[] = [
  { id: '10001', name: 'Story', hierarchyLevel: 0 },
  { id: '10002', name: 'Task', hierarchyLevel: 0 },
  { id: '10003', name: 'Sub-task', hierarchyLevel: -1 },
];

function makeProject(site: Site, project: SeedProject): void {
  const { key, name, epicsAreCalled = 'Epic', above = [], epicScreen, teamManaged } = project;
  const epic: IssueType =
    epicsAreCalled === 'Epic'
      ? { id: '10000', name: 'Epic', hierarchyLevel: 1 }
      : { id: String(site.jira.next('type', 10_010)), name: epicsAreCalled, hierarchyLevel: 1 };
  const higher = above.map((called, at) => ({
    id: String(site.jira.next('type', 10_010)),
    name: called,
    hierarchyLevel: at + 2,
  }));
  const id = String(site.jira.next('project', 10_000));
  const made: Project = {
    id,
    key,
    name,
    issueTypes: teamManaged
      ? [epic, ...shared].map((type) => ({ ...type, id: String(site.jira.next('type', 10_010)) }))
      : [...higher.reverse(), epic, ...shared],
    ...(epicScreen !== undefined && { screenSchemes: { [epic.id]: makeBareScreen(site.jira, epicScreen) } }),
    ...(teamManaged && { teamManaged: { lacks: site.jira.fields.map((field) => field.id) } }),
    ...accessOf(site, project),
  };
  site.jira.projects.put(id, made);
}

function makeBoard({ jira }: Site, { name, type, projects }: SeedBoard): void {
  const id = String(jira.next('board', 1));
  const projectIds = projects.flatMap((key) => findProject(jira, key)?.id ?? []);
  jira.boards.put(id, { id, name, type, projectIds });
}
