import type { CreateScreen, SetUp, TeamsFrom, TeamsStep } from '../contract/set-up';
import { switchNames, type SwitchName, type Switches } from '../contract/switches';
import { AppError } from './app-error';
import { fieldPlaces } from './compare-field';
import { changeTeams, teamsStep } from './choose-teams';
import { chooseCreateScreen } from './keep-create-screen';
import type { Ports } from './ports';
import type { ProjectSeen } from './set-up-ports';

/** The checklist. Names of projects and screens are for Jira's administrators; of spaces only those that the viewer sees anyway. */
export async function openSetUp(ports: Ports): Promise<SetUp> {
  const anyhow = { hiddenSpaces: await spacesHiddenFromApp(ports), switches: await switches(ports) };
  if (!ports.jiraConnected()) return { ...anyhow, ...withoutJira };
  const mayChange = await ports.administersJira();
  const projects = mayChange ? await ports.listProjects() : [];
  return {
    ...anyhow,
    jira: 'connected',
    mayChange,
    field: await fieldPlaces(ports, mayChange, projects),
    createScreen: await createScreen(ports, projects),
    teams: await teamsStep(ports),
  };
}

/** Registers the create screen for every project, or for those that were picked; none picked takes it away. */
export async function chooseProjects(
  ports: Ports,
  wanted: { readonly choice: CreateScreen['choice']; readonly projects: readonly string[] },
): Promise<SetUp> {
  await mustAdminister(ports);
  const picked = wanted.choice === 'all' ? [] : [...new Set(wanted.projects)];
  await chooseCreateScreen(ports, { choice: wanted.choice, picked });
  return openSetUp(ports);
}

/** Puts the linked-decision field on these screens. */
export async function placeField(ports: Ports, screens: readonly string[]): Promise<SetUp> {
  await mustAdminister(ports);
  for (const screen of new Set(screens)) await ports.addFieldTo(screen);
  return openSetUp(ports);
}

/** Says what is a team. */
export async function chooseTeams(ports: Ports, from: TeamsFrom): Promise<SetUp> {
  await mustAdminister(ports);
  await changeTeams(ports, from);
  return openSetUp(ports);
}

/** Lets a feature speak up by itself, or keeps it from doing so, for everybody. */
export async function turnSwitch(ports: Ports, name: SwitchName, on: boolean): Promise<SetUp> {
  await mustAdminister(ports);
  await ports.turn(name, on);
  return openSetUp(ports);
}

async function switches(ports: Ports): Promise<Switches> {
  const each = await Promise.all(switchNames.map(async (name) => [name, await ports.isOn(name)] as const));
  return Object.fromEntries(each) as Switches;
}

async function mustAdminister(ports: Ports): Promise<void> {
  if (!ports.jiraConnected()) throw new AppError('jira-not-connected', 'the site has no Jira');
  if (!(await ports.administersJira())) throw new AppError('no-edit-permission', 'only for administrators of Jira');
}

async function spacesHiddenFromApp(ports: Ports): Promise<SetUp['hiddenSpaces']> {
  const seen = new Set((await ports.listSpaces('app')).map(({ key }) => key));
  return (await ports.listSpaces('viewer')).filter(({ key }) => !seen.has(key));
}

const withoutJira = {
  jira: 'not-connected',
  mayChange: false,
  field: { state: 'unknown' },
  createScreen: { choice: 'chosen', registered: 0, projects: [] },
  teams: { from: 'project', field: 'not-there' } satisfies TeamsStep,
} as const;

async function createScreen(ports: Ports, projects: readonly ProjectSeen[]): Promise<CreateScreen> {
  const setting = await ports.getCreateScreen();
  const registered = new Set((await ports.listRegistered()).flatMap(({ projectIds }) => projectIds));
  return {
    choice: setting?.choice ?? 'chosen',
    registered: registered.size,
    projects: projects.map(({ id, key, name }) => ({ id, key, name, registered: registered.has(id) })),
  };
}
