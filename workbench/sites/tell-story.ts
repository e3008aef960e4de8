import { createPage, revisePage } from '../confluence/change';
import { currentVersion, type Page } from '../confluence/model';
import { findSpace } from '../confluence/world';
import { createIssue, editIssue } from '../jira/change';
import type { Issue } from '../jira/model';
import { invokeAs, linkTo } from './invoke-as';
import { accountOf } from './people-and-places';
import type { AnswerQuestion, LinkDecision, SeedStep, WriteReading } from './site-seed';
import type { Site } from './open-site';

/** Plays the steps of a seed in order, as the people they name. */
export async function tellStory(
  site: Site,
  steps: readonly SeedStep[],
  each: (done: number) => void = () => undefined,
): Promise<void> {
  const named: Named = { pages: new Map(), issues: new Map() };
  for (const [at, step] of steps.entries()) {
    await play(site, named, step);
    each(at + 1);
  }
}

/** Real ids by the names that steps use. */
interface Named {
  readonly pages: Map<string, string>;
  readonly issues: Map<string, string>;
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
      const fields = {
        project: { key: step.project },
        issuetype: { name: step.type },
        summary: step.summary,
        ...(step.description ? { description: step.description } : {}),
        ...(step.parent === undefined ? {} : { parent: { id: issueNamed(site, named, step.parent).id } }),
      };
      named.issues.set(step.ref, createIssue(jira, fields, step.by, caller, at).id);
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
  }
}

async function link(site: Site, named: Named, step: LinkDecision): Promise<void> {
  await site.events.settle();
  const issue = issueNamed(site, named, step.issue);
  const value = await linkTo(site, step.by, issue.projectId, pageNamed(site, named, step.page).id, step.localId);
  const field = found(site.jira.fields[0], 'the linked-decision field');
  editIssue(site.jira, issue, { [field.id]: value }, step.by, { viewer: step.by, through: 'person' });
}

/** What a panel on an issue shows, as far as the story needs it. */
interface Panel {
  readonly view: string;
  readonly head?: { readonly id: string; readonly revision: number };
  readonly assessment?: {
    readonly findings: readonly { readonly id: string; readonly storyQuote: { readonly text: string } }[];
  };
}

async function panelOf(
  site: Site,
  named: Named,
  { issue, by }: { readonly issue: string; readonly by: string },
): Promise<{ panel: Panel; issueId: string }> {
  await site.events.settle();
  const issueId = issueNamed(site, named, issue).id;
  return { issueId, panel: await invokeAs<Panel>(site, by, { kind: 'issue', issueId }, 'openIssuePanel', {}) };
}

async function writeReading(site: Site, named: Named, step: WriteReading): Promise<void> {
  const { panel, issueId } = await panelOf(site, named, step);
  const { id: decision, revision } = found(
    panel.head,
    `a decision for ${step.issue} (its panel shows "${panel.view}")`,
  );
  await invokeAs(site, step.by, { kind: 'issue', issueId }, 'writeReading', { decision, revision, text: step.text });
}

async function answer(site: Site, named: Named, step: AnswerQuestion): Promise<void> {
  const { panel, issueId } = await panelOf(site, named, step);
  const finding = panel.assessment?.findings.find(({ storyQuote }) => storyQuote.text.includes(step.quoteContains));
  const { id } = found(finding, `a question about «${step.quoteContains}» beside ${step.issue}`);
  await invokeAs(site, step.by, { kind: 'issue', issueId }, 'answerQuestion', {
    finding: id,
    kind: step.kind,
    reason: step.reason,
  });
}

const pageNamed = (site: Site, named: Named, ref: string): Page =>
  found(site.confluence.pages.get(named.pages.get(ref) ?? ''), `page "${ref}"`);

const issueNamed = (site: Site, named: Named, ref: string): Issue =>
  found(site.jira.issues.get(named.issues.get(ref) ?? ''), `issue "${ref}"`);

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The story needs ${what}, and there is none.`);
  return value;
}
