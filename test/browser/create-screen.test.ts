import { around, choose, harmless, line, lineIsEmpty, realTime, spinnerIsGone, write } from './create-dialog';
import { createScreenSeed } from './create-screen-seed';
import { moduleFrame, openLiveSite, type LiveSite } from './live-site';

// One story, lived through in order: each test goes on where the one before it stopped.
describe('writing a story under a decision', () => {
  let site: LiveSite;
  beforeAll(async () => {
    site = await openLiveSite(createScreenSeed);
  }, 120_000);
  afterAll(() => site.close());

  const { sit, openDialog, createInline, calls, newest } = around(() => site);

  test('nothing is said before the create screen is registered', async () => {
    const page = await openDialog();
    await choose(page, 'ENG-1 Customer history');
    await write(page, realTime);
    expect(await page.locator('iframe[data-module="create-screen"]').count()).toBe(0);
    expect(await line(page).textContent()).toBe('');
    await page.close();
  }, 60_000);

  test('an administrator registers it at a press, and sees what else is to be done', async () => {
    const page = await sit('admin', '/apps/jira-settings');
    const settings = moduleFrame(page, 'jira-settings');
    await settings.getByText('Nowhere yet').waitFor();
    await settings.getByText('Legal (LAW)').waitFor();
    await settings.getByRole('button', { name: 'In every project, also new ones' }).click();
    await settings.getByText('In 3 projects', { exact: true }).waitFor();
    await page.close();
  }, 60_000);

  test('an administrator sees which projects’ epics lack the field, and puts it there where Jira lets the app', async () => {
    const page = await sit('admin', '/apps/jira-settings');
    const settings = moduleFrame(page, 'jira-settings');
    await settings.getByText('Missing in 2 projects').waitFor();
    await settings.getByText('Not on Epic Screen, which epics use in Product (PRO).').waitFor();
    await settings
      .getByText('In Design (DES), team-managed, only whoever administers the project can add it')
      .waitFor();
    await settings.getByRole('button', { name: 'Put it there' }).click();
    await settings.getByText('Missing in 1 project').waitFor();
    expect(await settings.getByRole('button', { name: 'Put it there' }).count()).toBe(0);
    await page.close();
  }, 60_000);

  test('the line names the decision, then the nearest part, then asks, and stops asking when the story is reworded', async () => {
    const before = calls('openParent');
    const page = await openDialog();
    await choose(page, 'ENG-1 Customer history');
    await line(page).getByText('Rests on Decision D-1').waitFor();
    await write(page, harmless);
    await line(page).getByText('Nearest: «Nightly loads from the four billing systems»').waitFor();
    await write(page, realTime);
    await line(page).getByText(`This says «${realTime}»`).waitFor();
    expect(await line(page).textContent()).toContain('«Real-time ingestion of customer events»');
    expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe(realTime);
    await write(page, harmless);
    await line(page).getByText('Nearest: «Nightly').waitFor();
    expect(calls('openParent') - before).toBe(1);
    await page.close();
  }, 60_000);

  test('what is created carries the same question in its panel', async () => {
    const page = await openDialog();
    await choose(page, 'ENG-1 Customer history');
    await write(page, realTime);
    await line(page).getByText('This says').waitFor();
    const asked = (await line(page).textContent()) ?? '';
    await page.getByRole('button', { name: 'Create', exact: true }).last().click();
    await page.waitForURL(/\/browse\//);
    const question = moduleFrame(page, 'issue-panel').getByRole('heading', { level: 3 }).first();
    await question.waitFor();
    expect(asked.endsWith((await question.textContent()) ?? '-')).toBe(true);
    await page.close();
  }, 60_000);

  test('who may not read the page gets the key and not a word more', async () => {
    const page = await openDialog('outsider');
    await choose(page, 'ENG-1 Customer history');
    await line(page).getByText('Rests on Decision D-1, on a page that you cannot open.').waitFor();
    await write(page, realTime);
    expect(await line(page).textContent()).toBe('Rests on Decision D-1, on a page that you cannot open.');
    await page.close();
  }, 60_000);

  test('a parent that rests on nothing has no line, nor has a dialog without a parent', async () => {
    const page = await openDialog();
    await write(page, realTime);
    await choose(page, 'ENG-1 Customer history');
    await line(page).getByText('This says').waitFor();
    await choose(page, 'ENG-2 Office plants');
    await lineIsEmpty(page);
    await page.close();
  }, 60_000);

  test('what the author hid is not read', async () => {
    const page = await openDialog();
    const tick = (label: string | RegExp) => page.getByLabel(label).check();
    await choose(page, 'ENG-1 Customer history');
    await page.getByLabel('Description', { exact: true }).fill(realTime);
    await page.getByLabel('Description', { exact: true }).blur();
    await line(page).getByText(`This says «${realTime}»`).waitFor();
    await page.getByText('Show fields, and other apps').click();
    await tick('Hide the description');
    await write(page, harmless);
    await line(page).getByText('Nearest: «Nightly').waitFor();
    await tick(/^Hide the parent/);
    await write(page, realTime);
    await lineIsEmpty(page);
    await page.close();
  }, 60_000);

  test('another app under the same field is left standing', async () => {
    const page = await openDialog();
    await choose(page, 'ENG-1 Customer history');
    await line(page).getByText('Rests on Decision D-1').waitFor();
    await page.getByText('Show fields, and other apps').click();
    await page.getByLabel('Another app writes under the summary as well').check();
    await write(page, harmless);
    await write(page, realTime);
    await line(page).getByText('From another app').waitFor();
    await page.getByLabel('Another app writes under the summary as well').uncheck();
    await write(page, harmless);
    await line(page).getByText('Nearest: «Nightly').waitFor();
    expect(await line(page).textContent()).toContain('From another app');
    await page.close();
  }, 60_000);

  test('the dialog works on when the app does not answer', async () => {
    site.workbench.site.faults.set({ rest: [{ path: '/permissions/check', status: 503, times: 9 }] });
    const page = await openDialog();
    await choose(page, 'ENG-1 Customer history');
    await write(page, realTime);
    await spinnerIsGone(page);
    expect(await line(page).textContent()).toBe('');
    await page.getByRole('button', { name: 'Create', exact: true }).last().click();
    await page.waitForURL(/\/browse\//);
    site.workbench.site.faults.set({});
    await page.close();
  }, 60_000);

  test.each(['inline', 'over the API'])(
    'a story created %s never meets the script, and has its question all the same',
    async (how) => {
      const page = await sit('author', '/jira/projects/ENG');
      if (how === 'inline') {
        await createInline(page);
      } else {
        const issueTypes = (await (await page.request.get(`${site.workbench.url}/rest/api/3/project/ENG`)).json()) as {
          readonly issueTypes: readonly { readonly id: string; readonly name: string }[];
        };
        const issuetype = { id: issueTypes.issueTypes.find(({ name }) => name === 'Story')?.id };
        const fields = { project: { key: 'ENG' }, issuetype, parent: { key: 'ENG-1' }, summary: realTime };
        const made = await page.request.post(`${site.workbench.url}/rest/api/3/issue`, { data: { fields } });
        expect(made.status()).toBe(201);
      }
      await site.workbench.site.events.idle();
      const story = newest();
      expect(story?.properties.throughline).toMatchObject({ decisionQuestions: 1, decisionKey: 'D-1' });
      await page.goto(`${site.workbench.url}/browse/${story?.key ?? ''}`);
      await moduleFrame(page, 'issue-panel').getByText('1 question').waitFor();
      await page.close();
    },
    60_000,
  );

  test('whoever made a story on a board is asked once, quietly, and can turn that off for good', async () => {
    const page = await sit('author', '/jira/projects/ENG');
    const flag = page.locator('.flag', { hasText: 'Decision D-1 says' });
    await flag.waitFor();
    const asked = calls('openOwnQuestion');
    const other = await sit('admin', '/jira/projects/ENG');
    await other.waitForLoadState('networkidle');
    expect(await other.locator('.flag').count()).toBe(0);
    expect(calls('openOwnQuestion')).toBe(asked);
    await other.close();
    await flag.getByRole('button', { name: 'Don’t ask me on boards' }).click();
    await flag.waitFor({ state: 'detached' });
    const told = calls('openOwnQuestion');
    await page.reload();
    await page.getByRole('button', { name: /in ENG-1$/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(calls('openOwnQuestion')).toBe(told);
    expect(await page.locator('.flag').count()).toBe(0);
    await page.close();
  }, 60_000);

  test('an administrator turns the flag on boards off for everybody', async () => {
    const page = await sit('admin', '/apps/jira-settings');
    const settings = moduleFrame(page, 'jira-settings');
    const turn = (how: string) =>
      settings.getByRole('button', { name: `${how} A flag for whoever types a story into a board` });
    await turn('Turn it off for everybody').click();
    await turn('Turn it on').waitFor();
    const board = await sit('admin', '/jira/projects/ENG');
    const makeOne = async (): Promise<void> => {
      const asked = calls('openOwnQuestion');
      await createInline(board);
      await site.workbench.site.events.idle();
      await board.reload();
      while (calls('openOwnQuestion') === asked) await board.waitForTimeout(100);
    };
    await makeOne();
    expect(await board.locator('.flag').count()).toBe(0);
    await turn('Turn it on').click();
    await turn('Turn it off for everybody').waitFor();
    await makeOne();
    await board.locator('.flag', { hasText: 'Decision D-1 says' }).waitFor();
    await board.reload();
    await board.waitForLoadState('networkidle');
    expect(await board.locator('.flag').count()).toBe(0);
    await board.close();
    await page.close();
  }, 60_000);

  test('a story whose event comes three minutes late is read when its panel is opened', async () => {
    const { site: running } = site.workbench;
    running.faults.set({ eventDelayMs: 180_000 });
    const page = await sit('author', '/jira/projects/ENG');
    await createInline(page);
    expect(newest()?.properties.throughline).toBeUndefined();
    await page.goto(`${site.workbench.url}/browse/${newest()?.key ?? ''}`);
    await moduleFrame(page, 'issue-panel').getByText('1 question').waitFor();
    await moduleFrame(page, 'issue-panel').getByText('Not read yet when you opened this; read just now').waitFor();
    running.faults.set({});
    running.events.hurry();
    await running.events.idle();
    await page.reload();
    await moduleFrame(page, 'issue-panel').getByText('1 question').waitFor();
    await moduleFrame(page, 'issue-panel')
      .getByText(/^Checked /)
      .waitFor();
    await page.close();
  }, 60_000);

  test('the registration follows projects that come and go, and is put back when somebody removed it', async () => {
    const { jira, events } = site.workbench.site;
    const registered = () =>
      [...jira.modifications.values()].flatMap(({ contexts }) => contexts.map(({ projectId }) => projectId));
    const tell = async (what: string) => {
      const eventType = `avi:jira:${what}:project`;
      jira.publish({ eventType, about: what, payload: {}, selfGenerated: false, appMaySee: true });
      await events.idle();
    };
    const all = [...jira.projects.values()];
    const [first] = all;
    if (!first) throw new Error('The site has no project.');
    const ids = all.map(({ id }) => id);
    jira.projects.put('20001', { ...first, id: '20001', key: 'OPS', name: 'Operations' });
    await tell('created');
    expect(registered()).toEqual([...ids, '20001']);
    const page = await sit('admin', '/apps/jira-settings');
    const settings = moduleFrame(page, 'jira-settings');
    await settings.getByText('In 4 projects', { exact: true }).waitFor();
    await settings.getByText('In chosen projects').click();
    await settings.getByLabel('Engineering (ENG)').uncheck();
    await settings.getByRole('button', { name: 'Show it in these' }).click();
    await settings.getByText('In 3 projects', { exact: true }).waitFor();
    expect(registered()).toEqual([...ids.slice(1), '20001']);
    await settings.getByRole('button', { name: 'In every project, also new ones' }).click();
    await settings.getByText('In 4 projects', { exact: true }).waitFor();
    await page.close();
    jira.projects.remove('20001');
    await tell('deleted');
    expect(new Set(registered())).toEqual(new Set(ids));
    for (const { id } of [...jira.modifications.values()]) jira.modifications.remove(id);
    events.runSchedule('hourly-sweep');
    await events.idle();
    expect(new Set(registered())).toEqual(new Set(ids));
  }, 60_000);
});
