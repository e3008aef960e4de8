import { workText } from '../../src/adf/lines-of';
import { openParent } from '../../src/app/open-parent';
import { prepare, read } from '../../src/core/reader/quick-reader';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const record = aRecord({ parts: [aPart('beyond', 'Streaming ingestion')] });

/** Epic 100 rests on D-1; epic 101 rests on nothing. */
const site = async (): Promise<World> => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
  world.saveIssue({ id: '101', level: 1 });
  await world.settle();
  return world;
};

describe('the parent of a new issue', () => {
  test('gives the record and the key of the decision that it rests on, for two points', async () => {
    const { ports, site: fake } = await site();
    fake.points();
    expect(await openParent(ports, '100')).toMatchObject({
      view: 'decision',
      key: 'D-1',
      state: 'live',
      record: { parts: [{ text: 'Streaming ingestion' }] },
      quiet: [],
    });
    expect(fake.points()).toBeLessThanOrEqual(3);
  });

  test('gives nothing where it rests on no decision, or is no issue', async () => {
    const { ports } = await site();
    expect(await openParent(ports, '101')).toEqual({ view: 'none' });
    expect(await openParent(ports, '999')).toEqual({ view: 'none' });
  });

  test('gives nothing to somebody who may not see it', async () => {
    const world = await site();
    world.saveIssue({ id: '100', readers: ['somebody-else'] });
    expect(await openParent(world.ports, '100')).toEqual({ view: 'none' });
  });

  test('gives the key and nothing more to somebody who may not read the page', async () => {
    const world = await site();
    world.savePage({ id: '10', readers: ['app'] });
    expect(await openParent(world.ports, '100')).toEqual({ view: 'cannot-open', key: 'D-1' });
  });

  test('is read now where no event has come for it yet', async () => {
    const world = await site();
    world.saveIssue({ id: '200', parentId: '100' });
    world.queue.length = 0;
    expect(await openParent(world.ports, '200')).toMatchObject({ view: 'decision', key: 'D-1' });
  });

  test('says so when the decision was withdrawn', async () => {
    const world = await site();
    world.savePage({ id: '10', panels: [] });
    await world.settle();
    expect(await openParent(world.ports, '100')).toMatchObject({ view: 'decision', state: 'withdrawn' });
  });

  test('gives nothing of a decision that is gone for good', async () => {
    const world = await site();
    world.site.pages.delete('10');
    world.queue.push({ kind: 'page', pageId: '10', event: 'deleted' });
    await world.settle();
    expect(await openParent(world.ports, '100')).toEqual({ view: 'none' });
  });

  test('names the checks that are quiet on this site', async () => {
    const world = await site();
    await world.ports.putTally('beyond-boundary', { answered: 12, within: 11 });
    expect(await openParent(world.ports, '100')).toMatchObject({ quiet: ['beyond-boundary'] });
  });

  test('asks in the create dialog the very question that the panel keeps an answer to', async () => {
    const world = await site();
    const summary = 'Build streaming ingestion of customer events';
    const parent = await openParent(world.ports, '100');
    if (parent.view !== 'decision') throw new Error(parent.view);
    const beforehand = read(prepare(parent.record), workText(summary, null)).findings.map(({ id }) => id);
    world.saveIssue({ id: '200', summary, parentId: '100' });
    await world.settle();
    const stored = (await world.ports.getStanding('200'))?.rests?.assessment.findings.map(({ id }) => id);
    expect(beforehand).toHaveLength(1);
    expect(stored).toEqual(beforehand);
  });
});
