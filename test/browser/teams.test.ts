import type { FrameLocator, Page } from 'playwright-core';
import { landmarks, people } from '../../workbench/seed/landmarks';
import { moduleFrame, openLiveSite, type LiveSite } from './live-site';

const asItHappens = 'We bring each change in as it happens, in real time, and within seconds it is there.';
const nightly = 'We load the customer history once, then nightly: one load a night is enough.';

/** Also where it is folded away. */
const present = { state: 'attached' } as const;

// Each test goes on where the one before it ended.
describe('teams by Jira’s Team field, lived through in a browser', () => {
  let site: LiveSite;
  let page: Page;
  /** Two epics of one project: the one that the story brings, and one more. */
  const epics = { platform: 'ENG-2', markets: '' };
  beforeAll(async () => {
    site = await openLiveSite();
    page = await site.as(people.architect);
  }, 120_000);
  afterAll(() => site.close());

  const goTo = (path: string) => page.goto(`${site.workbench.url}${path}`);
  const beside = async (key: string): Promise<FrameLocator> => {
    await goTo(`/browse/${key}`);
    return moduleFrame(page, 'issue-panel');
  };
  const linkAndRead = async (key: string, text: string): Promise<void> => {
    const panel = await beside(key);
    await page.getByRole('button', { name: /Linked decision/ }).click();
    const picker = moduleFrame(page, 'linked-decision');
    await picker.getByRole('combobox').fill('platform');
    await picker.getByRole('option', { name: /Decision D-2/ }).click();
    await panel.getByRole('button', { name: 'Write our reading' }).click();
    await panel.getByRole('textbox').fill(text);
    await panel.getByRole('button', { name: 'Keep it' }).click();
    await panel.getByText(text).first().waitFor();
  };
  const chooseTeam = async (key: string, team: string): Promise<FrameLocator> => {
    const panel = await beside(key);
    await page.getByLabel('Team', { exact: true }).selectOption({ label: team });
    return panel;
  };
  const goBy = async (choice: string, says: string): Promise<void> => {
    await goTo('/apps/jira-settings');
    const settings = moduleFrame(page, 'jira-settings');
    await settings.getByRole('button', { name: choice }).click();
    await settings.getByText(says).waitFor();
  };
  const notes = async (): Promise<FrameLocator> => {
    await goTo(`/wiki/spaces/${landmarks.leadershipSpace}`);
    await page.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
    const panel = moduleFrame(page, 'decision-panel');
    await panel.getByRole('heading', { name: 'How it is being read' }).waitFor();
    return panel;
  };
  const between = (panel: FrameLocator, ...teams: readonly string[]) =>
    teams.reduce(
      (found, team) => found.filter({ hasText: `${team}’` }),
      panel.getByRole('region', { name: 'A question to two teams', includeHidden: true }),
    );

  test('an administrator goes by the Team field; an epic without a team counts for its project and says so', async () => {
    await goBy('Go by the Team field', 'Its Team field’s');
    await linkAndRead(epics.platform, asItHappens);
    await (await beside(epics.platform)).getByText('Team field is empty, so it counts for its project').waitFor();
  }, 90_000);

  test('two teams of one project that read one decision apart are asked, beside the epic of each', async () => {
    await (await chooseTeam(epics.platform, 'Core platform')).getByText('Core platform').first().waitFor();
    const made = await page.request.post(`${site.workbench.url}/rest/api/3/issue`, {
      data: {
        fields: { project: { key: 'ENG' }, issuetype: { name: 'Epic' }, summary: 'Give the markets their history' },
      },
    });
    epics.markets = ((await made.json()) as { readonly key: string }).key;
    await chooseTeam(epics.markets, 'Markets');
    await linkAndRead(epics.markets, nightly);
    await linkAndRead(epics.platform, asItHappens);
    for (const key of Object.values(epics))
      await between(await beside(key), 'Core platform', 'Markets').waitFor(present);
    await between(await notes(), 'Core platform', 'Markets').waitFor(present);
  }, 120_000);

  test('a team that is renamed is known by its new name once its epic changes, and asked nothing anew', async () => {
    await goTo('/jira/people');
    await page.getByLabel('Name of Core platform').fill('Event platform');
    await page.getByRole('button', { name: 'Rename' }).first().click();
    await page.getByLabel('Name of Event platform').waitFor();
    // Jira tells nobody of a team's new name; an epic that changes for another reason says it.
    await page.request.put(`${site.workbench.url}/rest/api/3/issue/${epics.platform}`, {
      data: { fields: { summary: 'Bring customer events in as they happen' } },
    });
    const panel = await beside(epics.platform);
    await between(panel, 'Event platform', 'Markets').waitFor(present);
    expect(await between(panel, 'Core platform').count()).toBe(0);
    expect(await between(await notes(), 'Markets').count()).toBe(1);
  }, 60_000);

  test('an epic that is moved to another project stays its team’s', async () => {
    await beside(epics.markets);
    await page.getByLabel('More about this issue').click();
    await page.getByRole('button', { name: 'Move to another project' }).click();
    await page.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Data office' });
    await page.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click();
    await page.waitForURL(/DAT-/);
    epics.markets = new URL(page.url()).pathname.replace('/browse/', '');
    const panel = moduleFrame(page, 'issue-panel');
    await panel.getByText(nightly).first().waitFor();
    await between(panel, 'Event platform', 'Markets').waitFor(present);
  }, 60_000);

  test('a team that is deleted keeps its name, its reading and its question', async () => {
    await goTo('/jira/people');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Delete Markets' }).click();
    await page.getByLabel('Name of Markets').waitFor({ state: 'detached' });
    const panel = await beside(epics.markets);
    await panel.getByText(nightly).first().waitFor();
    await between(panel, 'Event platform', 'Markets').waitFor(present);
    expect(await panel.getByText('Unknown').count()).toBe(0);
  }, 60_000);

  test('an epic that is handed on to the other team leaves nobody to part from, and what was written stays in sight', async () => {
    await chooseTeam(epics.markets, 'Event platform');
    await moduleFrame(page, 'issue-panel').getByText(asItHappens).first().waitFor();
    const panel = await notes();
    await panel.getByText('No work of this team rests on it any more.').first().waitFor();
    await panel.getByText(nightly).first().waitFor();
    expect(await between(panel, 'Markets').count()).toBe(0);
  }, 60_000);

  test('going by project again brings back what the project wrote', async () => {
    await goBy('Go by project', 'Its project’s');
    const panel = await beside(epics.platform);
    await panel.getByText(asItHappens).first().waitFor();
    expect(site.complaints).toEqual([]);
  }, 60_000);
});
