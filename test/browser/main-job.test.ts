import type { FrameLocator, Page } from 'playwright-core';
import { landmarks, people } from '../../workbench/seed/landmarks';
import { moduleFrame, openLiveSite, type LiveSite, seeQuestions } from './live-site';

const { missingPart, missingAfter, readingToWrite, storySummary, storyCriterion } = landmarks;

// One story, lived through in order: each test goes on where the one before it stopped.
describe('the main job, lived through in a browser', () => {
  let site: LiveSite;
  let epicKey: string;
  let storyKey: string;
  beforeAll(async () => {
    site = await openLiveSite();
  }, 120_000);
  afterAll(() => site.close());

  const sit = async (accountId: string, path: string): Promise<Page> => {
    const page = await site.as(accountId);
    await page.goto(site.workbench.url + path);
    return page;
  };
  const notes = async (accountId: string): Promise<Page> => {
    const page = await sit(accountId, '/wiki/spaces/LEAD');
    await page.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
    return page;
  };
  const besideIssue = (page: Page): FrameLocator => moduleFrame(page, 'issue-panel');

  test('the record is finished by keyboard in its own editor, which says that the page must still be published', async () => {
    const page = await notes(people.vpProduct);
    await page
      .getByRole('link', { name: 'Edit', exact: true })
      .or(page.getByRole('button', { name: 'Edit', exact: true }))
      .first()
      .click();
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    const editor = page.frameLocator('dialog iframe');
    await editor.getByLabel('Not now 1', { exact: true }).last().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type(missingPart);
    await page.keyboard.press('Enter');
    await page.keyboard.type(missingAfter);
    await editor.getByRole('button', { name: 'Save' }).click();
    await page
      .locator('.flag')
      .getByText(/Publish the page/)
      .waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();

    const panel = moduleFrame(page, 'decision-panel');
    await panel.getByText(missingPart, { exact: true }).waitFor();
    await panel.getByText('revision 2').first().waitFor();
    expect(await panel.getByText(missingAfter).count()).toBeGreaterThan(0);
  }, 60_000);

  test('an epic is linked to it through the field, found by a word of its title', async () => {
    const list = await sit(people.headOfEngineering, '/jira/projects/ENG');
    await list.getByRole('link', { name: landmarks.epicSummary }).first().click();
    await list.waitForURL(/\/browse\//);
    epicKey = new URL(list.url()).pathname.replace('/browse/', '');
    await list.getByRole('button', { name: 'Change the Linked decision' }).click();
    const picker = moduleFrame(list, 'linked-decision');
    await picker.getByRole('combobox').fill('platform');
    await picker.getByRole('option', { name: /Decision D-2/ }).click();
    await besideIssue(list).getByText('How we read Decision D-2').waitFor();
  }, 60_000);

  test('the team writes how it reads the decision', async () => {
    const page = await sit(people.headOfEngineering, `/browse/${epicKey}`);
    const panel = besideIssue(page);
    await panel.getByRole('button', { name: 'Write our reading' }).click();
    await panel.getByRole('textbox').fill(readingToWrite);
    await panel.getByRole('button', { name: 'Keep it' }).click();
    await panel.getByText(readingToWrite).waitFor();
    expect(await panel.getByText('Engineering').count()).toBeGreaterThan(0);
  }, 60_000);

  test('a story finds the parts that matter beside it, and one question with both quotes', async () => {
    const page = await sit(people.engineer, `/browse/${epicKey}`);
    await page.getByRole('main').getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('textbox', { name: 'Summary' }).fill(storySummary);
    await page.locator('dialog .ProseMirror').click();
    await page.keyboard.type(storyCriterion);
    await page.locator('dialog').getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('heading', { name: storySummary }).waitFor();
    storyKey = new URL(page.url()).pathname.replace('/browse/', '');

    const panel = besideIssue(page);
    await panel.getByText('1 question').waitFor();
    const box = panel.getByRole('region', { name: 'A question' });
    expect(await box.innerText()).toContain(storySummary);
    expect(await box.innerText()).toContain(missingPart);
    await panel.getByText('What the decision says here').waitFor();
    await panel.getByRole('list').getByText('Business customers', { exact: true }).first().waitFor();
  }, 60_000);

  test('JQL finds the story by its question, in the words that the property gives', async () => {
    await site.workbench.idle();
    const page = await sit(people.engineer, '/');
    const found = await page.evaluate(async (jql) => {
      const reply = await fetch(`/rest/api/3/search/jql?fields=summary&jql=${encodeURIComponent(jql)}`);
      return (await reply.json()) as { issues: { key: string }[] };
    }, `decisionQuestions > 0 AND decisionKey = "D-2"`);
    expect(found.issues.map(({ key }) => key)).toContain(storyKey);
  }, 60_000);

  test('the question is answered with a reason, folds away, and stands on the decision’s page', async () => {
    const page = await sit(people.engineer, `/browse/${storyKey}`);
    const panel = besideIssue(page);
    await panel.getByRole('button', { name: 'A deliberate step, because …' }).click();
    await panel.getByRole('textbox').fill('Two markets run a pilot that finance knows of.');
    await page.keyboard.press('Tab');
    await panel
      .getByRole('button', { name: /Answer|Keep|Save/ })
      .first()
      .click();
    await panel.getByText('1 question').waitFor({ state: 'detached' });

    const decision = await seeQuestions(moduleFrame(await notes(people.vpProduct), 'decision-panel'));
    await decision
      .getByText(/Two markets run a pilot that finance knows of/)
      .first()
      .waitFor({ state: 'attached' });
    await decision.getByText(readingToWrite).first().waitFor();
  }, 60_000);

  test('whoever may not read the page learns the key and whom to ask, and not a word more', async () => {
    const page = await sit(people.contractor, `/browse/${storyKey}`);
    const panel = besideIssue(page);
    await panel
      .getByText(/Decision D-2/)
      .first()
      .waitFor();
    const said = await panel.locator('body').innerText();
    for (const word of [missingPart, missingAfter, 'history', 'Business customers']) expect(said).not.toContain(word);
  }, 60_000);

  test.each([
    [320, 'dark'],
    [1200, 'light'],
  ] as const)(
    'the panel reads without scrolling sideways at %i px, %s',
    async (width, colourScheme) => {
      const page = await site.as(people.vpProduct, { width, colourScheme });
      await page.goto(`${site.workbench.url}/wiki/spaces/LEAD`);
      await page.getByRole('link', { name: landmarks.notesTitle }).last().click();
      const panel = moduleFrame(page, 'decision-panel');
      await panel.getByText('revision 2').first().waitFor();
      const body = panel.locator('body');
      expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      expect(await page.locator('html').getAttribute('class')).not.toBe(undefined);
    },
    60_000,
  );

  test('so does the panel beside an issue, in a window of 320 px', async () => {
    const page = await site.as(people.engineer, { width: 320, colourScheme: 'dark' });
    await page.goto(`${site.workbench.url}/browse/${storyKey}`);
    const panel = besideIssue(page);
    await panel.getByText('What the decision says here').waitFor();
    const body = panel.locator('body');
    expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  }, 60_000);

  test('no page and no frame complained along the way', () => {
    expect(site.complaints).toEqual([]);
  });
});
