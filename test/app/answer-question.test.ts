import { answerQuestion } from '../../src/app/answer-question';
import { openQuestionsFromWork } from '../../src/app/open-questions-from-work';
import { openIssuePanel } from '../../src/app/open-issue-panel';
import { openSettings } from '../../src/app/open-settings';
import { proposeWords } from '../../src/app/propose-words';
import { wolfBar } from '../../src/app/hush';
import { checks } from '../../src/core/reader/checks';
import type { AnswerKind } from '../../src/core/answer';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const on = (issueId: string) => ({ accountId: 'reader', content: 'page', issueId }) as const;
const record = aRecord({
  parts: [
    aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] }),
    aPart('within', 'Nightly loads'),
  ],
});

const open = async (stories = 1): Promise<World> => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, summary: 'Customer history', linked: linkTo('10', 'one') });
  for (let at = 0; at < stories; at++)
    world.saveIssue({
      id: String(200 + at),
      summary: `Build streaming ingestion: a Kafka topic for the event stream ${at}`,
      parentId: '100',
    });
  await world.settle();
  return world;
};

async function answer(world: World, issueId: string, kind: AnswerKind = 'within') {
  const finding = (await world.ports.getStanding(issueId))?.rests?.assessment.findings[0];
  if (!finding) throw new Error('nothing to answer');
  return answerQuestion(world.ports, on(issueId), { finding: finding.id, kind, reason: 'It feeds the nightly loads' });
}

describe('an answer', () => {
  test('is kept with both texts, and takes the question off the issue', async () => {
    const world = await open();
    const kept = await answer(world, '200');
    expect(kept).toMatchObject({ kind: 'within', partQuote: 'Streaming ingestion', by: 'reader', revision: 1 });
    expect(world.site.issues.get('200')?.property?.decisionQuestions).toBe(0);
  });

  test('sticks when the story is read again, changed elsewhere, or the decision gains another part', async () => {
    const world = await open();
    await answer(world, '200');
    world.saveIssue({ id: '200', description: 'Nightly loads as well.' });
    world.savePage({
      id: '10',
      panels: [panel('one', { ...record, parts: [...record.parts, aPart('open', 'Which tools')] })],
    });
    await world.settle();
    expect((await world.ports.getStanding('200'))?.rests).toMatchObject({ revision: 2, open: 0 });
  });

  test('stays on the decision’s panel when the story was reworded after it', async () => {
    const world = await open();
    await answer(world, '200', 'reworded');
    world.saveIssue({ id: '200', summary: 'Nightly loads' });
    await world.settle();
    const viewer = { accountId: 'reader', content: 'page', pageId: '10' } as const;
    expect(await openQuestionsFromWork(world.ports, viewer, { localId: 'one' })).toMatchObject({
      questions: [{ issueId: '200', summary: 'Nightly loads', answer: { kind: 'reworded' } }],
    });
  });

  test('does not stick to other words', async () => {
    const world = await open();
    await answer(world, '200');
    world.saveIssue({ id: '200', summary: 'Build streaming ingestion of everything: a Kafka topic, an event stream' });
    await world.settle();
    expect((await world.ports.getStanding('200'))?.rests?.open).toBe(1);
  });

  test('to a question that is no longer asked is refused', async () => {
    const world = await open();
    world.saveIssue({ id: '200', summary: 'Nightly loads' });
    const before = (await world.ports.getStanding('200'))?.rests?.assessment.findings[0];
    await world.settle();
    const late = answerQuestion(world.ports, on('200'), { finding: before?.id as never, kind: 'within', reason: '' });
    await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('that somebody else gave is not replaced unseen', async () => {
    const world = await open();
    const first = await answer(world, '200');
    const second = answerQuestion(
      world.ports,
      { ...on('200'), accountId: 'another' },
      { finding: first.finding, kind: 'deliberate', reason: 'I had not seen yours' },
    );
    await expect(second).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await world.ports.getAnswers([first])).toEqual([first]);
  });

  test('counts once however often it is given, and counts as what it was last', async () => {
    const world = await open();
    await answer(world, '200');
    await answer(world, '200');
    expect((await openSettings(world.ports)).checks.map(({ answered, within }) => [answered, within])).toContainEqual([
      1, 1,
    ]);
    await answer(world, '200', 'deliberate');
    expect((await openSettings(world.ports)).checks.map(({ answered, within }) => [answered, within])).toContainEqual([
      1, 0,
    ]);
  });

  test('offers its story’s words to the authors as fine nearby', async () => {
    const world = await open();
    await answer(world, '200');
    const words = await proposeWords(world.ports, { accountId: 'reader', content: 'page', pageId: '10' }, 'one');
    expect(words).toContainEqual(expect.objectContaining({ list: 'fineNearby', from: 'answer' }));
  });
});

describe('a check that cries wolf', () => {
  test('goes quiet on this site once enough of its answers were "within", and the settings say so', async () => {
    const world = await open(wolfBar.answers + 1);
    for (let at = 0; at < wolfBar.answers - 1; at++) await answer(world, String(200 + at));
    expect((await openSettings(world.ports)).checks.every(({ speaks }) => speaks !== 'quiet')).toBe(true);
    await answer(world, String(200 + wolfBar.answers - 1));
    expect((await openSettings(world.ports)).checks.some(({ speaks }) => speaks === 'quiet')).toBe(true);

    const last = String(200 + wolfBar.answers);
    world.saveIssue({ id: last, description: 'Touched.' });
    await world.settle();
    const rests = (await world.ports.getStanding(last))?.rests;
    expect(rests?.assessment.verdict).toBe('note');
    expect(rests?.open).toBe(0);
    expect(rests?.assessment.findings[0]).toMatchObject({ aloud: false });
  });

  test('is not told from one that only notes: that one never asks, so nothing makes it quiet', async () => {
    const { ports } = await open(1);
    const noting = checks.filter(({ loudest }) => loudest === 'note').map(({ id }) => id);
    for (const check of noting) await ports.putTally(check, { answered: wolfBar.answers, within: wolfBar.answers });
    const settings = await openSettings(ports);
    expect(settings.checks.filter(({ speaks }) => speaks === 'note').map(({ check }) => check)).toEqual(noting);
    expect(noting.length).toBeGreaterThan(0);
  });

  test('is heard no more in stories that were read before', async () => {
    const world = await open(wolfBar.answers + 1);
    for (let at = 0; at < wolfBar.answers; at++) await answer(world, String(200 + at));
    const last = String(200 + wolfBar.answers);
    expect(await openIssuePanel(world.ports, on(last))).toMatchObject({ assessment: { verdict: 'note' } });
    expect(await openQuestionsFromWork(world.ports, on('100'), {})).toEqual({ questions: [] });
  });

  test('keeps its voice where half of its questions were worth asking', async () => {
    const world = await open(wolfBar.answers);
    for (let at = 0; at < wolfBar.answers; at++)
      await answer(world, String(200 + at), at % 2 ? 'within' : 'deliberate');
    expect((await openSettings(world.ports)).checks.every(({ speaks }) => speaks !== 'quiet')).toBe(true);
  });
});
