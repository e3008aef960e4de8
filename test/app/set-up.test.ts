import { doJob } from '../../src/app/do-job';
import { AppError } from '../../src/app/app-error';
import { chooseProjects, openSetUp, placeField, turnSwitch } from '../../src/app/open-set-up';
import { aProject } from '../fakes/set-up';
import { switchNames } from '../../src/contract/switches';
import { openWorld, type World } from '../fakes/world';

const site = (): World => {
  const world = openWorld();
  for (const id of ['1', '2', '3']) world.setUp.projects.set(id, aProject(id));
  world.setUp.spaces.push({ key: 'LEAD', name: 'Leadership' }, { key: 'LAW', name: 'Legal', hiddenFromApp: true });
  world.site.viewer = 'admin';
  return world;
};
const registered = ({ setUp }: World): readonly string[] =>
  [...setUp.modifications.values()].flatMap(({ projectIds }) => projectIds).sort();
const allOn = Object.fromEntries(switchNames.map((name) => [name, true]));
const named = (id: string) => ({ key: `P${id}`, name: `Team ${id}` });
/** A screen that the epics of these projects use. */
const screenOf = (id: string, projects: readonly string[], hasField = false) => ({
  id,
  name: `Screen ${id}`,
  projectIds: new Set(projects),
  hasField,
});

describe('the set-up page', () => {
  test('says how far each step has come', async () => {
    expect(await openSetUp(site().ports)).toEqual({
      jira: 'connected',
      mayChange: true,
      field: { state: 'compared', projects: 3, screens: [], teamManaged: [], unclear: 0 },
      hiddenSpaces: [{ key: 'LAW', name: 'Legal' }],
      createScreen: {
        choice: 'chosen',
        registered: 0,
        projects: ['1', '2', '3'].map((id) => ({ id, ...named(id), registered: false })),
      },
      teams: { from: 'project', field: 'there' },
      switches: allOn,
    });
  });

  test('works without Jira, and says that it is not connected', async () => {
    const world = site();
    world.site.jira = false;
    expect(await openSetUp(world.ports)).toMatchObject({
      jira: 'not-connected',
      mayChange: false,
      field: { state: 'unknown' },
    });
    await expect(chooseProjects(world.ports, { choice: 'all', projects: [] })).rejects.toMatchObject({
      code: 'jira-not-connected',
    });
  });

  test('names no project to who does not administer Jira, and takes no change from them', async () => {
    const world = site();
    world.site.viewer = 'reader';
    expect(await openSetUp(world.ports)).toMatchObject({ mayChange: false, createScreen: { projects: [] } });
    await expect(chooseProjects(world.ports, { choice: 'all', projects: [] })).rejects.toMatchObject({
      code: 'no-edit-permission',
    });
    await expect(placeField(world.ports, ['7'])).rejects.toMatchObject({ code: 'no-edit-permission' });
    await expect(turnSwitch(world.ports, 'story-flag', false)).rejects.toMatchObject({ code: 'no-edit-permission' });
    expect((await openSetUp(world.ports)).switches).toEqual(allOn);
    expect(world.setUp.changes).toEqual([]);
  });

  test('names the screens that lack the field, with the projects whose epics use them, and puts it there', async () => {
    const world = site();
    world.setUp.screens.set('7', screenOf('7', ['1', '2']));
    world.setUp.screens.set('8', screenOf('8', ['3']));
    world.setUp.screens.set('9', screenOf('9', ['1', '2', '3'], true));
    expect((await openSetUp(world.ports)).field).toMatchObject({
      screens: [
        { id: '7', name: 'Screen 7', projects: [named('1'), named('2')] },
        { id: '8', projects: [named('3')] },
      ],
    });
    expect((await placeField(world.ports, ['7', '8', '8'])).field).toMatchObject({ screens: [] });
    expect(world.setUp.changes).toEqual(['field on 7', 'field on 8']);
  });

  test('tells team-managed projects that lack it from those that Jira says nothing about, and leaves out who has no epics', async () => {
    const world = site();
    world.setUp.projects.clear();
    for (const id of ['1', '2', '3']) world.setUp.projects.set(id, aProject(id, { managedBy: 'team' }));
    world.setUp.projects.set('4', aProject('4', { managedBy: 'team', epicTypes: [] }));
    world.setUp.teamHasField.set('1', true).set('2', false);
    expect((await openSetUp(world.ports)).field).toEqual({
      state: 'compared',
      projects: 3,
      screens: [],
      teamManaged: [named('2')],
      unclear: 1,
    });
  });

  test('asks about no more projects than it can in one go, and says how many were left out', async () => {
    const world = site();
    for (let id = 100; id < 150; id++) {
      world.setUp.projects.set(String(id), aProject(String(id), { managedBy: 'team' }));
      world.setUp.teamHasField.set(String(id), true);
    }
    expect((await openSetUp(world.ports)).field).toMatchObject({ projects: 53, teamManaged: [], unclear: 10 });
  });

  test('shows the other steps where Jira’s screens cannot be made out, and fails where it is only busy', async () => {
    const { ports } = site();
    const epicScreens = (code: 'unexpected' | 'busy') => () => Promise.reject(new AppError(code, 'status'));
    const shown = await openSetUp({ ...ports, epicScreens: epicScreens('unexpected') });
    expect(shown).toMatchObject({ field: { state: 'unknown' }, createScreen: { choice: 'chosen' } });
    await expect(openSetUp({ ...ports, epicScreens: epicScreens('busy') })).rejects.toMatchObject({ code: 'busy' });
  });

  test('names no screen to who does not administer Jira, only whether there is one', async () => {
    const world = site();
    world.setUp.screens.set('7', screenOf('7', ['1']));
    world.site.viewer = 'reader';
    expect((await openSetUp(world.ports)).field).toEqual({ state: 'on-no-screen' });
    world.setUp.screens.set('8', screenOf('8', ['1'], true));
    expect((await openSetUp(world.ports)).field).toEqual({ state: 'on-screens' });
  });

  test('keeps what was turned off until it is turned on again', async () => {
    const { ports } = site();
    expect((await turnSwitch(ports, 'story-flag', false)).switches).toEqual({ ...allOn, 'story-flag': false });
    expect((await openSetUp(ports)).switches).toEqual({ ...allOn, 'story-flag': false });
    expect((await turnSwitch(ports, 'story-flag', true)).switches).toEqual(allOn);
  });

  test('registers the picked projects, and takes them away again', async () => {
    const world = site();
    const setUp = await chooseProjects(world.ports, { choice: 'chosen', projects: ['1', '3', '3'] });
    expect(registered(world)).toEqual(['1', '3']);
    expect(setUp.createScreen).toMatchObject({ choice: 'chosen', registered: 2 });
    await chooseProjects(world.ports, { choice: 'chosen', projects: [] });
    expect(world.setUp.modifications.size).toBe(0);
  });

  test('leaves out a picked project that does not exist', async () => {
    const world = site();
    await chooseProjects(world.ports, { choice: 'chosen', projects: ['1', '99'] });
    expect(registered(world)).toEqual(['1']);
  });
});

describe('the registration', () => {
  test('follows a new project where all were chosen', async () => {
    const world = site();
    await chooseProjects(world.ports, { choice: 'all', projects: [] });
    world.setUp.projects.set('4', aProject('4'));
    await doJob(world.ports, { kind: 'create-screen', look: 'again' });
    expect(registered(world)).toEqual(['1', '2', '3', '4']);
  });

  test('leaves a new project alone where others were picked', async () => {
    const world = site();
    await chooseProjects(world.ports, { choice: 'chosen', projects: ['1'] });
    world.setUp.projects.set('4', aProject('4'));
    await doJob(world.ports, { kind: 'create-screen', look: 'again' });
    expect(registered(world)).toEqual(['1']);
  });

  test('drops a project that is gone and takes it back when it is restored', async () => {
    const world = site();
    await chooseProjects(world.ports, { choice: 'chosen', projects: ['1', '2'] });
    world.setUp.projects.delete('2');
    await doJob(world.ports, { kind: 'create-screen', look: 'again' });
    expect([...world.setUp.modifications.values()].flatMap(({ projectIds }) => projectIds)).toEqual(['1']);
    world.setUp.projects.set('2', aProject('2'));
    await doJob(world.ports, { kind: 'create-screen', look: 'again' });
    expect(registered(world)).toEqual(['1', '2']);
  });

  test('is put back by the hourly sweep when somebody removed it, and left alone otherwise', async () => {
    const world = site();
    await chooseProjects(world.ports, { choice: 'all', projects: [] });
    world.setUp.modifications.clear();
    await doJob(world.ports, { kind: 'sweep' });
    await world.settle();
    expect(registered(world)).toEqual(['1', '2', '3']);
    world.setUp.changes.length = 0;
    await doJob(world.ports, { kind: 'sweep' });
    await world.settle();
    expect(world.setUp.changes).toEqual([]);
  });

  test('is nobody’s business where nobody asked for it', async () => {
    const world = site();
    await doJob(world.ports, { kind: 'create-screen', look: 'again' });
    expect(world.setUp.changes).toEqual([]);
  });
});
