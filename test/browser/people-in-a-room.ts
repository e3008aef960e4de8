import type { FrameLocator, Page } from 'playwright-core';
import { landmarks } from '../../workbench/seed/landmarks';
import { moduleFrame, type LiveSite } from './live-site';

/** People in front of the Friday notes, each in a browser of their own, and what they do in a read-back. */
export interface PeopleInARoom {
  readonly pageOf: (who: string) => Page;
  readonly panel: (who: string) => FrameLocator;
  /** Opens the notes. */
  readonly sit: (who: string) => Promise<void>;
  readonly enter: (who: string, door: string) => Promise<void>;
  /** Writes an answer and does not send it. */
  readonly answer: (who: string, discipline: string, first: string, wont?: string) => Promise<void>;
  readonly keep: (who: string) => Promise<void>;
}

/** Of a site that may not be open yet. */
export function peopleInARoom(site: () => LiveSite): PeopleInARoom {
  const pages = new Map<string, Page>();
  const pageOf = (who: string): Page => {
    const page = pages.get(who);
    if (!page) throw new Error(`${who} has not sat down`);
    return page;
  };
  const panel = (who: string): FrameLocator => moduleFrame(pageOf(who), 'decision-panel');
  return {
    pageOf,
    panel,
    async sit(who) {
      const page = await site().as(who);
      pages.set(who, page);
      await page.goto(`${site().workbench.url}/wiki/spaces/LEAD`);
      await page.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
    },
    enter: (who, door) => panel(who).getByRole('button', { name: door }).click(),
    async answer(who, discipline, first, wont = '') {
      await panel(who).getByRole('button', { name: discipline, exact: true }).click();
      await panel(who).getByLabel('What we do first').fill(first);
      await panel(who).getByLabel('What we will not do').fill(wont);
    },
    keep: (who) => panel(who).getByRole('button', { name: 'Keep my answer' }).click(),
  };
}
