import { fireEvent, screen, within } from '@testing-library/react';
import type { CheckState, Settings } from '../../../src/contract/settings';
import type { SetUp } from '../../../src/contract/set-up';
import { doing, ok, open, requests, text } from './fake-bridge';

const aCheck = (more: Partial<CheckState> = {}): CheckState => ({
  check: 'beyond',
  asks: 'Does the story build what was put out of scope?',
  answered: 9,
  within: 2,
  speaks: 'aloud',
  ...more,
});
const done: SetUp = {
  jira: 'connected',
  mayChange: true,
  field: { state: 'compared', projects: 3, screens: [], teamManaged: [], unclear: 0 },
  hiddenSpaces: [],
  createScreen: { choice: 'all', registered: 3, projects: [] },
  teams: { from: 'project', field: 'there' },
  switches: { 'story-flag': true, 'sprint-flag': true },
};
const openSettings = (settings: Settings, setUp: SetUp = done) =>
  open('', {
    moduleKey: 'settings',
    answers: { openSettings: () => ok(settings), openSetUp: () => ok(setUp) },
  });
const checksOnly = () => screen.getByRole('heading', { name: 'Checks' }).parentElement ?? document.body;

describe('the settings', () => {
  test('list every check with what it asks, how it was answered, and that it asks', async () => {
    await openSettings({ jira: 'connected', checks: [aCheck()] });
    expect(within(checksOnly()).getByRole('listitem').textContent).toBe(
      'Does the story build what was put out of scope?9 answers, 2 of them “It is within”Asks when certain',
    );
    expect(text()).toContain('1 check may ask a question beside a story.');
  });

  test('say which went quiet here, and why', async () => {
    await openSettings({ jira: 'connected', checks: [aCheck(), aCheck({ check: 'b', speaks: 'quiet', within: 8 })] });
    expect(text()).toContain('1 went quiet here: too many answers were “It is within”.');
    expect(text()).toContain('Went quiet here');
  });

  test('count no check among those that ask that only ever leaves a note', async () => {
    await openSettings({
      jira: 'connected',
      checks: [aCheck(), aCheck({ check: 'b' }), aCheck({ check: 'c', speaks: 'note', answered: 0, within: 0 })],
    });
    expect(text()).toContain('2 checks may ask a question beside a story. 1 more only leaves a quiet note.');
    expect(within(checksOnly()).getAllByRole('listitem')[2]?.textContent).toBe(
      'Does the story build what was put out of scope?Leaves a note',
    );
  });

  test('say when a check was never answered', async () => {
    await openSettings({ jira: 'connected', checks: [aCheck({ answered: 0, within: 0 })] });
    expect(text()).toContain('Nobody has answered it yet');
  });

  test('say whether Jira is connected, and what to do where it is not', async () => {
    await openSettings({ jira: 'not-connected', checks: [] }, { ...done, jira: 'not-connected' });
    expect(text()).toContain('Throughline is added to Jira under Manage apps');
  });

  test('say what to do where they could not be opened', async () => {
    await open('', {
      moduleKey: 'settings',
      answers: { openSettings: () => ({ ok: false, code: 'no-licence' }), openSetUp: () => ok(done) },
    });
    expect(screen.getByRole('alert').textContent).toContain('Ask your site admin.');
  });
});

describe('the set-up', () => {
  const projects = [
    { id: '1', key: 'ENG', name: 'Engineering', registered: true },
    { id: '2', key: 'PRO', name: 'Product', registered: false },
  ];
  const undone: SetUp = {
    jira: 'connected',
    mayChange: true,
    field: {
      state: 'compared',
      projects: 3,
      screens: [
        { id: '7', name: 'Epic Screen', projects: [{ key: 'ENG', name: 'Engineering' }] },
        { id: '8', name: 'Outcome Screen', projects: [{ key: 'PRO', name: 'Product' }] },
      ],
      teamManaged: [{ key: 'DES', name: 'Design' }],
      unclear: 0,
    },
    hiddenSpaces: [{ key: 'LAW', name: 'Legal' }],
    createScreen: { choice: 'chosen', registered: 0, projects },
    teams: { from: 'project', field: 'there' },
    switches: { 'story-flag': true, 'sprint-flag': true },
  };
  const openSetUp = (setUp: SetUp, more: Parameters<typeof open>[1]['answers'] = {}) =>
    open('', {
      moduleKey: 'jira-settings',
      answers: { openSettings: () => ok({ jira: 'connected', checks: [] }), openSetUp: () => ok(setUp), ...more },
    });

  test('says of every step how far it has come, in either product', async () => {
    await openSetUp(undone);
    for (const says of [
      '2 steps are left.',
      'Connected',
      'Missing in 3 projects',
      'Nowhere yet',
      '1 space',
      'Legal (LAW)',
    ])
      expect(text()).toContain(says);
  });

  test('registers every project at a press', async () => {
    await openSetUp(undone, { chooseProjects: () => ok(done) });
    await doing(() => screen.getByRole('button', { name: 'In every project, also new ones' }).click());
    expect(requests('chooseProjects')).toEqual([{ choice: 'all', projects: [] }]);
    expect(text()).toContain('In 3 projects');
  });

  test('registers the ticked projects', async () => {
    await openSetUp(undone, { chooseProjects: () => ok(done) });
    fireEvent.click(screen.getByLabelText(/Product/));
    await doing(() => screen.getByRole('button', { name: 'Show it in these' }).click());
    expect(requests('chooseProjects')).toEqual([{ choice: 'chosen', projects: ['1', '2'] }]);
  });

  test('puts the field on one screen or on all of them at a press', async () => {
    await openSetUp(undone, { placeField: () => ok({ ...done, jira: 'connected' }) });
    expect(text()).toContain('Not on Epic Screen, which epics use in Engineering (ENG).');
    await doing(() => screen.getByRole('button', { name: 'Put it there Outcome Screen' }).click());
    expect(requests('placeField')).toEqual([{ screens: ['8'] }]);
    expect(text()).toContain('On every epic');
    expect(document.activeElement?.textContent).toBe('Done. This is how far it has come.');
    expect(text()).toContain('Everything is set up.');
  });

  test('puts it on all of them at one press', async () => {
    await openSetUp(undone, { placeField: () => ok(done) });
    await doing(() => screen.getByRole('button', { name: 'Put it on all 2 screens' }).click());
    expect(requests('placeField')).toEqual([{ screens: ['7', '8'] }]);
  });

  test('says where only the administrators of a project can put it, and how', async () => {
    await openSetUp(undone);
    expect(text()).toContain(
      'In Design (DES), team-managed, only whoever administers the project can add it: in the project’s settings, under Work types, add Linked decision to the epic.',
    );
  });

  test.each([
    [{ state: 'not-there' }, 'Not there yet'],
    [{ state: 'unknown' }, 'Cannot tell'],
    [{ state: 'on-no-screen' }, 'On no screen yet'],
    [{ state: 'compared', projects: 0, screens: [], teamManaged: [], unclear: 0 }, 'No epics yet'],
    [{ state: 'compared', projects: 2, screens: [], teamManaged: [], unclear: 2 }, 'about 2 projects; look in their'],
  ] as const)('says of the field %o: %s', async (field, says) => {
    await openSetUp({ ...undone, field });
    expect(text()).toContain(says);
  });

  test('lets epics go by Jira’s Team field, and by their projects again', async () => {
    await openSetUp(undone, { chooseTeams: () => ok({ ...undone, teams: { from: 'team-field', field: 'there' } }) });
    expect(text()).toContain('Its project’s');
    await doing(() => screen.getByRole('button', { name: 'Go by the Team field' }).click());
    expect(requests('chooseTeams')).toEqual([{ from: 'team-field' }]);
    expect(text()).toContain('Its Team field’s');
    await doing(() => screen.getByRole('button', { name: 'Go by project' }).click());
    expect(requests('chooseTeams')).toEqual([{ from: 'team-field' }, { from: 'project' }]);
  });

  test('offers no Team field where Jira has none', async () => {
    await openSetUp({ ...undone, teams: { from: 'project', field: 'not-there' } });
    expect(text()).toContain('Jira has no Team field here.');
    expect(screen.queryByRole('button', { name: /Team field/ })).toBeNull();
  });

  test('counts a chosen field that Jira has no more among what is left to do', async () => {
    await openSetUp({ ...undone, teams: { from: 'team-field', field: 'not-there' } });
    expect(text()).toContain('3 steps are left.');
    expect(text()).toContain('Jira no longer has the Team field that was chosen, so epics are their projects’.');
    expect(screen.getByRole('button', { name: 'Look for the Team field again' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go by project' })).toBeTruthy();
  });

  test('turns what speaks up by itself off for everybody, and on again', async () => {
    await openSetUp(undone, {
      turnSwitch: () => ok({ ...undone, switches: { 'story-flag': false, 'sprint-flag': true } }),
    });
    await doing(() => screen.getByRole('button', { name: /^Turn it off for everybody A flag for whoever/ }).click());
    await doing(() => screen.getByRole('button', { name: /^Turn it on/ }).click());
    expect(requests('turnSwitch')).toEqual([
      { name: 'story-flag', on: false },
      { name: 'story-flag', on: true },
    ]);
  });

  test('says what went wrong, and leaves the page as it was', async () => {
    await openSetUp(undone, { chooseProjects: () => ({ ok: false, code: 'busy' }) });
    await doing(() => screen.getByRole('button', { name: 'In every project, also new ones' }).click());
    expect(screen.getByRole('alert').textContent).toContain('busy');
    expect(text()).toContain('Nowhere yet');
  });

  test('offers no change to who does not administer Jira', async () => {
    const createScreen = { ...undone.createScreen, projects: [] };
    await openSetUp({ ...undone, field: { state: 'on-screens' }, mayChange: false, createScreen });
    expect(screen.queryByRole('button')).toBeNull();
    expect(text()).toContain('Administrators of Jira choose the projects.');
  });
});

test('a module that this version does not know says so instead of nothing', async () => {
  await open('', { moduleKey: 'something-newer' });
  expect(text()).toContain('This version of Throughline has nothing to show here.');
});
