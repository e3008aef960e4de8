import { answerQuestion } from '../../src/app/answer-question';
import { openOwnQuestion } from '../../src/app/open-own-question';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const record = aRecord({
  parts: [aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] })],
});

/** Story 200 asks something, story 201 does not. */
const site = async (): Promise<World> => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
  world.saveIssue({
    id: '200',
    summary: 'Build streaming ingestion: a Kafka topic for the event stream',
    parentId: '100',
  });
  world.saveIssue({ id: '201', summary: 'Water the plants', parentId: '100' });
  await world.settle();
  return world;
};

describe('the question about a story just made', () => {
  test('comes with both quotes', async () => {
    const { ports } = await site();
    expect(await openOwnQuestion(ports, '200')).toMatchObject({ decision: 'D-1', partQuote: 'Streaming ingestion' });
  });

  test('is none where nothing is asked, or nothing is known yet', async () => {
    const { ports } = await site();
    expect(await openOwnQuestion(ports, '201')).toBeNull();
    expect(await openOwnQuestion(ports, '999')).toBeNull();
  });

  test('is none where an administrator wants no flags on boards', async () => {
    const { ports } = await site();
    await ports.turn('story-flag', false);
    expect(await openOwnQuestion(ports, '200')).toBeNull();
    await ports.turn('story-flag', true);
    expect(await openOwnQuestion(ports, '200')).not.toBeNull();
  });

  test('is none once it is answered', async () => {
    const { ports } = await site();
    const finding = (await ports.getStanding('200'))?.rests?.assessment.findings[0];
    if (!finding) throw new Error('nothing was asked');
    const viewer = { accountId: 'reader', content: 'page', issueId: '200' } as const;
    await answerQuestion(ports, viewer, { finding: finding.id, kind: 'within', reason: 'agreed with the data office' });
    expect(await openOwnQuestion(ports, '200')).toBeNull();
  });

  test('is none for who may not see the issue, or not read the page', async () => {
    const world = await site();
    world.saveIssue({ id: '200', readers: ['somebody-else'] });
    expect(await openOwnQuestion(world.ports, '200')).toBeNull();
    world.saveIssue({ id: '200', readers: ['reader'] });
    world.savePage({ id: '10', readers: ['app'] });
    expect(await openOwnQuestion(world.ports, '200')).toBeNull();
  });
});
