import { answerQuestion } from '../../src/app/answer-question';
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

/** A page with a decision, an epic that rests on it, and a story below that asks something. */
async function asking(): Promise<World> {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', streaming)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
  world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
  await world.settle();
  return world;
}
const openIn = async (world: World, id = '200') => (await world.ports.getStanding(id))?.rests?.open;

describe('a job that dies half-way', () => {
  test('leaves no decision behind that nobody would withdraw', async () => {
    for (let writes = 0; writes < 8; writes++) {
      const world = openWorld();
      world.savePage({ id: '10', panels: [panel('one', streaming)] });
      world.storage.dieAfter(writes);
      // It dies, and before it is tried again the panel is cut out.
      const job = world.queue.shift();
      if (job) await doJob(world.ports, job).catch(() => undefined);
      world.storage.revive();
      world.savePage({ id: '10', panels: [] });
      await world.settle();
      expect((await world.ports.getDecision(d))?.state).not.toBe('live');
    }
  });

  test('still has the work read again that rests on a decision which was withdrawn', async () => {
    for (const busy of [1, 2, 3, 4]) {
      const world = await asking();
      world.savePage({ id: '10', panels: [] });
      const { writePageProperty } = world.ports;
      let refused = 0;
      Object.assign(world.ports, {
        writePageProperty: (...asked: Parameters<typeof writePageProperty>) => {
          if (++refused < busy) world.site.busy = 1;
          return writePageProperty(...asked);
        },
      });
      await world.settle();
      expect((await world.ports.getDecision(d))?.state).toBe('withdrawn');
      expect(await openIn(world)).toBe(0);
    }
  });

  test('still has the stories of a deleted epic read again', async () => {
    for (let writes = 0; writes < 5; writes++) {
      const world = await asking();
      world.site.issues.delete('100');
      world.clear('200', 'parentId');
      world.queue.push({ kind: 'forget-issue', issueId: '100' });
      world.storage.dieAfter(writes);
      await world.settle();
      world.storage.revive();
      expect((await world.ports.getStanding('200'))?.rests).toBeUndefined();
    }
  });
});

describe('a job that dies between a tally and the standing', () => {
  const tallied = async ({ ports }: World, decision: string) =>
    (await ports.listWorkTallies(decision as DecisionId)).flatMap(({ marks }) => marks.flatMap(({ works }) => works));

  test('leaves no work counted beside a decision that its epic rests on no more when it is done again', async () => {
    for (let writes = 0; writes < 4; writes++) {
      const world = openWorld();
      for (const id of ['10', '11']) world.savePage({ id, panels: [panel('one', streaming)] });
      await world.settle();
      world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
      await world.settle();
      world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
      world.storage.dieAfter(writes);
      await doJob(world.ports, { kind: 'issue', issueId: '200' }).catch(() => undefined);
      world.storage.revive();
      world.saveIssue({ id: '100', linked: linkTo('11', 'one') });
      await world.settle((queue) => queue.pop());
      expect(await tallied(world, '10:one')).toEqual([]);
      expect(new Set(await tallied(world, '11:one'))).toEqual(new Set(['200']));
    }
  });

  test('counts work when it is done again, though its standing is there', async () => {
    for (let writes = 0; writes < 4; writes++) {
      const world = openWorld();
      world.savePage({ id: '10', panels: [panel('one', streaming)] });
      world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
      await world.settle();
      world.saveIssue({ id: '200', summary: asksForIt, parentId: '100' });
      world.storage.dieAfter(writes);
      await world.settle();
      world.storage.revive();
      expect(new Set(await tallied(world, '10:one'))).toEqual(new Set(['200']));
    }
  });
});

describe('a page in the trash that the app cannot look into', () => {
  test('has the work read again that rests on its decisions', async () => {
    const world = await asking();
    world.site.pages.delete('10');
    world.queue.push({ kind: 'page', pageId: '10', event: 'trashed' });
    await world.settle();
    expect((await world.ports.getDecision(d))?.state).toBe('withdrawn');
    expect(await openIn(world)).toBe(0);
  });
});

describe('two that write at the same moment', () => {
  test('leave the newer version of a page in place, whoever ends last', async () => {
    const world = await asking();
    world.savePage({ id: '10', panels: [panel('one', aRecord({ direction: 'Second' }))] });
    const { putRevision } = world.ports;
    let first = true;
    Object.assign(world.ports, {
      putRevision: async (...asked: Parameters<typeof putRevision>) => {
        if (first) {
          first = false;
          // While the panel records the second version, the third is published and recorded.
          world.savePage({ id: '10', panels: [panel('one', aRecord({ direction: 'Third' }))] });
          await world.settle();
        }
        return putRevision(...asked);
      },
    });
    world.queue.length = 0;
    await openDecisionPanel(world.ports, { accountId: 'reader', content: 'page', pageId: '10' }, 'one');
    const decision = await world.ports.getDecision(d);
    expect((await world.ports.getRevision(d, decision?.revision ?? 0))?.record.direction).toBe('Third');
  });

  test('an answer leaves in place what was read while it was given', async () => {
    const world = await asking();
    const finding = (await world.ports.getStanding('200'))?.rests?.assessment.findings[0];
    if (!finding) throw new Error('nothing to answer');
    const { putAnswer } = world.ports;
    Object.assign(world.ports, {
      putAnswer: async (...asked: Parameters<typeof putAnswer>) => {
        await putAnswer(...asked);
        world.saveIssue({
          id: '200',
          summary: 'Build streaming ingestion of everything: a Kafka topic, an event stream',
        });
        await world.settle();
      },
    });
    const viewer = { accountId: 'reader', content: 'page', issueId: '200' } as const;
    await answerQuestion(world.ports, viewer, { finding: finding.id, kind: 'reworded', reason: '' });
    expect((await world.ports.getStanding('200'))?.summary).toMatch(/everything/);
    expect(await openIn(world)).toBe(1);
    expect(world.site.issues.get('200')?.property?.decisionQuestions).toBe(1);
  });
});
