import type { FrameLocator, Locator, Page } from 'playwright-core';
import { landmarks, people } from '../../workbench/seed/landmarks';
import { tellings } from '../../workbench/seed/tellings';
import { variants } from '../../workbench/seed/variants';
import { partings } from '../workbench/partings';
import { moduleFrame, openLiveSite, type LiveSite } from './live-site';

/** An epic of each team, and who looks at it. */
const epics = {
  Engineering: ['ENG-2', people.headOfEngineering],
  Product: ['PRD-1', people.vpProduct],
  'Data office': ['DAT-1', people.chiefDataOfficer],
} as const;
const teams = Object.keys(epics) as readonly (keyof typeof epics)[];

/** What Product and the data office part on since Monday, in every telling alike. */
const devices = 'Guessing from devices who somebody is';

interface Asked {
  readonly text: string;
  readonly teams: readonly string[];
}

// Each telling is lived through in order, and the next begins where it ended.
describe('the six weeks, lived through in a browser', () => {
  let site: LiveSite;
  const windows = new Map<string, Page>();
  beforeAll(async () => {
    const stories = tellings('2026-11-20');
    site = await openLiveSite(stories[0], stories);
    await (await windowOf(people.architect)).goto(site.workbench.url);
  }, 120_000);
  afterAll(() => site.close());

  const windowOf = async (who: string): Promise<Page> => {
    const page = windows.get(who) ?? (await site.as(who));
    windows.set(who, page);
    return page;
  };

  const beginWith = async (title: string): Promise<void> => {
    const page = await windowOf(people.architect);
    const friday = page.getByText('Friday’s decision:').filter({ hasText: title });
    if ((await friday.count()) === 0) {
      page.once('dialog', (dialog) => void dialog.accept());
      await page.getByText('Friday’s decision:').click();
      await page.getByRole('combobox', { name: 'Begin again with' }).selectOption(title);
      await page.getByRole('button', { name: 'Begin again' }).click();
      await friday.waitFor();
    }
    await page.getByRole('heading', { name: 'Week 0 of 6' }).waitFor();
  };
  const passTo = async (week: number): Promise<void> => {
    const page = await windowOf(people.architect);
    const heading = page.getByRole('heading', { name: /^Week \d of 6$/ });
    for (let now = Number((await heading.innerText()).charAt(5)); now < week; now++) {
      await page.getByRole('button', { name: 'Next week' }).click();
      await page.getByRole('heading', { name: `Week ${now + 1} of 6` }).waitFor();
    }
  };

  /** The decision's panel on its page, and an epic's panel, once they have drawn what they have to say. */
  const notes = async (): Promise<FrameLocator> => {
    const page = await windowOf(people.architect);
    await page.goto(`${site.workbench.url}/wiki/spaces/LEAD`);
    await page.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
    const panel = moduleFrame(page, 'decision-panel');
    // Since Monday there is this one, so when it is drawn, all are.
    await onDevices(panel).waitFor({ state: 'attached' });
    return panel;
  };
  const beside = async (team: keyof typeof epics): Promise<FrameLocator> => {
    const [epic, who] = epics[team];
    const page = await windowOf(who);
    await page.goto(`${site.workbench.url}/browse/${epic}`);
    const panel = moduleFrame(page, 'issue-panel');
    await panel.getByRole('heading', { name: 'How we read' }).waitFor();
    if (team !== 'Engineering') await onDevices(panel).waitFor({ state: 'attached' });
    return panel;
  };
  const questions = (panel: FrameLocator) =>
    panel.getByRole('region', { name: 'A question to two teams', includeHidden: true });
  const onDevices = (panel: FrameLocator) => questions(panel).filter({ hasText: devices });
  /** What is asked between teams there, but for devices, also where it is folded away. */
  const askedOn = async (panel: FrameLocator): Promise<readonly Asked[]> => {
    const texts = await questions(panel).allTextContents();
    return texts
      .filter((text) => !text.includes(devices))
      .map((text) => ({ text, teams: teams.filter((team) => text.includes(`${team}’s`)) }));
  };

  describe.each(partings)('$title', ({ variant, week, on, words, with: others }) => {
    test('in no week before is anything asked, on the page or beside an epic', async () => {
      await beginWith(variants[variant].title);
      await passTo(week - 1);
      expect(await askedOn(await notes())).toEqual([]);
      for (const team of teams) expect(await askedOn(await beside(team))).toEqual([]);
    }, 120_000);

    test('in that very week it stands on the decision’s page, in both teams’ words', async () => {
      await passTo(week);
      const asked = await askedOn(await notes());
      expect(asked.length).toBeGreaterThan(0);
      for (const one of asked) expect(one.text).toMatch(on);
      for (const one of words) expect(asked.map(({ text }) => text).join()).toMatch(one);
    }, 120_000);

    test('and the same beside an epic of each, and of nobody else', async () => {
      const all = await askedOn(await notes());
      for (const team of teams) {
        expect(await askedOn(await beside(team))).toEqual(all.filter((one) => one.teams.includes(team)));
      }
    }, 120_000);

    test('and in the end between nobody whose words are other and whose way is the same', async () => {
      await passTo(6);
      const asked = await askedOn(await notes());
      expect(
        asked
          .map((one) => one.teams.filter((team) => team !== 'Engineering'))
          .flat()
          .sort(),
      ).toEqual([...others].sort());
      for (const one of asked) expect(one.teams).toContain('Engineering');
    }, 120_000);
  });

  describe('in the sixth week, when an assumption has moved', () => {
    const toRead = 'Written for revision 1';
    const reading = (panel: FrameLocator) =>
      panel.locator('section').filter({ has: panel.getByRole('heading', { name: 'How we read' }) });
    const pageSays = async (sentence: string): Promise<void> => {
      await (await notes()).getByText(sentence).first().waitFor();
    };

    test('the page says who has not re-read it', async () => {
      await passTo(6);
      await pageSays('Engineering and Data office have not re-read it since it changed.');
    }, 60_000);

    test('the epics that counted on it show the one change, word by word, and Product’s asks nothing', async () => {
      for (const team of ['Engineering', 'Data office'] as const) {
        const shown = reading(await beside(team));
        await shown.getByText(toRead).waitFor();
        expect(await shown.locator('.what-changed').innerText()).toMatch(/Assumption[\s\S]*January[\s\S]*March/);
      }
      const products = reading(await beside('Product'));
      await products.locator('.reading').waitFor();
      expect(await products.getByText(toRead).count()).toBe(0);
      expect(await products.getByRole('button', { name: 'Still holds' }).count()).toBe(0);
    }, 120_000);

    test('“Still holds” takes it back, and the page names who has re-read it and who has not yet', async () => {
      const holds = async (team: keyof typeof epics): Promise<void> => {
        const shown = reading(await beside(team));
        await shown.getByRole('button', { name: 'Still holds' }).click();
        await shown.getByText('it still holds for revision 2').waitFor();
        expect(await shown.getByText(toRead).count()).toBe(0);
      };
      await holds('Data office');
      await pageSays('Data office has re-read it; Engineering not yet.');
      await holds('Engineering');
      expect(await (await notes()).getByText('re-read it').count()).toBe(0);
      await reading(await beside('Engineering'))
        .getByText('Still holds', { exact: true })
        .waitFor();
    }, 120_000);
  });

  test('fifteen minutes begin a draft under the decision’s page, with both quotes and nothing published', async () => {
    const [words] = partings.slice(-1).map((one) => one.words);
    const page = await windowOf(people.architect);
    const panel = await notes();
    const asked = panel
      .getByRole('region', { name: 'A question to two teams' })
      .filter({ hasNotText: devices })
      .first();
    await asked.getByRole('button', { name: 'Take fifteen minutes' }).click();
    await asked.getByRole('button', { name: 'Begin the page' }).click();
    const link = panel.getByRole('link', { name: 'The page for the fifteen minutes' });
    await link.waitFor();
    await page.goto(`${site.workbench.url}${(await link.getAttribute('href')) ?? ''}`);
    const draft = page.getByRole('main');
    await draft.getByText('What can both rely on?').waitFor();
    for (const one of words ?? []) expect(await draft.innerText()).toMatch(one);
  }, 60_000);

  test('who did not begin it is led to no draft, and its author who deletes it may begin another', async () => {
    const answered = async (who: string): Promise<Locator> => {
      const page = await windowOf(who);
      await page.goto(`${site.workbench.url}/wiki/spaces/LEAD`);
      await page.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
      const fold = moduleFrame(page, 'decision-panel')
        .locator('details')
        .filter({ hasText: '1 answered between teams' });
      await fold.locator('summary').click();
      return fold;
    };
    const link = (fold: Locator) => fold.getByRole('link', { name: 'The page for the fifteen minutes' });
    const maras = await answered(people.vpProduct);
    await maras.getByText('Leila Haddad began a page for them, which you cannot open').waitFor();
    expect(await link(maras).count()).toBe(0);

    const page = await windowOf(people.architect);
    const first = await link(await answered(people.architect)).getAttribute('href');
    await page.goto(`${site.workbench.url}${first ?? ''}`);
    await page.getByRole('button', { name: 'Delete draft' }).click();
    await page.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).waitFor();
    const gone = await answered(people.architect);
    await gone.getByText('The page that you began for them is no longer there.').waitFor();
    await gone.getByRole('button', { name: 'Begin another page' }).click();
    const another = moduleFrame(page, 'decision-panel').getByRole('link', { name: 'The page for the fifteen minutes' });
    await another.waitFor();
    expect(await another.getAttribute('href')).not.toBe(first);
    await page.goto(`${site.workbench.url}${(await another.getAttribute('href')) ?? ''}`);
    await page.getByRole('button', { name: 'Publish' }).click();
    await link(await answered(people.vpProduct)).waitFor();
  }, 90_000);

  test('no page and no frame complained along the way', () => {
    expect(site.complaints).toEqual([]);
  });
});
