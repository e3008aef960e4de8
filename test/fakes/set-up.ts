import { AppError } from '../../src/app/ports';
import type { Registered } from '../../src/app/plan-registration';
import type { EpicScreen, ProjectSeen, SetUpPorts } from '../../src/app/set-up-ports';
import type { Site } from './site';

type FakePorts = Omit<SetUpPorts, 'getCreateScreen' | 'putCreateScreen' | 'isOn' | 'turn' | 'getTeams' | 'putTeams'>;

/** What an administrator of the fake site sees and changes. */
export interface SetUpFake {
  readonly projects: Map<string, ProjectSeen>;
  /** UI modifications by id. */
  readonly modifications: Map<string, Registered>;
  readonly administrators: Set<string>;
  readonly spaces: { readonly key: string; readonly name: string; readonly hiddenFromApp?: boolean }[];
  /** Screens of epics, each with whether the field stands on it. */
  readonly screens: Map<string, EpicScreen & { readonly hasField: boolean }>;
  /** What Jira says of team-managed projects, by their ids. */
  readonly teamHasField: Map<string, boolean>;
  /** Id of Jira's Team field. */
  teamField: string | undefined;
  /** Requests that changed a registration. */
  readonly changes: string[];
  readonly ports: FakePorts;
}

export function openSetUpFake(site: Site): SetUpFake {
  let last = 0;
  /** Jira refuses a context in a project that is not there, and more than a thousand of them. */
  const checked = (projectIds: readonly string[]): readonly string[] => {
    if (projectIds.length > 1_000 || projectIds.length === 0) throw new AppError('unexpected', 'status 400');
    if (projectIds.some((id) => !fake.projects.has(id))) throw new AppError('unexpected', 'status 400');
    return [...projectIds];
  };
  const put = (id: string, projectIds: readonly string[], how: string): Promise<void> => {
    fake.modifications.set(id, { id, projectIds: checked(projectIds), strays: false });
    fake.changes.push(how);
    return Promise.resolve();
  };
  const ports: FakePorts = {
    administersJira: () => Promise.resolve(fake.administrators.has(site.viewer)),
    listProjects: (ids) =>
      Promise.resolve([...fake.projects.values()].filter(({ id }) => ids === undefined || ids.includes(id))),
    listRegistered: () =>
      Promise.resolve(
        [...fake.modifications.values()].map(({ id, projectIds, strays }) => {
          const there = projectIds.filter((project) => fake.projects.has(project));
          return { id, projectIds: there, strays: strays || there.length < projectIds.length };
        }),
      ),
    register: (projectIds) => put(String(++last), projectIds, 'register'),
    reregister: (id, projectIds) => put(id, projectIds, 'reregister'),
    unregister: (id) => {
      fake.modifications.delete(id);
      fake.changes.push('unregister');
      return Promise.resolve();
    },
    fieldScreens: () =>
      Promise.resolve(new Set([...fake.screens.values()].filter(({ hasField }) => hasField).map(({ id }) => id))),
    epicScreens: (projects) =>
      Promise.resolve(
        [...fake.screens.values()].filter(({ projectIds }) => projects.some(({ id }) => projectIds.has(id))),
      ),
    teamHasField: ({ id }) => Promise.resolve(fake.teamHasField.get(id)),
    findTeamField: () => Promise.resolve(fake.teamField),
    addFieldTo: (id) => {
      const screen = fake.screens.get(id);
      if (screen) fake.screens.set(id, { ...screen, hasField: true });
      fake.changes.push(`field on ${id}`);
      return Promise.resolve();
    },
    listSpaces: (as) =>
      Promise.resolve(
        fake.spaces
          .filter(({ hiddenFromApp }) => as === 'viewer' || hiddenFromApp !== true)
          .map(({ key, name }) => ({ key, name })),
      ),
  };
  const fake: SetUpFake = {
    projects: new Map(),
    modifications: new Map(),
    administrators: new Set(['admin']),
    spaces: [],
    screens: new Map(),
    teamHasField: new Map(),
    teamField: 'customfield_10001',
    changes: [],
    ports,
  };
  return fake;
}

export const aProject = (id: string, more: Partial<ProjectSeen> = {}): ProjectSeen => ({
  id,
  key: `P${id}`,
  name: `Team ${id}`,
  managedBy: 'company',
  epicTypes: ['10000'],
  ...more,
});
