import { doJob } from '../../src/app/do-job';
import { chooseProjects, openSetUp, placeField, turnSwitch } from '../../src/app/open-set-up';
import { openWorld, type World } from '../fakes/world';

const site = (): World => {
  const world = openWorld();
  for (const id of ['1', '2', '3']) world.setUp.projects.set(id, { id, key: `P${id}`, name: `Team ${id}` });
  world.setUp.spaces.push({ key: 'LEAD', name: 'Leadership' }, { key: 'LAW', name: 'Legal', hiddenFromApp: true });
  world.site.viewer = 'admin';
  return world;
};
const registered = ({ setUp }: World): readonly string[] =>
  [...setUp.modifications.values()].flatMap(({ projectIds }) => projectIds).sort();
const someProject = (id: string) => ({ id, key: `P${id}`, name: `Team ${id}` });

describe('the set-up page', () => {
  test('says how far each step has come', async () => {
    expect(await openSetUp(site().ports)).toEqual({
      jira: 'connected',
      mayChange: true,
      field: 'on-no-screen',
      fieldScreens: [],
      hiddenSpaces: [{ key: 'LAW', name: 'Legal' }],
      createScreen: {
        choice: 'chosen',
        registered: 0,
        projects: ['1', '2', '3'].map((id) => ({ ...someProject(id), registered: false })),
      },
      switches: { 'story-flag': true },
    });
  });

  test('works without Jira, and says that it is not connected', async () => {
    const world = site();
    world.site.jira = false;
    expect(await openSetUp(world.ports)).toMatchObject({ jira: 'not-connected', mayChange: false, field: 'unknown' });
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
    await expect(placeField(world.ports)).rejects.toMatchObject({ code: 'no-edit-permission' });
    await expect(turnSwitch(world.ports, 'story-flag', false)).rejects.toMatchObject({ code: 'no-edit-permission' });
    expect((await openSetUp(world.ports)).switches).toEqual({ 'story-flag': true });
    expect(world.setUp.changes).toEqual([]);
  });

  test('puts the field on the default screen', async () => {
    expect(await placeField(site().ports)).toMatchObject({
      field: 'on-screens',
      fieldScreens: ['Default Screen'],
    });
  });

  test('names no screen to who does not administer Jira', async () => {
    const world = site();
    world.setUp.field = 'on-screens';
    world.site.viewer = 'reader';
    expect(await openSetUp(world.ports)).toMatchObject({ field: 'on-screens', fieldScreens: [] });
  });

  test('keeps what was turned off until it is turned on again', async () => {
    const { ports } = site();
    expect((await turnSwitch(ports, 'story-flag', false)).switches).toEqual({ 'story-flag': false });
    expect((await openSetUp(ports)).switches).toEqual({ 'story-flag': false });
    expect((await turnSwitch(ports, 'story-flag', true)).switches).toEqual({ 'story-flag': true });
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
    world.setUp.projects.set('4', someProject('4'));
    await doJob(world.ports, { kind: 'create-screen', look: 'again' });
    expect(registered(world)).toEqual(['1', '2', '3', '4']);
  });

  test('leaves a new project alone where others were picked', async () => {
    const world = site();
    await chooseProjects(world.ports, { choice: 'chosen', projects: ['1'] });
    world.setUp.projects.set('4', someProject('4'));
    await doJob(world.ports, { kind: 'create-screen', look: 'again' });
    expect(registered(world)).toEqual(['1']);
  });

  test('drops a project that is gone and takes it back when it is restored', async () => {
    const world = site();
    await chooseProjects(world.ports, { choice: 'chosen', projects: ['1', '2'] });
    world.setUp.projects.delete('2');
    await doJob(world.ports, { kind: 'create-screen', look: 'again' });
    expect([...world.setUp.modifications.values()].flatMap(({ projectIds }) => projectIds)).toEqual(['1']);
    world.setUp.projects.set('2', someProject('2'));
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
