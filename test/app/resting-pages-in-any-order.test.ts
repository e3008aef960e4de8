import fc from 'fast-check';
import { doJob } from '../../src/app/do-job';
import { bondOfPage } from '../../src/app/standing';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

/** What people do to a brief, and to the two decisions that it may rest on. */
type Deed =
  | { readonly do: 'write'; readonly rests: readonly ('10' | '11')[] }
  | { readonly do: 'status'; readonly status: 'current' | 'trashed' | 'archived' }
  | { readonly do: 'move'; readonly space: 'PRD' | 'DATA' }
  | { readonly do: 'revise'; readonly decision: '10' | '11'; readonly text: number }
  | { readonly do: 'cut'; readonly decision: '10' | '11' };

const decision = fc.constantFrom('10' as const, '11' as const);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), rests: fc.uniqueArray(decision) }),
  fc.record({ do: fc.constant('status' as const), status: fc.constantFrom('current', 'trashed', 'archived') }),
  fc.record({ do: fc.constant('move' as const), space: fc.constantFrom('PRD', 'DATA') }),
  fc.record({ do: fc.constant('revise' as const), decision, text: fc.nat(3) }),
  fc.record({ do: fc.constant('cut' as const), decision }),
);

const recordOf = (text: number) =>
  aRecord({ parts: [aPart('beyond', ['Streaming ingestion', 'Buying a vendor', 'One model', 'Alerts'][text] ?? '')] });
const idOf = (page: string) => `${page}:one` as DecisionId;

async function newSite(): Promise<World> {
  const world = openWorld();
  for (const id of ['10', '11']) world.savePage({ id, panels: [panel('one', recordOf(0))] });
  await world.settle();
  world.savePage({ id: '20', title: 'Brief', spaceId: 'PRD', says: ['Build streaming ingestion, and buy a vendor'] });
  await world.settle();
  return world;
}

function act(world: World, deed: Deed): void {
  switch (deed.do) {
    case 'write':
      return void world.savePage({
        id: '20',
        restsOn: deed.rests.map((page) => ({ localId: `rests-${page}`, on: linkTo(page, 'one') })),
      });
    case 'status':
      return void world.savePage({ id: '20', status: deed.status });
    case 'move':
      return void world.savePage({ id: '20', spaceId: deed.space });
    case 'revise':
      return void world.savePage({ id: deed.decision, panels: [panel('one', recordOf(deed.text))] });
    case 'cut':
      return void world.savePage({ id: deed.decision, panels: [] });
  }
}

/** What is kept says of every decision what the site says. */
async function isAsTheSiteSays({ ports, site }: World): Promise<void> {
  const page = site.pages.get('20');
  for (const id of ['10', '11']) {
    const standing = await ports.getPageStanding('20', idOf(id));
    const rests = page?.status === 'current' && page.restsOn?.some(({ on }) => on?.decision === idOf(id)) === true;
    expect(standing !== undefined).toBe(rests);
    expect(await ports.getPageBond('20', idOf(id))).toEqual(standing && bondOfPage(standing));
    if (!standing) continue;
    const now = await ports.getDecision(idOf(id));
    expect(standing).toMatchObject({
      team: { name: page?.spaceId },
      rests: { revision: now?.revision, state: now?.state },
    });
    expect((await ports.listRestingPages(idOf(id))).map(({ pageId }) => pageId)).toEqual(['20']);
  }
}

test('jobs may come twice, late and out of order: a page rests on what it says, beside the newest revision', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { maxLength: 8 }),
      fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      async (deeds, picks) => {
        const world = await newSite();
        for (const one of deeds) {
          act(world, one);
          if ((picks[0] ?? 0) % 2 === 0) world.queue.push(...world.queue);
        }
        let turn = 0;
        await world.settle((queue) => queue.splice((picks[turn++ % picks.length] ?? 0) % queue.length, 1)[0]);
        await isAsTheSiteSays(world);
      },
    ),
    { numRuns: 60 },
  );
});

test('a job that dies half-way leaves nothing that the next would not bring in order', async () => {
  for (let writes = 0; writes < 10; writes++) {
    const world = await newSite();
    act(world, { do: 'write', rests: ['10', '11'] });
    const die = async () => {
      world.storage.dieAfter(writes);
      const job = world.queue.shift();
      if (job) await doJob(world.ports, job).catch(() => undefined);
      world.storage.revive();
    };
    await die();
    act(world, { do: 'write', rests: ['11'] });
    await die();
    act(world, { do: 'status', status: writes % 2 === 0 ? 'current' : 'trashed' });
    await world.settle();
    await isAsTheSiteSays(world);
  }
});
