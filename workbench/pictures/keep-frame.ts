import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../start-workbench';

type ColourScheme = 'light' | 'dark';

/** Opens a place of a site as one of its people. */
export async function open(
  browser: Browser,
  workbench: Workbench,
  who: string,
  path: string,
  width: number,
  colourScheme: ColourScheme,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: colourScheme,
    locale: 'en-GB',
  });
  await context.addCookies([{ name: 'workbench-user', value: who, url: workbench.url }]);
  const page = await context.newPage();
  await page.goto(workbench.url + path);
  return page;
}

/** Pixels; a picture in a page of text should not be longer than what a screen shows. */
const tallest = 1000;
const rim = 12;
/** Less above, where the host's own title stands close. */
const rimAbove = 4;

/** Waits until a module's frame shows some text, and keeps the frame as it then looks. */
export async function keep(page: Page, module: string, shows: string, path: string): Promise<void> {
  const frame = page.frameLocator(`iframe[data-module="${module}"]`);
  await frame.getByText(shows).first().waitFor();
  // Tall enough that nothing scrolls below the site's bar; frames grow in steps after they have drawn.
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height: 4000 });
  // What is looked up only where somebody sees the place is in sight from here on.
  await frame.getByText('Looking up what the work asks of it').waitFor({ state: 'detached' });
  await page.waitForTimeout(500);
  const box = await page.locator(`iframe[data-module="${module}"]`).boundingBox();
  if (!box) throw new Error(`The frame of ${module} is not on the page.`);
  const { x, y, width, height } = box;
  await page.screenshot({
    path,
    clip: { x: x - rim, y: y - rimAbove, width: width + 2 * rim, height: Math.min(height, tallest) + rimAbove + rim },
  });
}
