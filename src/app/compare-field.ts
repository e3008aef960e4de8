import type { FieldCompared, FieldPlaces } from '../contract/set-up';
import { AppError } from './app-error';
import type { Ports } from './ports';
import type { ProjectSeen } from './set-up-ports';

/** How many projects are compared: a hundred company-managed ones take some six requests, a team-managed one takes one. */
const most = { company: 2_000, team: 40 } as const;

/**
 * Where the field stands. Which projects lack it is looked up as an administrator of Jira, and only for one. The way
 * through Jira's schemes is long and changes with Jira: where it leads nowhere the other steps are shown all the same.
 */
export async function fieldPlaces(
  ports: Ports,
  mayChange: boolean,
  projects: readonly ProjectSeen[],
): Promise<FieldPlaces> {
  try {
    return await lookedUp(ports, mayChange, projects);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'unexpected') throw error;
    ports.log(`field-places: ${error.message}`);
    return { state: 'unknown' };
  }
}

async function lookedUp(ports: Ports, mayChange: boolean, projects: readonly ProjectSeen[]): Promise<FieldPlaces> {
  const on = await ports.fieldScreens(mayChange ? 'viewer' : 'app');
  if (typeof on === 'string') return { state: on };
  return mayChange ? compareField(ports, projects, on) : { state: on.size > 0 ? 'on-screens' : 'on-no-screen' };
}

async function compareField(
  ports: Ports,
  all: readonly ProjectSeen[],
  on: ReadonlySet<string>,
): Promise<FieldCompared> {
  const projects = all.filter(({ epicTypes }) => epicTypes.length > 0);
  const company = projects.filter(({ managedBy }) => managedBy === 'company').slice(0, most.company);
  const team = projects.filter(({ managedBy }) => managedBy === 'team').slice(0, most.team);
  const [screens, has] = await Promise.all([
    company.length > 0 ? ports.epicScreens(company) : [],
    Promise.all(team.map(ports.teamHasField)),
  ]);
  const lacking = screens
    .filter(({ id }) => !on.has(id))
    .map(({ id, name, projectIds }) => ({ id, name, projects: company.filter((one) => projectIds.has(one.id)) }));
  return {
    state: 'compared',
    projects: projects.length,
    screens: lacking.map((screen) => ({ ...screen, projects: screen.projects.map(nameOf) })),
    teamManaged: team.filter((_, at) => has[at] === false).map(nameOf),
    unclear: projects.length - company.length - team.length + has.filter((one) => one === undefined).length,
  };
}

const nameOf = ({ key, name }: ProjectSeen) => ({ key, name });
