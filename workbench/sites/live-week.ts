import type { AdfDoc, AdfNode } from '../../src/adf/adf';
import { currentVersion } from '../confluence/model';
import { findSpace } from '../confluence/world';
import { found, issueNamed, link, pageNamed, writeReading } from './ask-app';
import { askAs } from './ask-as';
import { linkTo } from './invoke-as';
import { issueFields } from './issue-fields';
import { namedOn, type Named } from './named';
import type { Site } from './open-site';
import { replaceWords } from './replace-words';
import { restsOnMacro } from './rests-on-macro';
import type { AmendPage, CreateIssue, PlanSprint, PublishPage, WeekStep } from './site-seed';

/**
 * Plays a week as its people, from a step on. Each step is told when it is done; one that was done just before the
 * workbench ended, and not told, may come again and then does nothing new.
 */
export async function liveWeek(
  site: Site,
  steps: readonly WeekStep[],
  from: number,
  done: (steps: number) => void,
): Promise<void> {
  const named = namedOn(site);
  for (const [at, step] of steps.entries()) {
    if (at < from) continue;
    await live(site, named, step);
    done(at + 1);
  }
  await site.events.settle();
}

async function live(site: Site, named: Named, step: WeekStep): Promise<void> {
  switch (step.do) {
    case 'create-issue':
      createIssue(site, named, step);
      return;
    case 'write-page':
      return publishPage(site, named, step);
    case 'amend-page':
      return amendPage(site, named, step);
    case 'plan-sprint':
      planSprint(site, named, step);
      return;
    case 'link': {
      // Whoever follows the guide may have done it before.
      const field = found(site.jira.fields[0], 'the linked-decision field');
      return issueNamed(site, named, step.issue).custom[field.id] ? undefined : link(site, named, step);
    }
    case 'write-reading':
      return writeReading(site, named, step);
  }
}

function createIssue(site: Site, named: Named, step: CreateIssue): void {
  if (named.issues.get(step.ref) !== undefined) return;
  const fields = issueFields(site, named, step);
  const { id } = askAs(site, step.by, 'jira', 'POST', '/rest/api/3/issue', { fields });
  named.issues.set(step.ref, String(id));
}

async function publishPage(site: Site, named: Named, step: PublishPage): Promise<void> {
  if (named.pages.get(step.ref) !== undefined) return;
  const macro = step.restsOn && (await macroOf(site, named, step.by, step.restsOn));
  const { id: spaceId } = found(findSpace(site.confluence, step.space), `space ${step.space}`);
  const { id } = askAs(site, step.by, 'confluence', 'POST', '/wiki/api/v2/pages', {
    spaceId,
    status: 'current',
    title: step.title,
    body: adf(macro === undefined ? step.body : { ...step.body, content: [macro, ...step.body.content] }),
  });
  named.pages.set(step.ref, String(id));
}

async function macroOf(
  site: Site,
  named: Named,
  by: string,
  { page, localId }: NonNullable<PublishPage['restsOn']>,
): Promise<AdfNode> {
  const { id: projectId } = found([...site.jira.projects.values()][0], 'a project');
  return restsOnMacro(site, await linkTo(site, by, projectId, pageNamed(site, named, page).id, localId));
}

async function amendPage(site: Site, named: Named, step: AmendPage): Promise<void> {
  await site.events.settle();
  const page = pageNamed(site, named, step.page);
  const { id } = page;
  const { title, number, body } = currentVersion(page);
  const amended = replaceWords(JSON.parse(body) as AdfDoc, step.words, step.become);
  if (amended === undefined) return;
  askAs(site, step.by, 'confluence', 'PUT', `/wiki/api/v2/pages/${id}`, {
    id,
    status: 'current',
    title,
    body: adf(amended),
    version: { number: number + 1, message: step.message },
  });
}

function planSprint(site: Site, named: Named, step: PlanSprint): void {
  if ([...site.jira.sprints.values()].some(({ name }) => name === step.sprint)) return;
  const board = found(
    [...site.jira.boards.values()].find(({ name }) => name === step.board),
    `board "${step.board}"`,
  );
  const sprint = { name: step.sprint, originBoardId: Number(board.id), goal: step.goal };
  const { id } = askAs(site, step.by, 'jira', 'POST', '/rest/agile/1.0/sprint', sprint);
  const issues = step.issues.map((ref) => issueNamed(site, named, ref).key);
  askAs(site, step.by, 'jira', 'POST', `/rest/agile/1.0/sprint/${id}/issue`, { issues });
}

const adf = (body: AdfDoc): object => ({ representation: 'atlas_doc_format', value: JSON.stringify(body) });
