import { createPage, revisePage } from '../confluence/change';
import { currentVersion } from '../confluence/model';
import { findSpace } from '../confluence/world';
import { createIssue, editIssue } from '../jira/change';
import { answer, found, issueNamed, link, pageNamed, writeReading } from './ask-app';
import { invokeAs } from './invoke-as';
import { issueFields } from './issue-fields';
import { namedOn, type Named } from './named';
import { planSprint } from './plan-sprint';
import { accountOf } from './people-and-places';
import type { SeedStep } from './site-seed';
import type { Site } from './open-site';

/** Plays the steps of a seed in order, as the people they name. */
export async function tellStory(
  site: Site,
  steps: readonly SeedStep[],
  each: (done: number) => void = () => undefined,
): Promise<void> {
  const named = namedOn(site);
  for (const [at, step] of steps.entries()) {
    await play(site, named, step);
    each(at + 1);
  }
}

async function play(site: Site, named: Named, step: SeedStep): Promise<void> {
  const { confluence, jira } = site;
  const caller = { viewer: step.by, through: 'person' } as const;
  const at = new Date(Date.now() - (step.daysAgo ?? 0) * 86_400_000).toISOString();
  switch (step.do) {
    case 'write-page': {
      const space = found(findSpace(confluence, step.space), `space ${step.space}`);
      const body = JSON.stringify(step.body);
      if (step.kind === 'template') {
        const id = String(confluence.next('template', 400_001));
        confluence.templates.put(id, { id, spaceId: space.id, name: step.title, body });
        return;
      }
      const accounts = (names: readonly string[] = []): readonly string[] => names.map((name) => accountOf(site, name));
      const page = createPage(
        confluence,
        {
          type: step.kind === 'blog-post' ? 'blogpost' : 'page',
          live: step.kind === 'live-doc',
          spaceId: space.id,
          status: step.kind === 'draft' ? 'draft' : 'current',
          title: step.title,
          body,
          restrictions: { read: accounts(step.onlyViewedBy), update: accounts(step.onlyEditedBy) },
          at,
          ...(step.parent === undefined ? {} : { parentId: pageNamed(site, named, step.parent).id }),
        },
        step.by,
        caller,
      );
      named.pages.set(step.ref, page.id);
      // So that decisions get their keys in the order in which the seed tells them.
      await site.events.settle();
      return;
    }
    case 'revise-page': {
      // So that the app has seen the version before.
      await site.events.settle();
      const page = pageNamed(site, named, step.page);
      const { title = page.title, message = '' } = step;
      revisePage(
        confluence,
        page,
        { title, body: JSON.stringify(step.body), message, number: currentVersion(page).number + 1, at },
        step.by,
        caller,
      );
      return;
    }
    case 'create-issue': {
      named.issues.set(step.ref, createIssue(jira, issueFields(site, named, step), step.by, caller, at).id);
      return;
    }
    case 'edit-issue': {
      const { summary, description } = step;
      const fields = { ...(summary === undefined ? {} : { summary }), ...(description ? { description } : {}) };
      editIssue(jira, issueNamed(site, named, step.issue), fields, step.by, caller);
      return;
    }
    case 'link':
      return link(site, named, step);
    case 'write-reading':
      return writeReading(site, named, step);
    case 'answer':
      return answer(site, named, step);
    case 'plan-sprint':
    case 'start-sprint':
    case 'close-sprint':
      planSprint(site, named, step, at);
      return;
    case 'show-on-create':
      await invokeAs(site, step.by, { kind: 'site', product: 'jira' }, 'chooseProjects', {
        choice: 'all',
        projects: [],
      });
      return;
  }
}
