import type { Page } from 'playwright-core';
import { landmarks, people } from '../../workbench/seed/landmarks';
import { moduleFrame, openLiveSite, type LiveSite } from './live-site';

let site: LiveSite;
beforeAll(async () => {
  site = await openLiveSite();
});
afterAll(() => site.close());

const sit = async (accountId: string, path: string): Promise<Page> => {
  const page = await site.as(accountId);
  await page.goto(site.workbench.url + path);
  return page;
};
const title = 'Brief: the second look';

test('a brief becomes work by the macro, says how its team reads the decision, and stands on the decision’s page', async () => {
  const page = await sit(people.chiefDataOfficer, '/wiki/spaces/DATA');
  await page
    .getByRole('link', { name: 'New page' })
    .or(page.getByRole('button', { name: 'New page' }))
    .first()
    .click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: '+ Rests on' }).click();
  const picker = page.frameLocator('dialog iframe');
  await picker.getByRole('option', { name: /one history first/ }).click();
  await page.getByRole('button', { name: 'Publish' }).click();

  const macro = moduleFrame(page, 'rests-on');
  await macro.getByText('By spring every market works from one customer history').waitFor();
  // The data office wrote its reading beside its epic; the space of that name is the same team.
  await macro.getByText('freshness is no criterion').waitFor();
  await macro.getByRole('button', { name: 'Rewrite' }).click();
  await macro.getByRole('textbox').first().fill('Depth before freshness, and one vendor for all of it.');
  await macro.getByRole('button', { name: 'Keep it' }).click();
  await macro.getByText('Your reading is kept.').waitFor();
  await site.workbench.idle();

  const notes = await sit(people.vpProduct, '/wiki/spaces/LEAD');
  await notes.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).first().click();
  const panel = moduleFrame(notes, 'decision-panel');
  await panel.getByRole('link', { name: title }).waitFor();
  await panel.getByText('one vendor for all of it').first().waitFor();

  const outside = await sit(people.contractor, '/wiki/spaces/DATA');
  await outside.getByRole('main').getByRole('link', { name: title }).first().click();
  const closed = moduleFrame(outside, 'rests-on');
  await closed.getByText('on a page that you cannot open').waitFor();
  expect(await closed.locator('body').innerText()).not.toContain('history');
  expect(site.complaints).toEqual([]);
});
