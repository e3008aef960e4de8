/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call -- what a product answers is looked into freely here */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../workbench/build';
import type { StoryNow } from '../../workbench/protocol';
import { landmarks, people } from '../../workbench/seed/landmarks';
import { tellings } from '../../workbench/seed/tellings';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';
import { activityOf, asks, type Json } from './fixture-site';

const bundle = join(process.cwd(), 'dist', 'tested-functions', 'index.cjs');
beforeAll(() => buildFunctions(join(process.cwd(), 'src', 'index.ts'), bundle));

const stories = tellings('2026-11-23');
const [left] = stories;
if (left === undefined) throw new Error('There is no telling.');

const summaries = async (workbench: Workbench): Promise<readonly string[]> => {
  const search = { jql: 'project in (ENG, PRD, DAT) ORDER BY key ASC', fields: ['summary'], maxResults: 500 };
  const { body } = await asks(workbench, people.architect, 'POST', '/rest/api/3/search/jql', search);
  return body.issues.map((one: Json) => one.fields.summary);
};
const next = async (workbench: Workbench, after: number): Promise<StoryNow> =>
  (await asks(workbench, people.vpProduct, 'POST', '/_workbench/next-week', { after })).body as StoryNow;

describe('the six weeks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const options = { bundle, siteFolder: join(folder, 'site'), seed: left, tellings: stories };
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(options);
  });
  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true });
  });

  test('begin on a Monday on which nothing has happened yet', async () => {
    const { body } = await asks(workbench, people.vpProduct, 'GET', '/_workbench/story');
    expect(body).toMatchObject({ week: 0, weeks: 6, variant: 'left', told: [] });
  });

  test('pass once for whoever clicks twice', async () => {
    const [one, other] = await Promise.all([next(workbench, 0), next(workbench, 0)]);
    expect([one.week, other.week]).toEqual([1, 1]);
    expect(await next(workbench, 0)).toEqual(one);
    const all = await summaries(workbench);
    expect(new Set(all).size).toBe(all.length);
  });

  test('leave what somebody wrote meanwhile as it is', async () => {
    const words = 'We connect billing and the shop before anything else';
    const epic = workbench.site.jira.issues.get(workbench.site.facts.get('issue events-epic') ?? '');
    const panel = await asks(workbench, people.headOfEngineering, 'POST', '/_workbench/invoke', {
      module: { type: 'jira:issueContext', key: 'issue-panel' },
      place: { kind: 'issue', issueId: epic?.id },
      functionKey: 'openIssuePanel',
      payload: {},
    });
    expect(panel.body.value.value.reading.reading.text).toContain(words);
    const notes = workbench.site.confluence.pages.get(workbench.site.facts.get('page friday-notes') ?? '');
    const body = notes?.versions.at(-1)?.body.replace('Everybody said so on the way out.', 'Nobody took minutes.');
    const page = { id: notes?.id, status: 'current', title: notes?.title, version: { number: 2, message: '' } };
    const put = { ...page, body: { representation: 'atlas_doc_format', value: body } };
    await asks(workbench, people.vpProduct, 'PUT', `/wiki/api/v2/pages/${notes?.id ?? ''}`, put);

    for (let week = 1; week < 6; week++) await next(workbench, week);
    const after = workbench.site.confluence.pages.get(notes?.id ?? '')?.versions.at(-1);
    expect(after?.number).toBe(3);
    expect(after?.body).toContain('Nobody took minutes.');
    expect(after?.body).toContain('the Nordic markets by March');
  });

  test('are over after the sixth, and each has said what happened and where', async () => {
    const { week, told } = await next(workbench, 6);
    expect(week).toBe(6);
    expect(told).toHaveLength(6);
    for (const { text, places } of told) {
      expect(text.length).toBeGreaterThan(80);
      for (const { as, path } of places) {
        const address = path.startsWith('/browse/')
          ? `/rest/api/3/issue/${path.slice('/browse/'.length)}`
          : `/wiki/api/v2/pages/${path.split('=')[1] ?? ''}`;
        expect((await asks(workbench, as, 'GET', address)).status).toBe(200);
      }
    }
  });

  test('asked for nothing that a product or the platform refused', () => {
    expect(activityOf(workbench, 'refused')).toEqual([]);
    expect(workbench.site.activity.after(0).filter(({ kind, ok }) => kind === 'invocation' && !ok)).toEqual([]);
  });

  test('are where they were when the workbench is started again', async () => {
    await workbench.stop();
    workbench = await startWorkbench(options);
    expect(workbench.story.now()).toMatchObject({ week: 6, variant: 'left' });
  });

  test('begin again in another variant, with nothing left of the first', async () => {
    const { body } = await asks(workbench, people.vpProduct, 'POST', '/_workbench/begin-again', { variant: 'batch' });
    expect(body).toMatchObject({ week: 0, variant: 'batch', told: [] });
    expect(await summaries(workbench)).not.toContain('Stream orders from the shop into the profile');
    expect((await next(workbench, 0)).week).toBe(1);
    await workbench.stop();
    workbench = await startWorkbench(options);
    expect(workbench.story.now()).toMatchObject({ week: 1, variant: 'batch' });
  });

  test('refuse a variant that nobody wrote', async () => {
    const { status, body } = await asks(workbench, people.vpProduct, 'POST', '/_workbench/begin-again', {
      variant: 'none',
    });
    expect(status).toBe(500);
    expect(body.message).toContain('"none"');
    expect(workbench.story.now()).toMatchObject({ week: 1, variant: 'batch' });
  });
});

test('a week that was cut off goes on where it stopped, and does nothing twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const options = { bundle, siteFolder: join(folder, 'site'), seed: left, tellings: stories };
  let workbench = await startWorkbench(options);
  const { jira } = workbench.site;
  const project = [...jira.projects.values()].find(({ key }) => key === 'DAT');
  if (project === undefined) throw new Error('There is no data office.');
  await next(workbench, 0);
  // The week's last story is refused, as by a person who may not.
  jira.projects.put(project.id, { ...project, edit: [people.architect] });
  const stopped = await asks(workbench, people.vpProduct, 'POST', '/_workbench/next-week', { after: 1 });
  expect(stopped.status).toBe(500);
  await workbench.stop();

  workbench = await startWorkbench(options);
  expect(workbench.story.now().week).toBe(1);
  workbench.site.jira.projects.put(project.id, project);
  expect((await next(workbench, 1)).week).toBe(2);
  const all = await summaries(workbench);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('Agree with each market what counts as one customer');
  expect(all.filter((one) => one === landmarks.epicSummary)).toHaveLength(1);
  await workbench.stop();
  rmSync(folder, { recursive: true });
});
