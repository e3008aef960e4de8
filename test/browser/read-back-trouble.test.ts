import { landmarks, people } from '../../workbench/seed/landmarks';
import { openLiveSite, type LiveSite } from './live-site';
import { peopleInARoom } from './people-in-a-room';

const { vpProduct: host, headOfEngineering: engineering, chiefDataOfficer: dataOffice } = people;
const typed = 'A sentence that nobody has published';
const open = 'Which market begins, and when';

/** Waits, in the frame, until the field that holds a text has the focus. */
const focusOn = (body: Element, text: string): Promise<void> =>
  new Promise((found) => {
    const look = () => {
      const at = body.ownerDocument.activeElement;
      if (at && 'value' in at && at.value === text) found();
      else setTimeout(look, 50);
    };
    look();
  });

// One afternoon, lived through in order: each test goes on where the one before it stopped.
describe('a read-back in which not everything goes well', () => {
  let site: LiveSite;
  beforeAll(async () => {
    site = await openLiveSite();
  }, 120_000);
  afterAll(() => site.close());
  const { pageOf, panel, sit, enter, answer, keep } = peopleInARoom(() => site);
  const first = (who: string) => panel(who).getByLabel('What we do first');

  test('ended while somebody writes, it shows them their words, and has them ready when it begins again', async () => {
    for (const who of [host, engineering, dataOffice]) await sit(who);
    await enter(host, 'Read it back');
    await panel(host).getByRole('button', { name: 'Start' }).click();
    for (const who of [engineering, dataOffice]) {
      await pageOf(who).reload();
      await enter(who, 'Join the read-back');
    }
    await answer(engineering, 'Engineering', 'Launch in one pilot');
    await panel(host).getByRole('button', { name: 'End without revealing' }).click();
    await panel(host).getByRole('button', { name: 'End it' }).click();
    await panel(engineering).getByText('Ended before anything was shown').waitFor();
    await panel(engineering).getByText('It was not sent.').waitFor();
    expect(await panel(engineering).getByText('Launch in one pilot').count()).toBe(1);
    await panel(dataOffice).getByText('Ended before anything was shown').waitFor();
    expect(await panel(dataOffice).getByText('It was not sent.').count()).toBe(0);

    await panel(host).getByRole('button', { name: 'Start' }).click();
    for (const who of [engineering, dataOffice]) await first(who).waitFor();
    expect(await first(engineering).inputValue()).toBe('Launch in one pilot');
  }, 120_000);

  test('revealed while somebody is in the middle of a word, it lets them end the word', async () => {
    await answer(dataOffice, 'Data office', 'Backfill the full history of all five markets', 'a launch in one market');
    await keep(dataOffice);
    await panel(host).getByText('1 of 2 have answered').waitFor();
    await first(engineering).focus();
    await pageOf(engineering).keyboard.press('End');
    await pageOf(engineering).keyboard.type(' mar');
    await panel(host).getByRole('button', { name: 'Reveal now' }).click();
    await panel(engineering).getByText('Revealed: 1 answer').waitFor();
    await pageOf(engineering).keyboard.type('ket and learn from it');
    expect(await first(engineering).inputValue()).toBe('Launch in one pilot market and learn from it');
    await keep(engineering);
    await panel(engineering).getByText('added later').waitFor();
    await panel(host).getByText('Revealed: 1 question to the room').waitFor({ timeout: 60_000 });
  }, 120_000);

  test('decided now while the page has changes that are not published, it opens the editor on them', async () => {
    const writer = pageOf(dataOffice);
    await writer.getByRole('link', { name: 'Edit', exact: true }).first().click();
    const paper = writer.getByRole('textbox', { name: 'Page' });
    await paper.focus();
    await writer.keyboard.press('Control+End');
    await writer.keyboard.type(` ${typed}`);
    await paper.getByText(typed).waitFor();
    await writer.getByRole('button', { name: 'Close' }).click();
    await writer.getByRole('heading', { name: landmarks.notesTitle }).waitFor();
    expect(await writer.getByText(typed).count()).toBe(0);

    const page = pageOf(host);
    await panel(host).getByRole('button', { name: 'Decide now' }).click();
    await page.getByText('with changes that were not published').waitFor();
    await page.getByText(typed).waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    const editor = page.frameLocator('dialog iframe');
    await editor.getByText('To decide now:').waitFor();
    await editor.locator('body').evaluate(focusOn, 'A complete history for every market');
    await editor.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('dialog iframe').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Close' }).click();
    await enter(host, 'See the read-back');
  }, 120_000);

  test('left to the teams with such changes, it is written beside them, and neither is lost', async () => {
    const page = pageOf(host);
    await panel(host).getByRole('button', { name: 'Leave to the teams' }).click();
    await panel(host).getByLabel('What is left to the teams, in a line on the page').fill(open);
    await panel(host).getByRole('button', { name: 'Write it into the decision' }).click();
    await panel(host).getByText('changes on this page that are not published').waitFor();
    await panel(host).getByRole('button', { name: 'Open the editor' }).click();
    await page.getByText('with changes that were not published').waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    const editor = page.frameLocator('dialog iframe');
    await editor.getByText('What you leave to the teams stands below').waitFor();
    await editor.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .locator('.flag')
      .getByText(/Publish the page/)
      .waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await panel(host).getByText(open).waitFor();
    await page.getByText(typed).waitFor();
    await site.workbench.idle();
    await enter(host, 'See the read-back');
    await panel(host).getByText('Revealed: 1 question, settled').waitFor();
    await panel(host).getByText('Left to the teams, as an open part of the decision').waitFor();
  }, 120_000);

  test('whoever is taken from the page’s readers sees nothing of it any more, and their answer stands without a name', async () => {
    const pageId = [...site.workbench.site.confluence.pages.values()].find(
      ({ title }) => title === landmarks.notesTitle,
    )?.id;
    const readers = [host, dataOffice, 'app'].map((accountId) => ({ accountId }));
    const restricted = await fetch(`${site.workbench.url}/wiki/rest/api/content/${pageId ?? ''}/restriction`, {
      method: 'PUT',
      headers: { cookie: `workbench-user=${host}`, 'content-type': 'application/json' },
      body: JSON.stringify([{ operation: 'read', restrictions: { user: readers } }]),
    });
    expect(restricted.status).toBe(200);
    await panel(engineering)
      .locator('body')
      .evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await panel(engineering).getByText('You cannot open the decision').waitFor({ timeout: 60_000 });
    expect(await panel(engineering).getByText('Backfill the full history').count()).toBe(0);
    expect(await panel(engineering).getByText('Two ways of reading').count()).toBe(0);
    expect(await panel(host).getByText('Launch in one pilot market and learn from it').count()).toBe(2);
  }, 120_000);

  test('nothing complained', () => {
    expect(site.complaints).toEqual([]);
  });
});
