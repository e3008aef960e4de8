import { answerQuestion } from '../../src/app/answer-question';
import { openQuestionsFromWork } from '../../src/app/open-questions-from-work';
import { openIssuePanel, readAgain } from '../../src/app/open-issue-panel';
import type { Viewer } from '../../src/app/viewer';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const on = (issueId: string): Viewer => ({ accountId: 'reader', content: 'page', issueId });
const streaming = aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] });
const asksForIt = 'Build streaming ingestion: a Kafka topic for the event stream';

/** Two pages with decisions of the same words in part: one for a few, one for everyone; a story below an epic of the first. */
async function twoPages(): Promise<World> {
  const world = openWorld();
  world.savePage({
    id: '10',
    panels: [panel('one', aRecord({ parts: [streaming, aPart('beyond', 'Zeppelin events')] }))],
    readers: ['app', 'insider'],
  });
  await world.settle();
  world.savePage({ id: '11', panels: [panel('one', aRecord({ parts: [streaming, aPart('within', 'Loads')] }))] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
  world.saveIssue({ id: '200', summary: `${asksForIt} of zeppelin events`, parentId: '100' });
  await world.settle();
  world.site.viewer = 'insider';
  return world;
}

async function answer(world: World): Promise<void> {
  const finding = (await world.ports.getStanding('200'))?.rests?.assessment.findings.find(
    ({ partQuote }) => partQuote === 'Streaming ingestion',
  );
  if (!finding) throw new Error('nothing to answer');
  await answerQuestion(world.ports, on('200'), {
    finding: finding.id,
    kind: 'within',
    reason: 'The marmalade clause allows it',
  });
}

/** Links the epic to the page for everyone. */
const relink = (world: World) => world.saveIssue({ id: '100', linked: linkTo('11', 'one', 'D-2') });

describe('a restricted decision that an epic no longer rests on', () => {
  test('shows no word in the epic while the stories below have not been read again', async () => {
    const world = await twoPages();
    relink(world);
    // The epic has been read again; what stands below it still waits.
    const first = world.queue.shift();
    if (first) world.queue.splice(0, world.queue.length, first);
    await world.settle((queue) => (queue[0] === first ? queue.shift() : undefined));
    world.site.viewer = 'reader';
    const shown = await openIssuePanel(world.ports, on('100'));
    expect(shown).toMatchObject({ view: 'epic', head: { key: 'D-2' } });
    expect(JSON.stringify(shown)).not.toMatch(/zeppelin/i);
  });

  test('keeps to itself what was answered about it, also where another decision says the same words', async () => {
    const world = await twoPages();
    await answer(world);
    relink(world);
    await world.settle();
    world.site.viewer = 'reader';
    const shown = await openIssuePanel(world.ports, on('200'));
    expect(shown).toMatchObject({ view: 'story', head: { key: 'D-2' }, answers: [] });
    expect((await world.ports.getStanding('200'))?.rests?.open).toBe(1);
    await answer(world);

    world.site.viewer = 'insider';
    const page = { accountId: 'insider', content: 'page', pageId: '10' } as const;
    expect(await openQuestionsFromWork(world.ports, page, { localId: 'one' })).toMatchObject({
      questions: [{ issueId: '200', answer: { decision: '10:one' } }],
    });
  });
});

describe('an epic that the viewer may not browse', () => {
  test('is not named in the panel of a story below it', async () => {
    const world = await twoPages();
    relink(world);
    await world.settle();
    world.site.viewer = 'reader';
    expect(await openIssuePanel(world.ports, on('200'))).toMatchObject({ through: { issueKey: 'P1-100' } });
    world.saveIssue({ id: '100', readers: ['app', 'insider'] });
    const shown = await openIssuePanel(world.ports, on('200'));
    expect(shown).toMatchObject({ view: 'story', head: { key: 'D-2' } });
    expect(JSON.stringify(shown)).not.toContain('P1-100');
  });
});

describe('an issue that the viewer may no longer browse, in a panel that is still open', () => {
  test.each([
    ['an epic', '100'],
    ['a story', '200'],
  ])('%s shows nothing when it is opened or read again', async (_, id) => {
    const world = await twoPages();
    relink(world);
    await world.settle();
    world.saveIssue({ id, readers: ['app', 'insider'] });
    world.site.viewer = 'reader';
    for (const call of [openIssuePanel, readAgain])
      await expect(call(world.ports, on(id))).rejects.toMatchObject({ code: 'no-issue-access' });
  });
});
