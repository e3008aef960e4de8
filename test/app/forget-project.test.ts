import { doJob } from '../../src/app/do-job';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const d = '10:one' as DecisionId;
const streaming = aRecord({
  parts: [aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] })],
});
const asksForIt = 'Build streaming ingestion: a Kafka topic for the event stream';
const deleted = { kind: 'forget-project', projectId: '1', projectKey: 'P1', after: '' } as const;
const project = ['100', '200', '201'];

/** Two projects with an epic each, and two stories below the first. */
async function aSite(): Promise<World> {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', streaming)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, projectId: '1', linked: linkTo('10', 'one') });
  for (const id of ['200', '201']) world.saveIssue({ id, projectId: '1', summary: asksForIt, parentId: '100' });
  world.saveIssue({ id: '300', level: 1, projectId: '2', summary: asksForIt, linked: linkTo('10', 'one') });
  await world.settle();
  return world;
}

/** What the panel says is hidden, and whose works are counted. */
async function left({ ports }: World) {
  const shown = await openDecisionPanel(ports, { accountId: 'ada', content: 'page', pageId: '10' }, 'one');
  if (!shown.recorded) throw new Error(shown.why);
  const tallies = (await ports.listWorkTallies(d)).filter(({ marks }) => marks.length > 0);
  return {
    hidden: [shown.hiddenEpics, shown.hiddenTeams],
    counted: [...new Set(tallies.flatMap(({ marks }) => marks.flatMap(({ works }) => works)))].sort(),
  };
}

test('a project that was deleted for good takes along what was kept of it, however often that is said', async () => {
  const world = await aSite();
  for (const id of project) world.site.issues.delete(id);
  expect(await left(world)).toEqual({ hidden: [1, 1], counted: ['200', '201', '300'] });
  world.queue.push(deleted, deleted);
  await world.settle();
  expect(await left(world)).toEqual({ hidden: [0, 0], counted: ['300'] });
  for (const id of project) expect(await world.ports.getStanding(id)).toBeUndefined();
});

test('a project that only the app cannot see keeps everything, whatever the sweep finds', async () => {
  const world = await aSite();
  for (const id of project) world.saveIssue({ id, readers: ['ada'] });
  world.queue.push({ kind: 'sweep' }, { kind: 'sweep' });
  await world.settle();
  expect((await left(world)).counted).toEqual(['200', '201', '300']);
});

test('a story that moved to another project before its own was deleted is read there', async () => {
  const world = await aSite();
  for (const id of ['100', '200']) world.site.issues.delete(id);
  world.saveIssue({ id: '201', projectId: '2', parentId: '300' });
  world.queue.length = 0;
  world.queue.push(deleted);
  await world.settle();
  expect((await world.ports.getStanding('201'))?.rests).toMatchObject({ epicId: '300' });
  expect((await left(world)).counted).toEqual(['201', '300']);
});

test('a run that dies at any write is made good by the next', async () => {
  for (let writes = 0; writes < 9; writes++) {
    const world = await aSite();
    for (const id of project) world.site.issues.delete(id);
    world.storage.dieAfter(writes);
    await doJob(world.ports, deleted).catch(() => undefined);
    await world.settle().catch(() => undefined);
    world.storage.revive();
    world.queue.push(deleted);
    await world.settle();
    expect(await left(world)).toEqual({ hidden: [0, 0], counted: ['300'] });
  }
});

test('among many epics it goes round a page at a time', async () => {
  const world = await aSite();
  for (let id = 1000; id < 1120; id++)
    world.saveIssue({ id: `${id}`, level: 1, projectId: id % 2 ? '1' : '2', linked: linkTo('10', 'one') });
  await world.settle();
  for (const [id, { projectId }] of [...world.site.issues]) if (projectId === '1') world.site.issues.delete(id);
  world.queue.push(deleted);
  await world.settle();
  expect((await world.ports.listBonds(d)).every(({ projectId }) => projectId === '2')).toBe(true);
  expect(await world.ports.listBonds(d)).toHaveLength(61);
});
