import { answerQuestion } from '../../src/app/answer-question';
import { readStory } from '../../src/app/read-story';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const streaming = aRecord({
  parts: [
    aPart('beyond', 'Streaming ingestion', { otherWords: ['real-time ingestion', 'Kafka topic', 'event stream'] }),
    aPart('within', 'Nightly loads from the four billing systems'),
  ],
});
const asksForIt = 'Build streaming ingestion: a Kafka topic for the event stream';

/** Epic 100 rests on D-1; story 200 stands under it. */
const linked = async (): Promise<World> => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', streaming)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, summary: 'Customer history', linked: linkTo('10', 'one') });
  await world.settle();
  return world;
};
const rests = async ({ ports }: World, id: string) => (await ports.getStanding(id))?.rests;

describe('reading a story', () => {
  test('finds the question, and takes three points and one write from created to stored', async () => {
    const world = await linked();
    world.site.points();
    world.storage.count();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    expect(world.site.points()).toBe(3);
    expect(world.storage.count().writes).toBeLessThanOrEqual(2);
    expect(await rests(world, '200')).toMatchObject({ key: 'D-1', epicId: '100', open: 1, revision: 1 });
    expect(world.site.issues.get('200')?.property).toMatchObject({ decisionQuestions: 1, decisionKey: 'D-1' });
  });

  test('remembers on which day a question was first asked, also when the story is read again', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    const [first] = Object.values((await rests(world, '200'))?.asked ?? {});
    const more = { type: 'paragraph', content: [{ type: 'text', text: 'Nightly loads from billing too.' }] };
    world.saveIssue({ id: '200', description: { type: 'doc', version: 1, content: [more] } });
    await world.settle();
    expect(first).toBeDefined();
    expect(Object.values((await rests(world, '200'))?.asked ?? {})[0]).toBe(first);
  });

  test('of a question that an older version asked it takes the day on which that was read', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    const readAt = (await world.ports.getStanding('200'))?.readAt;
    world.storage.tamper(({ entity, value }) => {
      const row = structuredClone(value) as { value: { rests?: { asked?: unknown } } };
      if (entity === 'assessment') delete row.value.rests?.asked;
      return row;
    });
    world.saveIssue({ id: '200' });
    await world.settle();
    expect(Object.values((await rests(world, '200'))?.asked ?? {})).toEqual([readAt]);
  });

  test('marks the epic too, so that JQL finds it by its decision', async () => {
    const world = await linked();
    expect(world.site.issues.get('100')?.property).toMatchObject({ decisionQuestions: 0, decisionKey: 'D-1' });
  });

  test('puts no word of the decision or the story into the property or the log', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    expect(JSON.stringify(world.site.issues.get('200')?.property)).not.toMatch(/stream|Kafka|billing/i);
    expect(world.logged.join(' ')).not.toMatch(/stream|Kafka|billing|reader|owner/i);
  });

  test('writes nothing when nothing that matters has changed', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    world.storage.count();
    world.site.points();
    world.saveIssue({ id: '200' });
    await world.settle();
    expect(world.storage.count().writes).toBe(0);
    expect(world.site.points()).toBe(2);
  });

  test('reaches through every level: subtask, story, epic, initiative', async () => {
    const world = await linked();
    world.saveIssue({ id: '50', level: 2, summary: 'Initiative', linked: linkTo('10', 'one') });
    world.saveIssue({ id: '101', level: 1, summary: 'Another epic', parentId: '50' });
    world.saveIssue({ id: '201', summary: 'A story', parentId: '101' });
    world.saveIssue({ id: '301', level: -1, summary: asksForIt, parentId: '201' });
    await world.settle((queue) => queue.pop());
    for (const id of ['101', '201', '301']) expect((await rests(world, id))?.epicId).toBe('50');
    expect((await rests(world, '301'))?.open).toBe(1);
  });

  test('follows when an epic is linked late, linked elsewhere, and not linked any more', async () => {
    const world = openWorld();
    world.savePage({ id: '10', panels: [panel('one', streaming), panel('two', aRecord())] });
    world.saveIssue({ id: '100', level: 1 });
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    world.saveIssue({ id: '300', level: -1, summary: 'A subtask', parentId: '200' });
    await world.settle();
    expect(await rests(world, '300')).toBeUndefined();
    const [one, two] = await Promise.all(['one', 'two'].map((id) => world.ports.getDecision(`10:${id}` as DecisionId)));

    world.saveIssue({ id: '100', linked: linkTo('10', 'one', one?.key) });
    await world.settle();
    expect((await rests(world, '300'))?.key).toBe(one?.key);
    world.saveIssue({ id: '100', linked: linkTo('10', 'two', two?.key) });
    await world.settle();
    expect((await rests(world, '300'))?.key).toBe(two?.key);

    world.clear('100', 'linked');
    world.saveIssue({ id: '100' });
    await world.settle();
    expect(await rests(world, '300')).toBeUndefined();
    expect(world.site.issues.get('200')?.property).toBeUndefined();
  });

  test('comes out right when two epics change places at once', async () => {
    const world = openWorld();
    world.savePage({ id: '10', panels: [panel('one', streaming), panel('two', aRecord())] });
    await world.settle();
    for (const [initiative, localId] of [
      ['51', 'one'],
      ['52', 'two'],
    ] as const)
      world.saveIssue({ id: initiative, level: 2, linked: linkTo('10', localId) });
    for (const [epic, initiative, story] of [
      ['101', '51', '201'],
      ['102', '52', '202'],
    ] as const) {
      world.saveIssue({ id: epic, level: 1, parentId: initiative });
      world.saveIssue({ id: story, summary: asksForIt, parentId: epic });
    }
    await world.settle();
    world.saveIssue({ id: '101', parentId: '52' });
    world.saveIssue({ id: '102', parentId: '51' });
    await Promise.all([world.settle(), world.settle((queue) => queue.pop())]);
    expect((await rests(world, '201'))?.epicId).toBe('52');
    expect(await rests(world, '202')).toMatchObject({ epicId: '51', open: 1 });
  });

  test('reads everything below again when the decision gets a new revision', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    world.savePage({ id: '10', panels: [panel('one', aRecord({ parts: [aPart('within', 'Nightly loads')] }))] });
    await world.settle();
    expect(await rests(world, '200')).toMatchObject({ revision: 2, open: 0 });
    expect(world.site.issues.get('200')?.property?.decisionQuestions).toBe(0);
  });

  test('takes what stands in a story’s field for nobody’s link', async () => {
    const world = await linked();
    world.saveIssue({ id: '210', level: 0, linked: linkTo('10', 'one') });
    await world.settle();
    expect(await rests(world, '210')).toBeUndefined();
  });

  test.each([
    ['withdrawn', { panels: [] }, { key: 'D-1', open: 0, revision: 1 }],
    [
      'replaced',
      { panels: [panel('one', streaming, true)] },
      { key: 'D-1', open: 0, revision: 1, state: 'superseded' },
    ],
    ['on a page in the trash', { status: 'trashed' as const }, { key: 'D-1', open: 0, revision: 1 }],
  ])('asks nothing where the decision is %s', async (_, change, expected) => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    world.savePage({ id: '10', ...change });
    await world.settle();
    expect(await rests(world, '200')).toMatchObject(expected);
  });

  test('keeps the link to a decision that is gone for good, and has nothing to read', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    world.site.pages.delete('10');
    world.queue.push({ kind: 'page', pageId: '10', event: 'deleted' });
    await world.settle();
    expect(await rests(world, '200')).toMatchObject({ key: 'D-1', revision: 0, open: 0, lines: [] });
  });

  test.each([
    ['no description', null],
    ['a description of plain text', `h2. Scope\n* ${asksForIt}`],
    ['an endless description', 'Nightly loads. '.repeat(20_000)],
  ])('reads a story with %s', async (_, description) => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: 'A story', description, parentId: '100' });
    await world.settle();
    expect((await rests(world, '200'))?.lines[0]?.text).toBe('A story');
  });

  test('keeps a story beside 2,000 parts that all have something to do with it', async () => {
    const world = openWorld();
    const harbour = (at: number) => `Quartermasterwarehouse${String.fromCharCode(97 + (at % 25), 97 + (at % 24))}`;
    const parts = Array.from({ length: 2_000 }, (_, at) =>
      aPart('within', `${harbour(at)} beside ${harbour(at * 7 + 3)} and ${harbour(at * 11 + 5)}, lot ${at}`),
    );
    world.savePage({ id: '10', panels: [panel('one', aRecord({ parts }))] });
    await world.settle();
    world.saveIssue({ id: '100', level: 1, summary: 'Lots', linked: linkTo('10', 'one') });
    const description = `Rebuild ${Array.from({ length: 600 }, (_, at) => harbour(at)).join(' and ')}.`;
    world.saveIssue({ id: '200', summary: 'A lot', description, parentId: '100' });
    await world.settle();
    // The reader names the few that anybody looks through; the store could not take them all.
    expect((await rests(world, '200'))?.assessment.relevant.length).toBe(8);
  });

  test('waits as long as it is told, and then comes to the same end', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    world.site.busy = 1;
    await expect(readStory(world.ports, '200')).rejects.toMatchObject({ code: 'busy', retryAfter: 7 });
    await world.settle();
    expect((await rests(world, '200'))?.open).toBe(1);
  });

  test('comes to the same end wherever it dies half-way', async () => {
    for (let writes = 0; writes < 6; writes++) {
      const world = await linked();
      world.saveIssue({ id: '300', level: -1, summary: 'Below', parentId: '200' });
      world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
      world.storage.dieAfter(writes);
      await world.settle();
      expect((await rests(world, '200'))?.open).toBe(1);
      expect((await rests(world, '300'))?.key).toBe('D-1');
      expect(world.site.issues.get('200')?.property?.decisionQuestions).toBe(1);
    }
  });

  test('has the sweep mend what a lagging query missed', async () => {
    const world = openWorld();
    world.savePage({ id: '10', panels: [panel('one', streaming)] });
    await world.settle();
    world.storage.lag();
    world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    world.savePage({ id: '10', panels: [panel('one', aRecord())] });
    await world.settle();
    expect((await rests(world, '200'))?.revision).toBe(1);
    world.storage.catchUp();
    world.queue.push({ kind: 'sweep' });
    await world.settle();
    expect(await rests(world, '200')).toMatchObject({ revision: 2, open: 0 });
  });

  test('has the sweep find a story whose event never came', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    world.queue.length = 0;
    world.queue.push({ kind: 'sweep' });
    await world.settle();
    expect((await rests(world, '200'))?.open).toBe(1);
  });

  test('forgets all that was answered about a deleted story, also beside an earlier decision', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    const finding = (await rests(world, '200'))?.assessment.findings[0]?.id;
    const viewer = { accountId: 'reader', content: 'page', issueId: '200' } as const;
    await answerQuestion(world.ports, viewer, { finding: finding as never, kind: 'within', reason: 'Marmalade' });
    world.savePage({ id: '11', panels: [panel('one', aRecord())] });
    await world.settle();
    world.saveIssue({ id: '100', linked: linkTo('11', 'one', 'D-2') });
    await world.settle();
    world.site.issues.delete('200');
    world.queue.push({ kind: 'forget-issue', issueId: '200' });
    await world.settle();
    expect(JSON.stringify(world.storage.dump())).not.toMatch(/Marmalade|Kafka topic for/);
  });

  test('forgets a deleted epic, and what stood below it rests on nothing', async () => {
    const world = await linked();
    world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
    await world.settle();
    world.site.issues.delete('100');
    world.clear('200', 'parentId');
    world.queue.push({ kind: 'forget-issue', issueId: '100' });
    await world.settle();
    expect(await rests(world, '200')).toBeUndefined();
    expect(JSON.stringify(world.storage.dump())).not.toContain('Customer history');
  });
});
