import { doJob } from '../../src/app/do-job';
import { readStory } from '../../src/app/read-story';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const d = '10:one' as DecisionId;
const streaming = aRecord({
  parts: [
    aPart('beyond', 'Streaming ingestion', { otherWords: ['real-time ingestion', 'Kafka topic', 'event stream'] }),
    aPart('within', 'Nightly loads from the four billing systems'),
  ],
});
const asksForIt = 'Build streaming ingestion: a Kafka topic for the event stream';

async function linked(stories: readonly string[]): Promise<World> {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', streaming)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, projectId: '1', linked: linkTo('10', 'one') });
  for (const id of stories) world.saveIssue({ id, summary: asksForIt, parentId: '100' });
  return world;
}

/** Which works lean against a part, by team. */
async function against({ ports }: World): Promise<Readonly<Record<string, readonly string[]>>> {
  const tallies = await ports.listWorkTallies(d);
  const lists = tallies.map(
    ({ team, marks }) =>
      [
        team.id,
        marks.filter(({ axis, way }) => axis.kind === 'part' && way === 'against').flatMap(({ works }) => works),
      ] as const,
  );
  return Object.fromEntries(
    lists.filter(([, works]) => works.length > 0).map(([id, works]) => [id, [...works].sort()]),
  );
}

test('a story costs two writes when it leans anew, and one when it is only worded anew', async () => {
  const world = await linked([]);
  await world.settle();
  world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
  world.storage.count();
  await world.settle();
  expect(world.storage.count().writes).toBe(2);
  world.saveIssue({ id: '200', description: { type: 'doc', version: 1, content: [] }, summary: `${asksForIt} ` });
  await world.settle();
  expect(world.storage.count().writes).toBeLessThanOrEqual(1);
  expect(await against(world)).toEqual({ '1': ['200'] });
});

test('stories of one team that are read at the same moment are all counted', async () => {
  const ids = ['200', '201', '202', '203', '204'];
  const world = await linked(ids);
  const { queue } = world;
  await world.settle((jobs) =>
    jobs.some((job) => job.kind === 'issue' && job.issueId === '100') ? jobs.shift() : undefined,
  );
  queue.length = 0;
  await Promise.all(ids.map((id) => readStory(world.ports, id)));
  expect(await against(world)).toEqual({ '1': ids });
});

test('a story that is deleted, or whose epic goes to another project, is counted where it is now', async () => {
  const world = await linked(['200', '201']);
  await world.settle();
  world.site.issues.delete('201');
  await doJob(world.ports, { kind: 'forget-issue', issueId: '201' });
  world.saveIssue({ id: '100', projectId: '2' });
  await world.settle();
  expect(await against(world)).toEqual({ '2': ['200'] });
});

test('a decision that is withdrawn takes its stances along, and gives them back when it returns', async () => {
  const world = await linked(['200']);
  await world.settle();
  world.savePage({ id: '10', status: 'trashed' });
  await world.settle();
  expect(await against(world)).toEqual({});
  world.savePage({ id: '10', status: 'current' });
  await world.settle();
  expect(await against(world)).toEqual({ '1': ['200'] });
});

test('a read that dies at any write is made good by the next', async () => {
  for (let writes = 0; writes < 4; writes++) {
    const world = await linked(['200']);
    await world.settle();
    world.saveIssue({ id: '100', projectId: '2' });
    world.saveIssue({ id: '200', summary: `${asksForIt}, soon` });
    world.storage.dieAfter(writes);
    await world.settle();
    world.storage.revive();
    expect(await against(world)).toEqual({ '2': ['200'] });
  }
});

test('many stories of one team, told in any order, leave no mark without a quote', async () => {
  const ids = Array.from({ length: 8 }, (_, at) => `${200 + at}`);
  const world = await linked(ids);
  await world.settle();
  for (const id of ['200', '205', '206', '207']) {
    world.saveIssue({ id, summary: 'Nothing of the kind' });
    await world.settle();
  }
  const [tally] = await world.ports.listWorkTallies(d);
  expect(tally?.marks.filter(({ said }) => said.length === 0)).toEqual([]);
  expect(await against(world)).toEqual({ '1': ['201', '202', '203', '204'] });
});
