import { editIssue } from '../jira/change';
import type { Issue } from '../jira/model';
import type { Page } from '../confluence/model';
import { invokeAs, linkTo } from './invoke-as';
import type { Site } from './open-site';
import type { Named } from './named';
import type { AnswerQuestion, LinkDecision, WriteReading } from './site-seed';

export async function link(site: Site, named: Named, step: LinkDecision): Promise<void> {
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
  readonly reading?: { readonly reading: { readonly at: string } };
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

export async function writeReading(site: Site, named: Named, step: WriteReading): Promise<void> {
  const { panel, issueId } = await panelOf(site, named, step);
  const { id: decision, revision } = found(
    panel.head,
    `a decision for ${step.issue} (its panel shows "${panel.view}")`,
  );
  if (step.first === true && panel.reading) return;
  await invokeAs(site, step.by, { kind: 'issue', issueId }, 'writeReading', {
    decision,
    revision,
    text: step.text,
    lines: [],
    ...(panel.reading && { over: panel.reading.reading.at }),
  });
}

export async function answer(site: Site, named: Named, step: AnswerQuestion): Promise<void> {
  const { panel, issueId } = await panelOf(site, named, step);
  const finding = panel.assessment?.findings.find(({ storyQuote }) => storyQuote.text.includes(step.quoteContains));
  const { id } = found(finding, `a question about «${step.quoteContains}» beside ${step.issue}`);
  await invokeAs(site, step.by, { kind: 'issue', issueId }, 'answerQuestion', {
    finding: id,
    kind: step.kind,
    reason: step.reason,
  });
}

export const pageNamed = (site: Site, named: Named, ref: string): Page =>
  found(site.confluence.pages.get(named.pages.get(ref) ?? ''), `page "${ref}"`);

export const issueNamed = (site: Site, named: Named, ref: string): Issue =>
  found(site.jira.issues.get(named.issues.get(ref) ?? ''), `issue "${ref}"`);

export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The story needs ${what}, and there is none.`);
  return value;
}
