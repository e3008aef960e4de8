import type { Faults } from '../../workbench/protocol';
import { people } from '../../workbench/seed/landmarks';
import { openLiveSite, type LiveSite } from './live-site';
import { peopleInARoom } from './people-in-a-room';

const { vpProduct: host, headOfEngineering: engineering, chiefDataOfficer: dataOffice, architect: late } = people;
const secret = 'Launch in one pilot market and learn from it';
const open = 'Which market begins, and when';

// One read-back, lived through in order: each test goes on where the one before it stopped.
const ways: readonly (readonly [string, Faults])[] = [
  ['told over realtime', {}],
  ['looking by themselves where there is no realtime', { realtime: 'off' }],
];

describe.each(ways)('three browsers in one read-back, %s', (_, faults) => {
  let site: LiveSite;
  beforeAll(async () => {
    site = await openLiveSite();
    site.workbench.site.faults.set(faults);
  }, 120_000);
  afterAll(() => site.close());

  const { pageOf, panel, sit, enter, answer, keep } = peopleInARoom(() => site);

  test('whoever waits in the room is in it once the host has started, and the host sees them come', async () => {
    for (const who of [host, engineering, dataOffice]) await sit(who);
    await enter(engineering, 'Read it back');
    await enter(host, 'Read it back');
    await panel(host).getByRole('button', { name: 'Start' }).click();
    await panel(engineering).getByText('What did you hear?').waitFor();
    await panel(host).getByText('0 of 1 have answered').waitFor();
  }, 120_000);

  test('a page that is loaded again in the middle of the minute has lost nothing that was typed', async () => {
    await answer(engineering, 'Engineering', secret);
    await pageOf(engineering).reload();
    await enter(engineering, 'Join the read-back');
    expect(await panel(engineering).getByLabel('What we do first').inputValue()).toBe(secret);
    await keep(engineering);
    await panel(engineering).getByText('Nobody else sees it').waitFor();
    await panel(host).getByText('1 of 1 have answered').waitFor();
  }, 120_000);

  test('the host sees how many have answered and nobody’s words', async () => {
    await pageOf(dataOffice).reload();
    await enter(dataOffice, 'Join the read-back');
    await panel(host).getByText('1 of 2 have answered').waitFor();
    await answer(dataOffice, 'Data office', 'Backfill the full history of all five markets', 'a launch in one market');
    await keep(dataOffice);
    await panel(host).getByText('2 of 2 have answered').waitFor();
    for (const who of [host, dataOffice]) expect(await panel(who).getByText(secret).count()).toBe(0);
  }, 120_000);

  test('the reveal shows all of it to everybody, and one question where two point opposite ways', async () => {
    await panel(host).getByRole('button', { name: 'Reveal', exact: true }).click();
    for (const who of [host, dataOffice, engineering]) {
      await panel(who).getByText('Revealed: 1 question to the room').waitFor();
      expect(await panel(who).getByText(secret).count()).toBe(2);
    }
    const question = panel(host).locator('.question');
    expect(await question.innerText()).toMatch(/Two ways of reading.*Engineering.*Data office/s);
  }, 120_000);

  test('a question is decided in the page’s editor, at the part that it is about', async () => {
    const page = pageOf(engineering);
    await panel(engineering).getByRole('button', { name: 'Decide now' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
    const editor = page.frameLocator('dialog iframe');
    await editor.getByText('To decide now:').waitFor();
    await editor.locator(':focus').waitFor();
    expect(await editor.locator(':focus').inputValue()).toBe('A complete history for every market');
  }, 120_000);

  test('a question that is left to the teams stands in the page, for whoever loads it', async () => {
    await panel(host).getByRole('button', { name: 'Leave to the teams' }).click();
    await panel(host).getByLabel('What is left to the teams, in a line on the page').fill(open);
    await panel(host).getByRole('button', { name: 'Write it into the decision' }).click();
    await panel(host).getByText('Written into the decision.').waitFor();
    await sit(late);
    await panel(late).getByText(open).waitFor();
    await panel(late).getByText('revision 2').first().waitFor();
  }, 120_000);

  test('somebody who was not there adds theirs, which says so, and the others see it', async () => {
    await enter(late, 'See the read-back');
    await panel(late).getByText('Were you not there?').click();
    await answer(late, 'Architecture', 'One shared customer model');
    await keep(late);
    await panel(late).getByText('added later').waitFor();
    await panel(dataOffice).getByText('One shared customer model').first().waitFor({ timeout: 60_000 });
  }, 120_000);

  test('what was said is how its discipline reads the decision, from then on', async () => {
    await site.workbench.idle();
    await panel(late).getByRole('button', { name: 'Back to the decision' }).click();
    await panel(late).getByText('Said in the read-back.').first().waitFor();
  }, 120_000);

  test('nothing complained but of the realtime that is not there', () => {
    const expected = faults.realtime === 'off' ? /status of 503/ : /^$/;
    expect(site.complaints.filter((text) => !expected.test(text))).toEqual([]);
  });
});
