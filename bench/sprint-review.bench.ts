import type { BetweenTeams, SprintReview } from '../src/contract/sprint-review';
import type { Reply } from '../src/contract/reply';
import { launchChromium } from '../workbench/pictures/launch-chromium';
import type { Invoked, ModuleRef, Place } from '../workbench/protocol';
import { doc, panel, part, story } from '../workbench/seed/write';
import type { SeedStep, SiteSeed } from '../workbench/sites/site-seed';
import { startWorkbench, type Workbench } from '../workbench/start-workbench';
import type { Row } from './row';

export const name =
  'Sprint review (three decisions, one story in ten with a question; on the workbench, which counts like the platform)';

const sizes = [20, 200, 2000] as const;

/** What opening a review asks for in all, until its last page and what other teams say are there. */
export async function run(): Promise<readonly Row[]> {
  const workbench = await startWorkbench({ seed: seed() });
  try {
    await workbench.idle();
    const base = await timed(() => openStory(workbench));
    const rows: Row[] = [];
    for (const size of sizes) rows.push(...(await measure(workbench, size, base)));
    rows.push(...(await drawn(workbench)));
    return rows;
  } finally {
    await workbench.stop();
  }
}

async function measure(workbench: Workbench, size: number, base: number): Promise<readonly Row[]> {
  const sprintId = sprintOf(workbench, size);
  const place: Place = { kind: 'board', boardId: '1', sprintId };
  const before = workbench.site.activity.after(0).at(-1)?.id ?? 0;
  const started = performance.now();
  let first = 0;
  let bytes = 0;
  const ids: string[] = [];
  for (let after: string | undefined, pages = 0; pages === 0 || after !== undefined; pages++) {
    const review = await invoke<SprintReview>(workbench, place, 'reviewSprint', after === undefined ? {} : { after });
    if (pages === 0) first = performance.now() - started;
    bytes = Math.max(bytes, JSON.stringify(review).length);
    ids.push(...review.stories.map(({ issueId }) => issueId));
    after = review.next;
  }
  const whole = performance.now() - started;
  const between = await invoke<readonly BetweenTeams[]>(workbench, place, 'openBetweenTeams', { issueIds: ids });
  const done = performance.now() - started;
  if (ids.length !== size || between.length === 0)
    throw new Error(`expected ${size} stories and a part between teams, saw ${ids.length} and ${between.length}`);
  const seen = workbench.site.activity.after(before).filter(({ kind }) => kind === 'invocation');
  const points = seen.reduce((sum, { restPoints = 0 }) => sum + restPoints, 0);
  const asked = `${size} stories`;
  return [
    {
      what: `${asked}: first screen`,
      value: first,
      unit: 'ms',
      aim: '< 2,000',
      baseline: `${(first / base).toFixed(1)} × the side panel of one story`,
    },
    {
      what: `${asked}: every page`,
      value: whole,
      unit: 'ms',
      ...(size <= 200 && { aim: '< 2,000' }),
      baseline: `${(whole / base).toFixed(1)} × the side panel of one story`,
    },
    { what: `${asked}: and what other teams say`, value: done, unit: 'ms' },
    {
      what: `${asked}: REST in all`,
      value: points,
      unit: 'points',
      aim: `≤ ${1.2 * size + 20}`,
      baseline: `${(points / size).toFixed(2)} a story`,
    },
    { what: `${asked}: calls`, value: seen.length, unit: 'calls' },
    { what: `${asked}: the largest answer`, value: bytes / 1000, unit: 'KB' },
  ];
}

/** From the press in the sprint's menu until the frame shows its sentence, in a real browser, where there is one. */
async function drawn(workbench: Workbench): Promise<readonly Row[]> {
  const browser = await launchChromium(process.env.CHROMIUM ?? '/usr/bin/chromium').catch(() => undefined);
  if (!browser) return [];
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: 'workbench-user', value: 'ann', url: workbench.url }]);
    const rows: Row[] = [];
    // The first opening loads the frame's own code as well.
    for (const size of [20, ...sizes]) {
      const page = await context.newPage();
      await page.goto(`${workbench.url}/jira/software/c/projects/ENG/boards/1/backlog`);
      const section = page.getByRole('region', { name: `Sprint of ${size}`, exact: true });
      await section.getByLabel(`More actions for Sprint of ${size}`).click();
      const started = performance.now();
      await section.getByRole('button', { name: 'Review against decisions' }).click();
      await page
        .frameLocator('dialog iframe')
        .getByText(/rest on 3 decisions/)
        .waitFor();
      rows.push({
        what: `${size} stories: from the menu to the first sentence, in Chromium`,
        value: performance.now() - started,
        unit: 'ms',
        aim: '< 2,000',
      });
      await page.close();
    }
    return rows.slice(1);
  } finally {
    await browser.close();
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  await act();
  const started = performance.now();
  for (let times = 0; times < 5; times++) await act();
  return (performance.now() - started) / 5;
}

const openStory = ({ site, ...workbench }: Workbench): Promise<unknown> => {
  const issue = [...site.jira.issues.values()].find(({ key }) => key === 'ENG-10');
  const place: Place = { kind: 'issue', issueId: issue?.id ?? '' };
  return invoke({ site, ...workbench }, place, 'openIssuePanel', {}, { type: 'jira:issueContext', key: 'issue-panel' });
};

const sprintOf = ({ site }: Workbench, size: number): string =>
  [...site.jira.sprints.values()].find(({ name: called }) => called === `Sprint of ${size}`)?.id ?? '';

async function invoke<Value>(
  workbench: Workbench,
  place: Place,
  functionKey: string,
  payload: unknown,
  module: ModuleRef = { type: 'jira:sprintAction', key: 'sprint-review' },
): Promise<Value> {
  const response = await fetch(`${workbench.url}/_workbench/invoke`, {
    method: 'POST',
    headers: { cookie: 'workbench-user=ann', 'content-type': 'application/json' },
    body: JSON.stringify({ module, place, functionKey, payload }),
  });
  const invoked = (await response.json()) as Invoked;
  if ('error' in invoked) throw new Error(`${functionKey}: ${invoked.error.message}`);
  const reply = invoked.value as Reply<Value>;
  if (!reply.ok) throw new Error(`${functionKey}: ${reply.code}`);
  return reply.value;
}

/** Three decisions, an epic of Engineering on each, and sprints of every size below them; and one story of another team. */
function seed(): SiteSeed {
  const decisions = ['Orders', 'Invoices', 'Returns'];
  const record = (what: string) => ({
    title: `${what} before speed`,
    direction: `Every market works from one history of ${what.toLowerCase()}.`,
    participants: [],
    parts: [
      part({
        kind: 'beyond' as const,
        text: `Streaming ingestion of ${what.toLowerCase()}`,
        otherWords: ['streaming ingestion', 'event stream'],
      }),
      part({ kind: 'within' as const, text: `Nightly loads of ${what.toLowerCase()} from the four billing systems` }),
    ],
  });
  const link = (issue: string, what: string): SeedStep => ({ do: 'link', by: 'ann', issue, page: what, localId: what });
  const issue = (ref: string, project: string, type: string, summary: string, parent?: string): SeedStep => ({
    do: 'create-issue',
    by: 'ann',
    ref,
    project,
    type,
    summary,
    ...(parent === undefined
      ? {}
      : { parent, description: story(`As an analyst I want it, for ${ref}.`, 'It is loaded by night.') }),
  });
  const inSprint = (size: number): readonly string[] => Array.from({ length: size }, (_, n) => `${size} ${n}`);
  return {
    title: 'Bench',
    users: [{ accountId: 'ann', displayName: 'Ann', role: 'plans', admin: true }],
    opensAs: 'ann',
    spaces: [{ key: 'LEAD', name: 'Leadership' }],
    projects: [
      { key: 'ENG', name: 'Engineering' },
      { key: 'DAT', name: 'Data office' },
    ],
    boards: [
      { name: 'Engineering', type: 'scrum', projects: ['ENG'] },
      { name: 'Data office', type: 'scrum', projects: ['DAT'] },
    ],
    steps: [
      ...decisions.flatMap((what): readonly SeedStep[] => [
        { do: 'write-page', by: 'ann', ref: what, space: 'LEAD', title: what, body: doc(panel(what, record(what))) },
        issue(`epic ${what}`, 'ENG', 'Epic', `${what} in one place`),
        link(`epic ${what}`, what),
      ]),
      issue('archive', 'DAT', 'Epic', 'The archive'),
      link('archive', 'Orders'),
      issue('theirs', 'DAT', 'Story', 'We do no streaming ingestion of orders', 'archive'),
      { do: 'plan-sprint', by: 'ann', board: 'Data office', sprint: 'Theirs', issues: ['theirs'] },
      { do: 'start-sprint', by: 'ann', sprint: 'Theirs' },
      ...sizes.flatMap((size): readonly SeedStep[] => [
        ...inSprint(size).map((ref, n) => {
          const what = decisions[n % 3] ?? '';
          const summary =
            n % 10 === 0
              ? `Build streaming ingestion of ${what.toLowerCase()}, part ${n}`
              : `Show the ${what.toLowerCase()} of market ${n}`;
          return issue(ref, 'ENG', 'Story', summary, `epic ${what}`);
        }),
        { do: 'plan-sprint', by: 'ann', board: 'Engineering', sprint: `Sprint of ${size}`, issues: inSprint(size) },
      ]),
    ],
  };
}
