import type { FrameLocator, Page } from 'playwright-core';
import { launchChromium } from '../../workbench/pictures/launch-chromium';
import { openingStory } from '../../workbench/seed/opening-story';
import type { SiteSeed } from '../../workbench/sites/site-seed';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';

/** A site of its own, kept in memory, and a browser in front of it. */
export interface LiveSite {
  readonly workbench: Workbench;
  /** A new window in which somebody is signed in. */
  as(accountId: string, options?: WindowOptions): Promise<Page>;
  /** What pages complained of in the console since the site was opened. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface WindowOptions {
  readonly width?: number;
  readonly colourScheme?: 'light' | 'dark';
}

/** Opens the design's story, or another seed. `CHROMIUM` names the browser; `npm test` sets it. */
export async function openLiveSite(
  seed: SiteSeed = openingStory('2026-11-20'),
  tellings: readonly SiteSeed[] = [seed],
): Promise<LiveSite> {
  const [workbench, browser] = await Promise.all([
    startWorkbench({ seed, tellings }),
    launchChromium(process.env.CHROMIUM ?? '/usr/bin/chromium'),
  ]);
  const complaints: string[] = [];
  return {
    workbench,
    complaints,
    async as(accountId, { width = 1280, colourScheme = 'light' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: colourScheme,
        locale: 'en-GB',
      });
      await context.addCookies([{ name: 'workbench-user', value: accountId, url: workbench.url }]);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      return page;
    },
    async close() {
      await browser.close();
      await workbench.stop();
    },
  };
}

/** The frame of one of the app's modules on a page of the site. */
export const moduleFrame = (page: Page, key: string): FrameLocator => page.frameLocator(`iframe[data-module="${key}"]`);

/** Scrolls to the end of a decision's panel, where what its work asks is looked up once the place is in sight. */
export async function seeQuestions(panel: FrameLocator): Promise<FrameLocator> {
  await panel.getByRole('heading', { name: 'How it is being read' }).waitFor();
  await panel.owner().evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
  await panel.getByRole('heading', { name: 'What the work is teaching it' }).waitFor();
  return panel;
}
