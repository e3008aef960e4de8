import { allowed, type People, type Viewer } from '../people/people';
import type { ProductEvent } from '../platform/events/triggers';
import type { Identity } from '../platform/identity';
import type { Manifest } from '../platform/manifest';
import type { PlacedGadget } from '../protocol';
import type { Shelf, Shelves } from '../store/shelf';
import { appFields, jqlFunctions, propertyAliases } from './declared';
import { openScreens } from './default-screens';
import type {
  AppField,
  Board,
  BulkTask,
  Issue,
  IssueType,
  JqlFunction,
  Precomputation,
  Project,
  PropertyAlias,
  Screen,
  ScreenScheme,
  Sprint,
  Team,
  UiModification,
} from './model';

/** The pretend Jira: what it holds, and what its endpoints need beside. */
export interface JiraWorld {
  readonly people: People;
  readonly projects: Shelf<Project>;
  readonly issues: IssueShelf;
  readonly boards: Shelf<Board>;
  readonly sprints: Shelf<Sprint>;
  /** What the Team field can hold; a site without teams has no such field. */
  readonly teams: Shelf<Team>;
  readonly bulkTasks: Shelf<BulkTask>;
  readonly fields: readonly AppField[];
  readonly aliases: readonly PropertyAlias[];
  readonly functions: readonly JqlFunction[];
  readonly precomputations: Shelf<Precomputation>;
  readonly modifications: Shelf<UiModification>;
  readonly screens: Shelf<Screen>;
  readonly screenSchemes: Shelf<ScreenScheme>;
  /** What stands on the dashboard. */
  readonly gadgets: Shelf<PlacedGadget>;
  /** By account and key. */
  readonly userProperties: Shelf<unknown>;
  readonly identity: Identity;
  readonly siteUrl: string;
  next(series: string, first: number): number;
  publish(event: ProductEvent): void;
}

/** Issues by id, with the ways in that are asked for all the time. */
export interface IssueShelf {
  get(idOrKey: string): Issue | undefined;
  put(issue: Issue): void;
  remove(issue: Issue): void;
  values(): Iterable<Issue>;
  childrenOf(id: string): readonly Issue[];
}

export interface JiraOptions {
  readonly manifest: Manifest;
  readonly identity: Identity;
  readonly people: People;
  readonly shelves: Shelves;
  readonly siteUrl: string;
  readonly publish: (event: ProductEvent) => void;
}

export function openJira({ manifest, identity, people, shelves, siteUrl, publish }: JiraOptions): JiraWorld {
  return {
    people,
    projects: shelves.open<Project>('jira.project'),
    issues: issueShelf(shelves.open<Issue>('jira.issue')),
    boards: shelves.open<Board>('jira.board'),
    sprints: shelves.open<Sprint>('jira.sprint'),
    teams: shelves.open<Team>('jira.team'),
    bulkTasks: shelves.open<BulkTask>('jira.bulk-task'),
    fields: appFields(manifest, identity),
    aliases: propertyAliases(manifest),
    functions: jqlFunctions(manifest, identity),
    precomputations: shelves.open<Precomputation>('jira.precomputation'),
    gadgets: shelves.open<PlacedGadget>('jira.gadget'),
    modifications: shelves.open<UiModification>('jira.ui-modification'),
    ...openScreens(shelves),
    userProperties: shelves.open('jira.user-property'),
    identity,
    siteUrl,
    next: (series, first) => shelves.next(`jira.${series}`, first),
    publish,
  };
}

function issueShelf(shelf: Shelf<Issue>): IssueShelf {
  const byKey = new Map<string, string>();
  const children = new Map<string, Set<string>>();
  const enter = ({ id, key, parentId }: Issue): void => {
    byKey.set(key.toUpperCase(), id);
    if (parentId !== undefined) children.set(parentId, (children.get(parentId) ?? new Set()).add(id));
  };
  const leave = ({ id, key, parentId }: Issue): void => {
    byKey.delete(key.toUpperCase());
    if (parentId !== undefined) children.get(parentId)?.delete(id);
  };
  for (const issue of shelf.values()) enter(issue);
  const get = (idOrKey: string): Issue | undefined =>
    shelf.get(idOrKey) ?? shelf.get(byKey.get(idOrKey.toUpperCase()) ?? '');
  return {
    get,
    put(issue) {
      const before = shelf.get(issue.id);
      if (before) leave(before);
      shelf.put(issue.id, issue);
      enter(issue);
    },
    remove(issue) {
      leave(issue);
      shelf.remove(issue.id);
    },
    values: () => shelf.values(),
    childrenOf: (id) => [...(children.get(id) ?? [])].flatMap((child) => shelf.get(child) ?? []),
  };
}

export function projectOf(world: JiraWorld, { projectId }: { readonly projectId: string }): Project {
  const project = world.projects.get(projectId);
  if (!project) throw new Error(`Project ${projectId} is gone.`);
  return project;
}

export function typeOf(world: JiraWorld, issue: Issue): IssueType {
  const type = projectOf(world, issue).issueTypes.find(({ id }) => id === issue.typeId);
  if (!type) throw new Error(`Issue type ${issue.typeId} is gone.`);
  return type;
}

export const findProject = (world: JiraWorld, idOrKey: string): Project | undefined =>
  world.projects.get(idOrKey) ?? [...world.projects.values()].find(({ key }) => key === idOrKey.toUpperCase());

export const mayBrowse = (world: JiraWorld, project: Project, viewer: Viewer): boolean =>
  allowed(project, viewer, world.people).view;

export const mayEdit = (world: JiraWorld, project: Project, viewer: Viewer): boolean =>
  allowed(project, viewer, world.people).edit;

/** A board is there for who may browse one of its projects. */
export const maySeeBoard = (world: JiraWorld, board: Board, viewer: Viewer): boolean =>
  board.projectIds.some((id) => {
    const project = world.projects.get(id);
    return project !== undefined && mayBrowse(world, project, viewer);
  });
