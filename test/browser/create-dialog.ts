import type { Locator, Page } from 'playwright-core';
import type { Issue } from '../../workbench/jira/model';
import type { LiveSite } from './live-site';

export const realTime = 'Build real-time ingestion of customer events with Kafka';
export const harmless = 'Load the billing systems of Norway every night';

/** What people do around the create dialog of `createScreenSeed`. */
export function around(site: () => LiveSite) {
  const sit = async (accountId: string, path: string): Promise<Page> => {
    const page = await site().as(accountId);
    page.setDefaultTimeout(10_000);
    await page.goto(site().workbench.url + path);
    return page;
  };
  const openDialog = async (accountId = 'author'): Promise<Page> => {
    const page = await sit(accountId, '/jira/projects/ENG');
    await page.getByRole('button', { name: 'Create', exact: true }).first().click();
    await page.getByLabel('Summary', { exact: true }).waitFor();
    return page;
  };
  /** Types a story straight into the list under ENG-1; it is there when this ends, and its event on the way. */
  const createInline = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: /in ENG-1$/ }).click();
    await page.getByLabel(/^Summary of a new .* in ENG-1$/).fill(realTime);
    const made = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/rest/api/3/issue'),
    );
    await page.keyboard.press('Enter');
    expect((await made).status()).toBe(201);
  };
  /** How often frames have made a call. */
  const calls = (name: string): number =>
    site()
      .workbench.site.activity.after(0)
      .filter(({ kind, text }) => kind === 'invocation' && text.includes(name)).length;
  const newest = (): Issue | undefined =>
    [...site().workbench.site.jira.issues.values()].sort((a, b) => Number(b.id) - Number(a.id))[0];
  return { sit, openDialog, createInline, calls, newest };
}

export const choose = (page: Page, epic: string): Promise<unknown> =>
  page.getByLabel('Parent', { exact: true }).selectOption({ label: epic });

export async function write(page: Page, summary: string): Promise<void> {
  await page.getByLabel('Summary', { exact: true }).fill(summary);
  await page.getByLabel('Summary', { exact: true }).blur();
}

/** The small print under the summary. */
export const line = (page: Page): Locator => page.locator('#under-summary');

export const lineIsEmpty = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('#under-summary')?.textContent === '');

export const spinnerIsGone = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('#under-summary')?.getAttribute('aria-busy') === 'false');
