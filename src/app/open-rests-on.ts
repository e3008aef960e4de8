import type { NotRead, RestsOnPanel } from '../contract/rests-on';
import type { Decision, Revision } from '../core/decision/decision';
import { pageWork } from '../core/work-id';
import { headOf } from './decision-head';
import { hush } from './hush';
import { answersTo } from './open-questions';
import type { Ports } from './ports';
import { readPageWork, standsOn } from './read-page-work';
import { readBeside } from './read-beside';
import { besideNewest } from './reading-views';
import type { PageSeen } from './seen';
import { readingOf } from './reading-of';
import type { PageStanding } from './standing';
import { pageOf, type Viewer } from './viewer';

/**
 * The macro *Rests on* on a page. The page is read as the viewer and kept where it is newer than what is stored, like a
 * decision's page: one that keeps the app out is known by this only. Three points: page 1 + 1, may the viewer read the
 * decision's page 1; two more where it has to be kept.
 */
export async function openRestsOn(ports: Ports, viewer: Viewer, localId: string): Promise<RestsOnPanel> {
  if (viewer.content !== 'page') return { view: 'not-read', why: viewer.content };
  const page = await ports.readPage(pageOf(viewer), 'viewer');
  const link = linkOf(page, localId);
  if (typeof link === 'string') return { view: 'not-read', why: link };

  const standing = await upToDate(ports, link.page, link.decision);
  const decision = await ports.getDecision(link.decision);
  const revision = decision && (await ports.getRevision(decision.id, decision.revision));
  if (!decision || !revision) return { view: 'gone', key: link.key };
  if (!(await ports.mayReadPage(decision.pageId))) {
    const { key, ownerId: ask } = decision;
    return { view: 'cannot-open', key, ...(ask !== undefined && { ask }) };
  }
  return standing ? showPage(ports, standing, decision, revision) : { view: 'not-read', why: 'app-kept-out' };
}

/** What a macro on the page as it was published links to, or why there is nothing to read. */
function linkOf(page: PageSeen | undefined, localId: string) {
  if (!page) return 'app-kept-out' satisfies NotRead;
  const macro = page.restsOn.find((one) => one.localId === localId);
  if (page.status !== 'current' || !macro) return 'not-published' satisfies NotRead;
  const { on } = macro;
  if (!on) return 'not-chosen' satisfies NotRead;
  if (standsOn(on.decision, page.id)) return 'on-its-own-page' satisfies NotRead;
  const first = page.restsOn.find((one) => one.on?.decision === on.decision);
  return first === macro ? { page, ...on } : ('twice' satisfies NotRead);
}

async function upToDate(ports: Ports, page: PageSeen, decision: Decision['id']): Promise<PageStanding | undefined> {
  const stored = await ports.getPageStanding(page.id, decision);
  if (stored && stored.version >= page.version) return stored;
  await readPageWork(ports, page, 'viewer');
  return ports.getPageStanding(page.id, decision);
}

/** Where the decision moved on a moment ago, the kept lines are read beside the new revision. */
async function showPage(
  ports: Ports,
  standing: PageStanding,
  decision: Decision,
  { record, number }: Revision,
): Promise<RestsOnPanel> {
  const { pageId, team, readAt, rests } = standing;
  const work = pageWork(pageId);
  const isCurrent = rests.revision === number && rests.state === decision.state;
  const beside = isCurrent
    ? rests
    : await readBeside(ports, work, rests, rests.lines, { team, level: 0, before: standing });
  const assessment = await hush(ports, beside.assessment);
  const [answers, reading, note] = await Promise.all([
    answersTo(ports, work, decision.id, assessment),
    readingOf(ports, decision, team),
    ports.getRestingNote(decision.pageId),
  ]);
  const [view] = await besideNewest(ports, decision, record, reading ? [reading] : []);
  return {
    view: 'page',
    head: headOf(decision),
    record,
    team: team.name,
    ...(view && { reading: view.view, ...(view.changed && { changed: view.changed }) }),
    assessment,
    lines: beside.lines,
    answers,
    readAt,
    inACircle: note?.decisions.some((one) => standsOn(one, pageId)) ?? false,
  };
}
