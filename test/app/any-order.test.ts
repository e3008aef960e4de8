import fc from 'fast-check';
import type { Job } from '../../src/app/jobs';
import { changeTeams } from '../../src/app/choose-teams';
import { teamsFrom, type TeamsFrom } from '../../src/contract/set-up';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

/** What people do to a small site: two decisions, an initiative, two epics, two stories and a subtask. */
type Deed =
  | { readonly do: 'revise'; readonly page: '10' | '11'; readonly text: number }
  | { readonly do: 'status'; readonly page: '10' | '11'; readonly status: 'current' | 'trashed' | 'archived' }
  | { readonly do: 'cut'; readonly page: '10' | '11' }
  | { readonly do: 'link'; readonly issue: '50' | '100' | '101'; readonly to: '10' | '11' | undefined }
  | { readonly do: 'move'; readonly issue: '100' | '101'; readonly under: '50' | undefined }
  | { readonly do: 'move-project'; readonly issue: '100' | '101'; readonly to: '1' | '2' }
  | { readonly do: 'set-team'; readonly issue: '100' | '101'; readonly to: string | undefined }
  | { readonly do: 'choose-teams'; readonly from: TeamsFrom }
  | { readonly do: 'move-story'; readonly issue: '200' | '201'; readonly under: '100' | '101' | undefined };

const page = fc.constantFrom('10' as const, '11' as const);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('revise' as const), page, text: fc.nat(3) }),
  fc.record({ do: fc.constant('status' as const), page, status: fc.constantFrom('current', 'trashed', 'archived') }),
  fc.record({ do: fc.constant('cut' as const), page }),
  fc.record({
    do: fc.constant('link' as const),
    issue: fc.constantFrom('50', '100', '101'),
    to: fc.constantFrom('10', '11', undefined),
  }),
  fc.record({
    do: fc.constant('move' as const),
    issue: fc.constantFrom('100', '101'),
    under: fc.constantFrom('50', undefined),
  }),
  fc.record({
    do: fc.constant('move-project' as const),
    issue: fc.constantFrom('100', '101'),
    to: fc.constantFrom('1', '2'),
  }),
  fc.record({
    do: fc.constant('set-team' as const),
    issue: fc.constantFrom('100', '101'),
    to: fc.constantFrom('a', 'b', undefined),
  }),
  fc.record({ do: fc.constant('choose-teams' as const), from: fc.constantFrom(...teamsFrom) }),
  fc.record({
    do: fc.constant('move-story' as const),
    issue: fc.constantFrom('200', '201'),
    under: fc.constantFrom('100', '101', undefined),
  }),
);

const recordOf = (text: number) =>
  aRecord({ parts: [aPart('beyond', ['Streaming ingestion', 'Buying a vendor', 'One model', 'Alerts'][text] ?? '')] });

async function newSite(): Promise<World> {
  const world = openWorld();
  for (const id of ['10', '11']) world.savePage({ id, panels: [panel('one', recordOf(0))] });
  await world.settle();
  world.saveIssue({ id: '50', level: 2 });
  for (const id of ['100', '101']) world.saveIssue({ id, level: 1, parentId: '50' });
  world.saveIssue({
    id: '200',
    parentId: '100',
    summary: 'Build streaming ingestion for the streaming ingestion team',
  });
  world.saveIssue({ id: '201', parentId: '101' });
  world.saveIssue({ id: '300', level: -1, parentId: '200' });
  await world.settle();
  return world;
}

async function act(world: World, deed: Deed): Promise<void> {
  switch (deed.do) {
    case 'revise':
      return void world.savePage({ id: deed.page, panels: [panel('one', recordOf(deed.text))] });
    case 'status':
      return void world.savePage({ id: deed.page, status: deed.status });
    case 'cut':
      return void world.savePage({ id: deed.page, panels: [] });
    case 'link':
      if (!deed.to) world.clear(deed.issue, 'linked');
      return void world.saveIssue({ id: deed.issue, ...(deed.to && { linked: linkTo(deed.to, 'one') }) });
    case 'move-project':
      return void world.saveIssue({ id: deed.issue, projectId: deed.to });
    case 'set-team':
      if (deed.to === undefined) world.clear(deed.issue, 'team');
      return void world.saveIssue({
        id: deed.issue,
        ...(deed.to !== undefined && { team: { id: deed.to, name: `Squad ${deed.to}` } }),
      });
    case 'choose-teams':
      return changeTeams(world.ports, deed.from);
    case 'move':
    case 'move-story':
      if (!deed.under) world.clear(deed.issue, 'parentId');
      return void world.saveIssue({ id: deed.issue, ...(deed.under && { parentId: deed.under }) });
  }
}

/** What the app knows in the end, less what depends on when it looked: instants, versions, and what a withdrawn decision last said. */
async function known(world: World): Promise<unknown> {
  const { ports, site } = world;
  const decisions = await Promise.all(
    ['10', '11'].map(async (id) => {
      const decision = await ports.getDecision(`${id}:one` as DecisionId);
      const revision = decision && (await ports.getRevision(decision.id, decision.revision));
      return [decision?.state, decision?.state === 'live' && revision?.record.parts.map(({ text }) => text)];
    }),
  );
  const work = await Promise.all(
    ['50', '100', '101', '200', '201', '300'].map(async (id) => {
      const rests = (await ports.getStanding(id))?.rests;
      return [
        id,
        rests?.decision,
        rests?.epicId,
        rests?.state,
        rests?.open,
        rests?.leans?.teamId,
        rests?.reading,
        site.issues.get(id)?.property?.decisionQuestions,
      ];
    }),
  );
  return [decisions, work, await tallied(world)];
}

/** What each team's work says of each decision: which works lean which way, whatever order they were counted in. */
async function tallied({ ports }: World): Promise<readonly unknown[]> {
  const found = await Promise.all(['10:one', '11:one'].map((id) => ports.listWorkTallies(id as DecisionId)));
  return found
    .flat()
    .flatMap(({ decision, team, marks }) =>
      marks.map(({ axis, way, works }) => [decision, team.id, axis.part, way, [...works].sort()].join(' ')),
    );
}

/** Delivers what waits in an order of its own: late, first, and some of it twice. */
function shuffled(random: () => number): (queue: Job[]) => Job | undefined {
  const twice = new Set<Job>();
  return (queue) => {
    const at = Math.floor(random() * queue.length);
    const job = queue[at];
    if (job && random() < 0.25 && !twice.has(job)) twice.add(job);
    else queue.splice(at, 1);
    return job;
  };
}

/** Park and Miller's generator: a whole order of deliveries from one number, which fast-check can make smaller. */
function diceOf(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

describe('whatever order events arrive in, and however often', () => {
  test('the app comes to know the same as if they had come one by one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 1, maxLength: 8 }),
        fc.nat(1_000_000),
        fc.nat(12),
        async (deeds, seed, dies) => {
          const inOrder = await newSite();
          for (const one of deeds) {
            await act(inOrder, one);
            await inOrder.settle();
          }
          const expected = await known(inOrder);

          const world = await newSite();
          const random = diceOf(seed);
          const order = shuffled(random);
          for (const one of deeds) {
            await act(world, one);
            // Some of it is done between two deeds, most of it after the last.
            const job = random() > 0.5 ? order(world.queue) : undefined;
            if (job) {
              world.queue.unshift(job);
              await world.settle((queue) => (queue[0] === job ? queue.shift() : undefined));
            }
          }
          world.storage.dieAfter(dies);
          await world.settle(order);
          world.storage.revive();
          expect(await known(world)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});
