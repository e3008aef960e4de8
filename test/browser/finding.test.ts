import type { FrameLocator, Page } from 'playwright-core';
import { landmarks, people } from '../../workbench/seed/landmarks';
import { moduleFrame, openLiveSite, type LiveSite, seeQuestions } from './live-site';

const reason = 'One market goes first, and its data is complete before it does.';

// One story, lived through in order: each test goes on where the one before it stopped.
describe('finding what rests on a decision', () => {
  let site: LiveSite;
  let asking: string;
  beforeAll(async () => {
    site = await openLiveSite();
  }, 180_000);
  afterAll(() => site.close());

  const sit = async (accountId: string, path: string): Promise<Page> => {
    const page = await site.as(accountId);
    await page.goto(site.workbench.url + path);
    return page;
  };
  const search = async (accountId: string, jql: string): Promise<Page> =>
    sit(accountId, `/issues?jql=${encodeURIComponent(jql)}`);
  const found = async (accountId: string, jql: string): Promise<readonly string[]> => {
    const page = await search(accountId, jql);
    await page.locator('.issue-key').or(page.getByText('Nothing found')).first().waitFor();
    const keys = await page.locator('.issue-key').allInnerTexts();
    await page.close();
    return [...keys].sort();
  };
  const dashboard = async (accountId: string): Promise<readonly [Page, FrameLocator]> => {
    const page = await sit(accountId, '/jira/dashboards/10000');
    return [page, moduleFrame(page, 'gadget')];
  };
  const counted = async (gadget: FrameLocator): Promise<number> =>
    Number(
      /^(\d+) open/.exec(
        await gadget.locator('.gadget-row', { hasText: 'Decision D-2' }).locator('.why').first().innerText(),
      )?.[1],
    );

  test('JQL finds all that rests on a decision, and says what to write where no key was written', async () => {
    const all = await found(people.vpProduct, 'issue in restingOn("D-2")');
    expect(all.length).toBeGreaterThan(5);
    const page = await sit(people.vpProduct, '/issues');
    const box = page.getByLabel('Search with JQL');
    await box.fill('issue in restingOn("history")');
    await box.press('Enter');
    await page.getByText('“history” is no decision key. Write it like this: issue in restingOn("D-12").').waitFor();
    await page.close();
  }, 60_000);

  test('a gadget that is put on a dashboard asks for its settings, and then shows questions by decision', async () => {
    const [page, gadget] = await dashboard(people.vpProduct);
    await page.getByRole('button', { name: /^Add/ }).click();
    await gadget.getByLabel('Only these').check();
    await gadget.getByLabel(/Decision D-2/).check();
    await gadget.getByRole('button', { name: 'Save' }).click();
    await gadget.getByRole('link', { name: 'Decision D-2' }).waitFor();
    expect(await gadget.getByRole('link', { name: 'Decision D-1' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Configure' }).click();
    await gadget.getByLabel(/Every decision/).check();
    await gadget.getByRole('button', { name: 'Save' }).click();
    await gadget.getByRole('link', { name: 'Decision D-1' }).waitFor();
    await page.close();
  }, 60_000);

  test('an answer is followed by the property, by JQL, by the gadget and by the decision’s page', async () => {
    const open = 'issue in restingOn("D-2") AND decisionQuestions > 0 AND project = PRD';
    asking = (await found(people.vpProduct, open))[0] ?? '';
    const [page, gadget] = await dashboard(people.vpProduct);
    await gadget.getByRole('link', { name: 'Decision D-2' }).waitFor();
    const before = await counted(gadget);

    const story = await sit(people.vpProduct, `/browse/${asking}`);
    const panel = moduleFrame(story, 'issue-panel');
    await panel.getByRole('button', { name: 'Look at the decision again' }).first().click();
    await panel.getByRole('textbox').fill(reason);
    await panel
      .getByRole('button', { name: /Answer|Keep|Save/ })
      .first()
      .click();
    await panel.getByText('1 question').waitFor({ state: 'detached' });
    await site.workbench.idle();

    const issue = site.workbench.site.jira.issues.get(asking);
    expect(issue?.properties.throughline).toMatchObject({ decisionQuestions: 0, decisionKey: 'D-2' });
    expect(await found(people.vpProduct, open)).not.toContain(asking);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await gadget.getByText('1 answer asks to look at the decision again.').waitFor();
    expect(await counted(gadget)).toBe(before - 1);

    const notes = await sit(people.vpProduct, '/wiki/spaces/LEAD');
    await notes.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
    const decision = await seeQuestions(moduleFrame(notes, 'decision-panel'));
    await decision.getByText(reason).waitFor();
    await decision.getByText('1 answer asks to look at the decision again.').waitFor();
  }, 90_000);

  test('who may open half of it sees that half, and of the rest how much there is', async () => {
    const keys = await found(people.contractor, 'issue in restingOn("D-2")');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key.startsWith('PRD-'))).toEqual([]);
    const [page, gadget] = await dashboard(people.contractor);
    await gadget.getByText(/more questions? (is|are) open about 1 decision on a page that you cannot open/).waitFor();
    const said = await gadget.locator('body').innerText();
    expect(said).toContain('Decision D-1');
    for (const word of ['D-2', 'Customer data platform', asking, reason]) expect(said).not.toContain(word);
    await page.close();
  }, 60_000);

  test.each([
    [360, 'dark'],
    [1200, 'light'],
  ] as const)(
    'the gadget reads without scrolling sideways at %i px, %s',
    async (width, colourScheme) => {
      const page = await site.as(people.vpProduct, { width, colourScheme });
      await page.goto(`${site.workbench.url}/jira/dashboards/10000`);
      const gadget = moduleFrame(page, 'gadget');
      await gadget
        .getByText(/needs? a conversation/)
        .first()
        .waitFor();
      const wider = await gadget.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await page.close();
    },
    60_000,
  );

  test('nothing of it was complained about in the console, nor refused by the platform', () => {
    // A search that was refused on purpose is a 400 in the console.
    expect(site.complaints.filter((text) => !text.includes('400'))).toEqual([]);
    const refused = site.workbench.site.activity.after(0).filter(({ kind }) => kind === 'refused');
    expect(refused.map(({ text }) => text)).toEqual([]);
  });
});
