import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { IsoDate } from '../../src/core/time';
import { people } from '../seed/landmarks';
import { tellings } from '../seed/tellings';
import { startWorkbench, type Workbench } from '../start-workbench';
import { keep, open } from './keep-frame';

/** By then every team has done what it takes the decision to ask of it. */
const weeks = 5;

/** Lets the opening story go on, and keeps what six weeks do to an agreement: the map, and one question between two teams. */
export async function pictureWeeks(browser: Browser, folder: string, today: IsoDate): Promise<void> {
  const stories = tellings(today);
  const [left] = stories;
  if (left === undefined) throw new Error('There is no telling.');
  const workbench = await startWorkbench({ seed: left, tellings: stories });
  try {
    await passWeeks(workbench);
    for (const mode of ['light', 'dark'] as const) {
      const page = await open(browser, workbench, people.vpProduct, '/apps/decisions', 1280, mode);
      const frame = page.frameLocator('iframe[data-module="decisions"]');
      await frame.getByRole('option', { name: /Customer data platform/ }).click();
      await frame.getByRole('button', { name: 'Data office reads' }).first().click();
      await keep(page, 'decisions', 'stand on opposite sides', join(folder, `map-${mode}.png`));

      const epic = await open(browser, workbench, people.headOfEngineering, '/browse/ENG-2', 1280, mode);
      const question = epic.frameLocator('iframe[data-module="issue-panel"]').locator('.question').first();
      await question.waitFor();
      await question.screenshot({ path: join(folder, `divergence-${mode}.png`) });
    }
  } finally {
    await workbench.stop();
  }
}

async function passWeeks(workbench: Workbench): Promise<void> {
  for (let after = 0; after < weeks; after++) {
    const reply = await fetch(`${workbench.url}/_workbench/next-week`, {
      method: 'POST',
      headers: { cookie: `workbench-user=${people.vpProduct}`, 'content-type': 'application/json' },
      body: JSON.stringify({ after }),
    });
    if (!reply.ok) throw new Error(`Week ${after + 1} answered ${reply.status}.`);
  }
  await workbench.idle();
}
