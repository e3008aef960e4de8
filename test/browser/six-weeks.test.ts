import type { FrameLocator, Page } from 'playwright-core';
import { landmarks, people } from '../../workbench/seed/landmarks';
import { tellings } from '../../workbench/seed/tellings';
import { moduleFrame, openLiveSite, type LiveSite } from './live-site';

const nightly = /we load ten years of customer history once, then nightly/;
const asItHappens = /within seconds|in real time/;

// One story, lived through in order: each test goes on where the one before it stopped.
describe('the six weeks, lived through in a browser', () => {
  let site: LiveSite;
  let page: Page;
  beforeAll(async () => {
    const stories = tellings('2026-11-20');
    site = await openLiveSite(stories[0], stories);
    page = await site.as(people.architect);
    await page.goto(site.workbench.url);
  }, 120_000);
  afterAll(() => site.close());

  const pass = async (week: number): Promise<void> => {
    await page.getByRole('button', { name: 'Next week' }).click();
    await page.getByRole('heading', { name: `Week ${week} of 6` }).waitFor();
  };
  const notes = async (): Promise<FrameLocator> => {
    await page.goto(`${site.workbench.url}/wiki/spaces/LEAD`);
    await page.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
    const panel = moduleFrame(page, 'decision-panel');
    await panel.getByText('How it is being read').waitFor();
    // Since Monday two teams' stories part on devices, so when that is drawn, all is.
    await question(panel, 'A device fingerprint is kept for a year.').waitFor();
    return panel;
  };
  const question = (panel: FrameLocator, hasText: string) =>
    panel.getByRole('region', { name: 'A question to two teams' }).filter({ hasText });
  const onFreshness = (panel: FrameLocator) => question(panel, 'How fresh the history is');

  test('for two weeks nothing is asked of freshness', async () => {
    await page.getByRole('heading', { name: 'Week 0 of 6' }).waitFor();
    await pass(1);
    await pass(2);
    expect(await onFreshness(await notes()).count()).toBe(0);
  }, 60_000);

  test('in the third the two that settled it differently stand on the decision’s page, in their own words', async () => {
    await pass(3);
    const asked = onFreshness(await notes());
    await asked.waitFor();
    expect(await asked.innerText()).toMatch(nightly);
    expect(await asked.innerText()).toMatch(asItHappens);
    await page.getByRole('complementary', { name: 'Guide' }).getByText('the decision left it to the teams').waitFor();
  }, 60_000);

  test.each([
    [people.headOfEngineering, 'ENG-2'],
    [people.chiefDataOfficer, 'DAT-1'],
  ])('and %s finds the same one question beside %s', async (who, epic) => {
    const own = await site.as(who);
    await own.goto(`${site.workbench.url}/browse/${epic}`);
    const asked = onFreshness(moduleFrame(own, 'issue-panel'));
    await asked.waitFor();
    expect(await asked.count()).toBe(1);
    expect(await asked.innerText()).toMatch(nightly);
    expect(await asked.innerText()).toMatch(asItHappens);
  });

  test('fifteen minutes begin a draft under the decision’s page, with both quotes and nothing published', async () => {
    const asked = onFreshness(await notes());
    await asked.getByRole('button', { name: 'Take fifteen minutes' }).click();
    await asked.getByRole('button', { name: 'Begin the page' }).click();
    const panel = moduleFrame(page, 'decision-panel');
    const link = panel.getByRole('link', { name: 'The page for the fifteen minutes' });
    await link.waitFor();
    await page.goto(`${site.workbench.url}${(await link.getAttribute('href')) ?? ''}`);
    const draft = page.getByRole('main');
    await draft.getByText('What can both rely on?').waitFor();
    expect(await draft.innerText()).toMatch(nightly);
    expect(await draft.innerText()).toMatch(asItHappens);
  }, 60_000);

  test('the story begins again from another Friday', async () => {
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByText('Friday’s decision:').click();
    await page.getByRole('combobox', { name: 'Begin again with' }).selectOption('Batch agreed');
    await page.getByRole('button', { name: 'Begin again' }).click();
    await page.getByRole('heading', { name: 'Week 0 of 6' }).waitFor();
    await page.getByText('Friday’s decision: Batch agreed').waitFor();
  }, 60_000);

  test('no page and no frame complained along the way', () => {
    expect(site.complaints).toEqual([]);
  });
});
