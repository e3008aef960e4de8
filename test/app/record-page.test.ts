import { openDecisionPanel } from '../../src/app/open-decision-panel';
import type { DecisionId } from '../../src/core/decision/decision';
import { openWorld, panel, type World } from '../fakes/world';
import { aFullRecord, aPart, aRecord } from '../make/record';

const d = (pageId: string, localId = 'one') => `${pageId}:${localId}` as DecisionId;
const reader = { accountId: 'reader', content: 'page', pageId: '10' } as const;

const recorded = async (record = aFullRecord()): Promise<World> => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  return world;
};

describe('recording the decisions of a page', () => {
  test('gives the first decision D-1 and its first revision', async () => {
    const { ports } = await recorded();
    expect(await ports.getDecision(d('10'))).toMatchObject({ key: 'D-1', state: 'live', revision: 1, pageVersion: 1 });
    expect((await ports.getRevision(d('10'), 1))?.record.parts.length).toBe(aFullRecord().parts.length);
  });

  test('writes nothing when the same event comes again', async () => {
    const { ports, storage, queue, settle } = await recorded();
    storage.count();
    queue.push({ kind: 'page', pageId: '10', event: 'changed' });
    await settle();
    expect(storage.count().writes).toBe(0);
    expect((await ports.getDecision(d('10')))?.revision).toBe(1);
  });

  test('keeps no name and no account of anybody', async () => {
    const { storage } = await recorded(
      aRecord({ participants: [{ discipline: 'Legal', person: { accountId: 'acc-77', text: '@Ada Okoye' } }] }),
    );
    expect(JSON.stringify(storage.dump())).not.toMatch(/acc-77|Ada/);
  });

  test('makes a revision of a changed word and none of a changed order', async () => {
    const [first, second] = [aPart('commitment', 'Load nightly'), aPart('beyond', 'Streaming ingestion')];
    const { ports, savePage, settle } = await recorded(aRecord({ parts: [first, second] }));
    savePage({ id: '10', panels: [panel('one', aRecord({ parts: [second, first] }))] });
    await settle();
    expect(await ports.getDecision(d('10'))).toMatchObject({ revision: 1, pageVersion: 2 });
    savePage({
      id: '10',
      panels: [panel('one', aRecord({ parts: [first, aPart('beyond', 'Streaming ingestion of events')] }))],
    });
    await settle();
    expect((await ports.getDecision(d('10')))?.revision).toBe(2);
    expect((await ports.getRevision(d('10'), 2))?.record.parts[1]?.id).toBe(second.id);
  });

  test('does not go back when an older version of the page arrives late', async () => {
    const { ports, site, savePage, queue, settle } = await recorded(aRecord({ direction: 'First' }));
    const old = site.pages.get('10');
    savePage({ id: '10', panels: [panel('one', aRecord({ direction: 'Second' }))] });
    await settle();
    if (old) site.pages.set('10', old);
    queue.push({ kind: 'page', pageId: '10', event: 'changed' });
    await settle();
    const decision = await ports.getDecision(d('10'));
    expect((await ports.getRevision(d('10'), decision?.revision ?? 0))?.record.direction).toBe('Second');
  });

  test.each([
    ['its panel is cut out', { panels: [] }],
    ['its page is trashed', { status: 'trashed' as const }],
    ['its page is archived', { status: 'archived' as const }],
  ])('withdraws a decision when %s, and brings it back as it was', async (_, change) => {
    const { ports, site, savePage, settle } = await recorded();
    const before = site.pages.get('10');
    savePage({ id: '10', ...change });
    await settle();
    expect((await ports.getDecision(d('10')))?.state).toBe('withdrawn');
    savePage({ id: '10', panels: before?.panels, status: 'current' });
    await settle();
    expect(await ports.getDecision(d('10'))).toMatchObject({ state: 'live', revision: 1, key: 'D-1' });
  });

  test('marks a decision as replaced while its page says so, without a new revision, and also when it was gone meanwhile', async () => {
    const { ports, site, savePage, settle } = await recorded();
    const record = site.pages.get('10')?.panels?.[0]?.record ?? aRecord();
    for (const [panels, state] of [
      [[panel('one', record, true)], 'superseded'],
      [[], 'withdrawn'],
      [[panel('one', record, true)], 'superseded'],
      [[panel('one', record)], 'live'],
    ] as const) {
      savePage({ id: '10', panels });
      await settle();
      expect(await ports.getDecision(d('10'))).toMatchObject({ state, revision: 1 });
    }
  });

  test('takes a panel pasted on another page for another decision, and one pasted beside it too', async () => {
    const { ports, savePage, settle } = await recorded();
    savePage({ id: '11', panels: [panel('one', aFullRecord()), panel('two', aFullRecord())] });
    await settle();
    const keys = [d('11'), d('11', 'two')].map(async (id) => (await ports.getDecision(id))?.key);
    expect((await Promise.all(keys)).sort()).toEqual(['D-2', 'D-3']);
    expect((await ports.getDecision(d('10')))?.state).toBe('live');
  });

  test('forgets the text of a purged page, and never gives its key again', async () => {
    const { ports, site, storage, queue, savePage, settle } = await recorded();
    site.pages.delete('10');
    queue.push({ kind: 'page', pageId: '10', event: 'deleted' });
    await settle();
    expect(await ports.getDecision(d('10'))).toBeUndefined();
    expect(JSON.stringify(storage.dump())).not.toContain('Historical completeness');
    savePage({ id: '12', panels: [panel('one', aRecord())] });
    await settle();
    expect((await ports.getDecision(d('12')))?.key).toBe('D-2');
  });

  test('leaves everything as it is when a page can no longer be read for another reason', async () => {
    const { ports, site, queue, settle } = await recorded();
    const page = site.pages.get('10');
    if (page) site.pages.set('10', { ...page, readers: ['reader'] });
    queue.push({ kind: 'page', pageId: '10', event: 'changed' });
    await settle();
    expect((await ports.getDecision(d('10')))?.state).toBe('live');
  });

  test('records a page that keeps the app out when somebody who may read it opens its panel', async () => {
    const world = openWorld();
    world.savePage({ id: '10', panels: [panel('one', aFullRecord())], readers: ['reader'] });
    await world.settle();
    expect(await world.ports.getDecision(d('10'))).toBeUndefined();
    expect(await openDecisionPanel(world.ports, reader, 'one')).toMatchObject({ recorded: true, head: { key: 'D-1' } });
  });

  test('gives one key to two deliveries at the same moment', async () => {
    const world = openWorld();
    world.savePage({ id: '10', panels: [panel('one', aFullRecord())] });
    world.queue.push(...world.queue);
    await Promise.all([world.settle(), world.settle()]);
    await world.settle();
    const keys = world.storage.dump().filter(({ entity }) => entity === 'decision');
    expect(keys).toHaveLength(1);
  });

  test('leaves it to the next who may write the page to have it found by search', async () => {
    const world = openWorld();
    const page = { id: '10', panels: [panel('one', aRecord())], readers: ['reader', 'editor'], editors: ['editor'] };
    world.savePage(page);
    await openDecisionPanel(world.ports, reader, 'one');
    expect(world.site.pages.get('10')?.property).toBeUndefined();
    world.savePage(page);
    world.site.viewer = 'editor';
    await openDecisionPanel(world.ports, { ...reader, accountId: 'editor' }, 'one');
    expect(world.site.pages.get('10')?.property).toMatchObject({ count: 1, keys: ['D-1'] });
  });

  test('keeps a record of 2,000 parts in pieces, and gives it back whole', async () => {
    const parts = Array.from({ length: 2000 }, (_, at) =>
      aPart('within', `Part number ${at} of a very long record «${'word '.repeat(30)}» 🙂`),
    );
    const { ports, storage } = await recorded(aRecord({ parts }));
    expect(storage.dump().filter(({ entity }) => entity === 'revision').length).toBeGreaterThan(2);
    expect((await ports.getRevision(d('10'), 1))?.record.parts.map(({ text }) => text)).toEqual(
      parts.map(({ text }) => text),
    );
  });

  test('comes to the same end wherever it dies half-way', async () => {
    const end = async (dieAfter: number) => {
      const world = await recorded(aRecord({ parts: [aPart('within', 'Nightly loads')] }));
      world.savePage({
        id: '10',
        panels: [panel('two', aRecord()), panel('one', aRecord({ parts: [aPart('within', 'Hourly loads')] }))],
      });
      world.storage.dieAfter(dieAfter);
      await world.settle();
      const decisions = await Promise.all([d('10'), d('10', 'two')].map((id) => world.ports.getDecision(id)));
      return decisions.map((one) => [one?.key, one?.revision, one?.state]);
    };
    const undisturbed = await end(Infinity);
    expect(undisturbed).toEqual([
      ['D-1', 2, 'live'],
      ['D-2', 1, 'live'],
    ]);
    for (let writes = 0; writes < 14; writes++) expect(await end(writes)).toEqual(undisturbed);
  });

  test('tells a page that is not understood, or has no direction, from one that holds nothing', async () => {
    const world = openWorld();
    const open = () => openDecisionPanel(world.ports, reader, 'one');
    world.savePage({ id: '10', panels: undefined });
    expect(await open()).toEqual({ recorded: false, why: 'not-a-record' });
    world.savePage({ id: '10', panels: [panel('one', aRecord({ direction: '' }))] });
    expect(await open()).toEqual({ recorded: false, why: 'no-direction' });
    world.savePage({ id: '10', panels: [] });
    expect(await open()).toEqual({ recorded: false, why: 'not-published' });
    world.savePage({ id: '10', status: 'draft' });
    expect(await open()).toEqual({ recorded: false, why: 'not-published' });
  });

  test('leaves what a newer version of the app has stored alone, and says so', async () => {
    const { ports, storage, savePage, queue } = await recorded();
    storage.tamper(({ value }) => ({ ...(value as object), v: 99 }));
    const before = JSON.stringify(storage.dump());
    savePage({ id: '10', panels: [panel('one', aRecord({ direction: 'Another' }))] });
    queue.length = 0;
    await expect(openDecisionPanel(ports, reader, 'one')).rejects.toMatchObject({ code: 'newer-storage' });
    expect(JSON.stringify(storage.dump())).toBe(before);
  });
});
