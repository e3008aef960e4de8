import { doc, panel, part } from '../../workbench/seed/write';
import type { SiteSeed } from '../../workbench/sites/site-seed';
import { around, choose, harmless, line, lineIsEmpty, realTime, spinnerIsGone, write } from './create-dialog';
import { createScreenSeed } from './create-screen-seed';
import { moduleFrame, openLiveSite, type LiveSite } from './live-site';

const seed: SiteSeed = {
  ...createScreenSeed,
  steps: [...createScreenSeed.steps, { do: 'show-on-create', by: 'admin' }],
};
const epic = 'ENG-1 Customer history';
const asks = `This says «${realTime}»`;

describe('writing a story while something else goes its own way', () => {
  let site: LiveSite;
  beforeAll(async () => {
    site = await openLiveSite(seed);
  }, 120_000);
  afterAll(() => site.close());

  const { sit, openDialog, calls, newest } = around(() => site);

  test('a slow app is waited for once, for two seconds; its answer is used when it has come', async () => {
    site.workbench.site.faults.set({ slow: { call: 'openParent', ms: 4_000 } });
    const page = await openDialog();
    await choose(page, epic);
    await spinnerIsGone(page);
    expect(await line(page).textContent()).toBe('');
    await write(page, harmless);
    await spinnerIsGone(page);
    expect(await line(page).textContent()).toBe('');
    await page.waitForTimeout(3_000);
    await write(page, realTime);
    await line(page).getByText(asks).waitFor();
    expect(calls('openParent')).toBe(1);
    site.workbench.site.faults.set({});
    await page.close();
  }, 60_000);

  test('a bridge that fails leaves a dialog as if the app were not there', async () => {
    const page = await openDialog();
    await page.route('**/_workbench/invoke', (route) => route.abort());
    await choose(page, epic);
    await write(page, realTime);
    await spinnerIsGone(page);
    expect(await line(page).textContent()).toBe('');
    await page.unroute('**/_workbench/invoke');
    await page.getByRole('button', { name: 'Create', exact: true }).last().click();
    await page.waitForURL(/\/browse\//);
    await moduleFrame(page, 'issue-panel').getByText('1 question').waitFor();
    await page.close();
  }, 60_000);

  test('100 KB pasted into the description are read as they stand, and lost to nobody', async () => {
    const page = await openDialog();
    await choose(page, epic);
    await line(page).getByText('Rests on Decision D-1').waitFor();
    const pasted = [
      realTime,
      ...Array.from({ length: 1_500 }, (_, n) => `The weather over market ${n} was fair, and its people were out.`),
    ];
    const description = page.getByLabel('Description', { exact: true });
    await description.click();
    await description.evaluate(
      (editor, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      pasted.join('\n\n').padEnd(100_000, ' more'),
    );
    expect((await description.innerText()).length).toBeGreaterThan(60_000);
    await description.blur();
    await line(page).getByText(asks).waitFor();
    await write(page, harmless);
    await page.getByRole('button', { name: 'Create', exact: true }).last().click();
    await page.getByRole('alert').getByText('CONTENT_LIMIT_EXCEEDED').waitFor();
    expect(await description.innerText()).toContain('over market 1499 was fair');
    await description.fill('A list.');
    await page.getByRole('button', { name: 'Create', exact: true }).last().click();
    await page.waitForURL(/\/browse\//);
    await page.close();
  }, 60_000);

  test('a description that comes as text is read like one that comes as a document', async () => {
    const page = await openDialog();
    await choose(page, epic);
    await page.getByText('Show fields, and other apps').click();
    await page.getByLabel('The description is sent to apps as wiki text').check();
    await page.getByLabel('Description', { exact: true }).fill(realTime);
    await page.getByLabel('Description', { exact: true }).blur();
    await line(page).getByText(asks).waitFor();
    await page.close();
  }, 60_000);

  test.each(['an import of three', 'a rule that nobody started'])(
    '%s asks of each story what the dialog would have asked',
    async (how) => {
      const { gateway, jira, events, identity } = site.workbench.site;
      const issuetype = { name: 'Story' };
      const ofOne = (summary: string) => ({
        fields: { project: { key: 'ENG' }, issuetype, parent: { key: 'ENG-1' }, summary },
      });
      const summaries = how.startsWith('a rule') ? [realTime] : [realTime, harmless, `${realTime}, again`];
      const { reply } = gateway.ask('jira', {
        caller: { viewer: how.startsWith('a rule') ? identity.appAccountId : 'author', through: 'person' },
        method: 'POST',
        path: '/rest/api/3/issue/bulk',
        body: JSON.stringify({ issueUpdates: summaries.map(ofOne) }),
      });
      await events.idle();
      const { issues } = reply.body as { readonly issues: readonly { readonly id: string }[] };
      const questions = issues.map(({ id }) => jira.issues.get(id)?.properties.throughline);
      expect(questions).toEqual(
        summaries.map((summary): unknown =>
          expect.objectContaining({ decisionQuestions: summary === harmless ? 0 : 1, decisionKey: 'D-1' }),
        ),
      );
    },
    60_000,
  );

  test('a type of work that was removed, and a project that was not chosen, take nothing from the others', async () => {
    const { jira } = site.workbench.site;
    const [eng, pro] = [...jira.projects.values()];
    if (!eng || !pro) throw new Error('The site has no projects.');
    jira.projects.put(eng.id, { ...eng, issueTypes: eng.issueTypes.filter(({ name }) => name !== 'Task') });
    const page = await openDialog();
    await choose(page, epic);
    await write(page, realTime);
    await line(page).getByText(asks).waitFor();
    await page.close();

    const admin = await sit('admin', '/apps/jira-settings');
    const settings = moduleFrame(admin, 'jira-settings');
    await settings.getByText('In chosen projects').click();
    await settings.getByLabel('Product (PRO)').uncheck();
    await settings.getByRole('button', { name: 'Show it in these' }).click();
    await settings.getByText('In 2 projects', { exact: true }).waitFor();
    await admin.close();
    const elsewhere = await openDialog();
    await elsewhere.locator('dialog select').first().selectOption({ label: 'Product (PRO)' });
    await elsewhere.locator('iframe[data-module="create-screen"]').waitFor({ state: 'detached' });
    await write(elsewhere, realTime);
    expect(await line(elsewhere).textContent()).toBe('');
    await elsewhere.close();
  }, 60_000);

  test('a decision that is revised meanwhile stays as it was in the dialog, and is the new one in the panel', async () => {
    const page = await openDialog();
    await choose(page, epic);
    await write(page, realTime);
    await line(page).getByText(asks).waitFor();

    const author = await sit('author', '/wiki/spaces/LEAD');
    const [notes] = [...site.workbench.site.confluence.pages.values()].filter(({ title }) =>
      title.startsWith('Customer'),
    );
    if (!notes) throw new Error('The site has no such page.');
    const sooner = panel('cdp', {
      title: 'History and immediacy',
      direction: 'The first release gives every market a complete history, as it happens.',
      participants: [],
      parts: [part({ kind: 'within', text: 'Real-time ingestion of customer events with Kafka' })],
    });
    const published = await author.request.put(`${site.workbench.url}/wiki/api/v2/pages/${notes.id}`, {
      data: {
        id: notes.id,
        status: 'current',
        title: notes.title,
        body: { representation: 'atlas_doc_format', value: JSON.stringify(doc(sooner)) },
        version: { number: 2 },
      },
    });
    expect(published.status()).toBe(200);
    await site.workbench.site.events.idle();
    await author.close();

    const before = calls('openParent');
    await write(page, `${realTime} for all markets`);
    await line(page).getByText('Real-time ingestion of customer events').waitFor();
    expect(calls('openParent')).toBe(before);
    await page.getByRole('button', { name: 'Create', exact: true }).last().click();
    await page.waitForURL(/\/browse\//);
    const besideIssue = moduleFrame(page, 'issue-panel');
    await besideIssue.getByText('What the decision says here').waitFor();
    expect(await besideIssue.getByText('1 question').count()).toBe(0);
    await page.close();

    const again = await openDialog();
    await choose(again, epic);
    await write(again, realTime);
    await line(again).getByText('Nearest: «Real-time ingestion').waitFor();
    await again.close();
    expect(newest()?.properties.throughline).toMatchObject({ decisionQuestions: 0 });
  }, 60_000);

  test('no parent, no line, however often the author leaves a field', async () => {
    const before = calls('openParent');
    const page = await openDialog();
    await write(page, realTime);
    await write(page, harmless);
    await lineIsEmpty(page);
    expect(calls('openParent')).toBe(before);
    await page.close();
  }, 60_000);
});
