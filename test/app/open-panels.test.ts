import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openQuestionsFromWork } from '../../src/app/open-questions-from-work';
import { openIssuePanel, readAgain } from '../../src/app/open-issue-panel';
import { findDecisions } from '../../src/app/find-decisions';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const onPage = { accountId: 'reader', content: 'page', pageId: '10' } as const;
const on = (issueId: string) => ({ accountId: 'reader', content: 'page', issueId }) as const;
const record = aRecord({
  parts: [
    aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] }),
    aPart('within', 'Nightly loads'),
  ],
});

const open = async (): Promise<World> => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, summary: 'Customer history', linked: linkTo('10', 'one') });
  world.saveIssue({
    id: '200',
    summary: 'Build streaming ingestion: a Kafka topic for the event stream',
    parentId: '100',
  });
  await world.settle();
  world.site.points();
  world.storage.count();
  return world;
};

describe('the panel beside an issue', () => {
  test('shows a story its parts and its question for two points and no write', async () => {
    const { ports, site, storage } = await open();
    const shown = await openIssuePanel(ports, on('200'));
    expect(shown).toMatchObject({ view: 'story', head: { key: 'D-1' }, through: { issueId: '100' }, revision: 1 });
    expect(site.points()).toBeLessThanOrEqual(2);
    expect(storage.count().writes).toBe(0);
  });

  test('shows quotes that stand where they say', async () => {
    const { ports } = await open();
    const shown = await openIssuePanel(ports, on('200'));
    if (shown.view !== 'story') throw new Error('no story');
    const [finding] = shown.assessment.findings;
    if (!finding) throw new Error('no question');
    const { line, start, end, text } = finding.storyQuote;
    expect(shown.lines[line]?.text.slice(start, end)).toBe(text);
  });

  test('reads the stored lines beside a revision that is newer than what was read', async () => {
    const world = await open();
    world.savePage({ id: '10', panels: [panel('one', aRecord({ parts: [aPart('within', 'Streaming ingestion')] }))] });
    const job = world.queue.shift();
    world.queue.length = 0;
    if (job) world.queue.push(job);
    await world.settle((queue) => {
      const next = queue.shift();
      return next?.kind === 'page' ? next : undefined;
    });
    expect(await openIssuePanel(world.ports, on('200'))).toMatchObject({
      view: 'story',
      revision: 2,
      assessment: { findings: [] },
    });
  });

  test('reads at once what no event has brought yet', async () => {
    const world = await open();
    world.saveIssue({ id: '201', summary: 'Nightly loads of invoices', parentId: '100' });
    world.queue.length = 0;
    expect(await openIssuePanel(world.ports, on('201'))).toMatchObject({ view: 'story', wasUnread: true });
    expect(await openIssuePanel(world.ports, on('201'))).toMatchObject({ view: 'story', wasUnread: false });
  });

  test('tells an epic without a link from a story without one', async () => {
    const world = await open();
    world.saveIssue({ id: '101', level: 1 });
    world.saveIssue({ id: '202', parentId: '101' });
    await world.settle();
    expect(await openIssuePanel(world.ports, on('101'))).toEqual({ view: 'no-decision', level: 'epic' });
    expect(await openIssuePanel(world.ports, on('202'))).toEqual({
      view: 'no-decision',
      level: 'story',
    });
  });

  test('shows a link that was made a moment ago, though its event is still on the way', async () => {
    const world = await open();
    world.saveIssue({ id: '101', level: 1 });
    await world.settle();
    const linked = world.site.issues.get('100')?.linked;
    world.saveIssue({ id: '101', level: 1, ...(linked && { linked }) });
    world.queue.length = 0;
    expect(await openIssuePanel(world.ports, on('101'))).toMatchObject({ view: 'epic', head: { key: 'D-1' } });
  });

  test('says that a decision is gone, and only its key', async () => {
    const world = await open();
    world.site.pages.delete('10');
    world.queue.push({ kind: 'page', pageId: '10', event: 'deleted' });
    await world.settle();
    expect(await openIssuePanel(world.ports, on('200'))).toEqual({ view: 'gone', key: 'D-1' });
  });

  test('shows a withdrawn decision as withdrawn, and asks nothing', async () => {
    const world = await open();
    world.savePage({ id: '10', panels: [] });
    await world.settle();
    expect(await openIssuePanel(world.ports, on('200'))).toMatchObject({
      view: 'story',
      head: { state: 'withdrawn' },
      assessment: { findings: [] },
    });
  });

  test('on the epic lists only questions of stories that the viewer may browse', async () => {
    const world = await open();
    const questions = async () =>
      (await openQuestionsFromWork(world.ports, on('100'), {})).questions.map(({ issueId }) => issueId);
    expect(await questions()).toEqual(['200']);
    expect(world.site.points()).toBe(3);
    world.saveIssue({ id: '200', readers: ['somebody else'] });
    expect(await questions()).toEqual([]);
  });

  test('reads the issue again when asked', async () => {
    const world = await open();
    world.saveIssue({ id: '200', summary: 'Nightly loads' });
    world.queue.length = 0;
    expect(await readAgain(world.ports, on('200'))).toMatchObject({ lines: [{ text: 'Nightly loads' }] });
  });
});

describe('the panel on a page', () => {
  test('shows what rests on the decision for at most four points', async () => {
    const { ports, site, storage } = await open();
    expect(await openDecisionPanel(ports, onPage, 'one')).toMatchObject({
      recorded: true,
      teams: [{ team: 'Team 1', epics: [{ issueKey: 'P1-100' }] }],
      hiddenEpics: 0,
      jira: 'connected',
    });
    expect(site.points()).toBeLessThanOrEqual(4);
    expect(storage.count().writes).toBe(0);
  });

  test('works without Jira, and says so', async () => {
    const world = await open();
    world.site.jira = false;
    expect(await openDecisionPanel(world.ports, onPage, 'one')).toMatchObject({
      recorded: true,
      teams: [],
      jira: 'not-connected',
    });
  });

  test.each(['blog-post', 'template'] as const)('says that nothing is recorded in a %s', async (content) => {
    const world = await open();
    expect(await openDecisionPanel(world.ports, { ...onPage, content }, 'one')).toEqual({
      recorded: false,
      why: content,
    });
  });
});

describe('the picker', () => {
  test('finds only decisions that the viewer may read, and none that is withdrawn', async () => {
    const world = await open();
    world.savePage({ id: '11', panels: [panel('x', aRecord({ title: 'Secret' }))], readers: ['app', 'somebody else'] });
    await world.settle();
    expect((await findDecisions(world.ports, '')).map(({ key }) => key)).toEqual(['D-1']);
    expect(await findDecisions(world.ports, 'secret')).toEqual([]);
    world.savePage({ id: '10', panels: [] });
    await world.settle();
    expect(await findDecisions(world.ports, '')).toEqual([]);
  });
});
