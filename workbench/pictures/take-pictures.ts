import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { moduleKeys } from '../../src/contract/modules';
import { landmarks, people } from '../seed/landmarks';
import { openingStory } from '../seed/opening-story';
import { answer } from '../sites/ask-app';
import { startWorkbench, type Workbench } from '../start-workbench';
import { launchChromium } from './launch-chromium';
import { liveReadBack } from './live-read-back';
import { keep, open } from './keep-frame';
import { pictureWeeks } from './picture-weeks';

/** Lives a little of the opening story on a site of its own, and keeps what the app's surfaces look like. */
export async function takePictures(executablePath: string, folder: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const [workbench, browser] = await Promise.all([
    startWorkbench({ seed: openingStory(today) }),
    launchChromium(executablePath),
  ]);
  try {
    const storyKey = await moveTheStoryOn(workbench);
    await askForAConversation(workbench);
    for (const mode of ['light', 'dark'] as const) {
      const at = (what: string) => join(folder, `${what}-${mode}.png`);
      const sit = (who: string, path: string, width = 1280) => open(browser, workbench, who, path, width, mode);

      const notes = await sit(people.vpProduct, '/wiki/spaces/LEAD');
      await notes.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
      await keep(notes, 'decision-panel', 'How it is being read', at('decision-panel'));
      await notes.setViewportSize({ width: 360, height: 800 });
      await keep(notes, 'decision-panel', 'How it is being read', at('decision-panel-narrow'));

      await keep(
        await sit(people.engineer, `/browse/${storyKey}`),
        'issue-panel',
        'What the decision says here',
        at('story-panel'),
      );
      await keep(await sit(people.headOfEngineering, '/browse/ENG-3'), 'issue-panel', 'How we read', at('epic-panel'));
      await keep(await sit(people.contractor, '/browse/ENG-2'), 'issue-panel', 'Decision D-', at('cannot-open'));

      const dashboard = await sit(people.vpProduct, '/jira/dashboards/10000', 1000);
      await keep(dashboard, 'gadget', 'needs a conversation', at('gadget'));

      const planning = await sit(people.architect, '/jira/software/c/projects/PRD/boards/1/backlog', 1100);
      await planning.setViewportSize({ width: 1100, height: 900 });
      await review(planning);
      await planning.locator('dialog').screenshot({ path: at('sprint-review') });

      const editing = await sit(people.vpProduct, '/wiki/spaces/LEAD');
      await editing.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
      await editing
        .getByRole('link', { name: 'Edit', exact: true })
        .or(editing.getByRole('button', { name: 'Edit', exact: true }))
        .first()
        .click();
      await editing.getByRole('button', { name: 'Edit', exact: true }).first().click();
      await editing.frameLocator('dialog iframe').getByText('The direction').waitFor();
      await editing.locator('dialog').screenshot({ path: at('editor') });

      const site = await sit(people.engineer, `/browse/${storyKey}`);
      await site.frameLocator('iframe[data-module="issue-panel"]').getByText('What the decision says here').waitFor();
      await site.screenshot({ path: at('workbench') });
    }
    await liveReadBack(workbench);
    for (const mode of ['light', 'dark'] as const) {
      const room = await open(browser, workbench, people.vpProduct, '/wiki/spaces/LEAD', 1280, mode);
      await room.getByRole('main').getByRole('link', { name: landmarks.notesTitle }).click();
      const panel = room.frameLocator('iframe[data-module="decision-panel"]');
      await panel.getByRole('button', { name: 'See the read-back' }).click();
      await keep(room, 'decision-panel', 'What was heard', join(folder, `read-back-${mode}.png`));
    }
    await pictureWeeks(browser, folder, today);
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

/** Opens the review of the sprint that is to be planned, and waits until it says who points the other way. */
async function review(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: landmarks.sprint, exact: true });
  await section.getByLabel(/^More actions for/).click();
  await section.getByRole('button', { name: 'Review against decisions' }).click();
  await page
    .frameLocator('dialog iframe')
    .getByText(/points the other way/)
    .waitFor();
}

/** Links Engineering's epic and writes the story that the guide asks for; answers the story's key. */
async function moveTheStoryOn(workbench: Workbench): Promise<string> {
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const reply = await fetch(workbench.url + path, {
      method,
      headers: { cookie: `workbench-user=${people.headOfEngineering}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}`);
    return reply.status === 204 ? undefined : reply.json();
  };
  const search = (jql: string) =>
    ask('GET', `/rest/api/3/search/jql?fields=*all&jql=${encodeURIComponent(jql)}`) as Promise<{
      readonly issues: readonly { readonly key: string; readonly fields: Readonly<Record<string, unknown>> }[];
    }>;
  const [linked] = (await search('project = DAT AND decisionKey = "D-2" ORDER BY key ASC')).issues;
  const [field, value] =
    Object.entries(linked?.fields ?? {}).find(([name, held]) => name.startsWith('customfield_') && held !== null) ?? [];
  if (field === undefined) throw new Error('The data office’s epic is not linked, so there is nothing to show.');
  const epic = (await search('project = ENG ORDER BY key ASC')).issues.find(
    ({ fields }) => fields.summary === landmarks.epicSummary,
  );
  await ask('PUT', `/rest/api/3/issue/${epic?.key ?? ''}`, { fields: { [field]: value } });
  const story = (await ask('POST', '/rest/api/3/issue', {
    fields: {
      project: { key: landmarks.engineering },
      issuetype: { name: 'Story' },
      parent: { key: epic?.key },
      summary: 'Match visitors by device fingerprint before they sign in',
    },
  })) as { readonly key: string };
  await workbench.idle();
  return story.key;
}

/** Somebody asks to look at the decision again, and the dashboard has the gadget that says so. */
async function askForAConversation(workbench: Workbench): Promise<void> {
  const { site } = workbench;
  const story = [...site.jira.issues.values()].find(({ summary }) => summary === 'Save a segment under a name');
  const named = { pages: new Map<string, string>(), issues: new Map([['segment', story?.id ?? '']]) };
  await answer(site, named, {
    do: 'answer',
    by: people.vpProduct,
    issue: 'segment',
    quoteContains: 'company accounts',
    kind: 'reopen',
    reason: 'Two markets sell to companies only. Did we mean to leave them out?',
  });
  site.jira.gadgets.put('10001', { id: '10001', moduleKey: moduleKeys.gadget, configuration: {} });
  await workbench.idle();
}
