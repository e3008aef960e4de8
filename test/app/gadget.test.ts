import { answerQuestion } from '../../src/app/answer-question';
import { openGadget } from '../../src/app/open-gadget';
import type { Gadget, GadgetWeeks } from '../../src/contract/gadget';
import type { AnswerKind } from '../../src/core/answer';
import type { DecisionId, DecisionKey } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const streaming = aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] });
const asksForIt = 'Build streaming ingestion: a Kafka topic for the event stream';
const day = 86_400_000;

/** D-1 for everyone and D-2 for a few; below an epic of each, a story that asks something. */
async function site(): Promise<World> {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', aRecord({ title: 'History first', parts: [streaming] }))] });
  await world.settle();
  const closed = [panel('one', aRecord({ title: 'Secret', parts: [streaming] }))];
  world.savePage({ id: '11', panels: closed, readers: ['app', 'insider'] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
  world.saveIssue({ id: '101', level: 1, linked: linkTo('11', 'one', 'D-2') });
  await world.settle();
  world.saveIssue({ id: '200', parentId: '100', summary: asksForIt });
  world.saveIssue({ id: '201', parentId: '101', summary: asksForIt });
  await world.settle();
  return world;
}

const look = (
  { ports }: World,
  { days = 0, weeks = 4, decisions = [] }: { days?: number; weeks?: GadgetWeeks; decisions?: readonly string[] } = {},
): Promise<Gadget> => {
  const now = new Date(Date.parse(ports.now()) + days * day).toISOString();
  return openGadget({ ...ports, now: () => now }, { decisions: decisions as readonly DecisionKey[], weeks });
};

const answer = async (world: World, issueId: string, kind: AnswerKind, days = 0): Promise<void> => {
  const finding = (await world.ports.getStanding(issueId))?.rests?.assessment.findings.find(({ aloud }) => aloud);
  if (!finding) throw new Error(`nothing is asked beside ${issueId}`);
  const at = new Date(Date.parse(world.ports.now()) + days * day).toISOString();
  const viewer = { accountId: 'reader', content: 'page', issueId } as const;
  await answerQuestion({ ...world.ports, now: () => at }, viewer, { finding: finding.id, kind, reason: 'A pilot' });
};

const of = ({ decisions }: Gadget, key: string) => decisions.find(({ head }) => head.key === key);

describe('the gadget', () => {
  test('counts the open questions of a decision at the end of each week', async () => {
    const world = await site();
    expect(of(await look(world), 'D-1')?.open).toEqual([0, 0, 0, 1]);
    expect(of(await look(world, { days: 15 }), 'D-1')?.open).toEqual([0, 1, 1, 1]);
    await answer(world, '200', 'within', 10);
    expect(of(await look(world, { days: 15 }), 'D-1')?.open).toEqual([0, 1, 1, 0]);
    expect((await look(world, { days: 15 })).weeks).toHaveLength(4);
    expect((await look(world, { weeks: 12 })).weeks).toHaveLength(12);
  });

  test('remembers a question that was answered and whose story has been reworded since', async () => {
    const world = await site();
    world.saveIssue({ id: '202', parentId: '100', summary: `${asksForIt} again` });
    await world.settle();
    await answer(world, '200', 'reworded', 10);
    world.saveIssue({ id: '200', summary: 'Nightly loads' });
    await world.settle();
    expect(of(await look(world, { days: 15 }), 'D-1')?.open).toEqual([0, 2, 2, 1]);
  });

  test('is gone from the list when nothing was open in the weeks that are shown', async () => {
    const world = await site();
    await answer(world, '200', 'within');
    expect(of(await look(world, { days: 60 }), 'D-1')).toBeUndefined();
  });

  test('shows decisions that the viewer may open, and of the others only how many and how much they are asked', async () => {
    const world = await site();
    const shown = await look(world);
    expect(shown.decisions.map(({ head }) => head.title)).toEqual(['History first']);
    expect(shown.closed).toEqual({ decisions: 1, questions: 1 });
    expect(JSON.stringify(shown)).not.toMatch(/Secret|D-2/);
    world.site.viewer = 'insider';
    expect((await look(world)).decisions).toHaveLength(2);
    expect((await look(world)).closed).toEqual({ decisions: 0, questions: 0 });
  });

  test('counts questions in work that the viewer may not browse, and nothing of what is closed on both sides', async () => {
    const world = await site();
    for (const id of ['200', '201']) world.saveIssue({ id, readers: ['app'] });
    expect(of(await look(world), 'D-1')).toMatchObject({ open: [0, 0, 0, 0], hidden: 1 });
    expect((await look(world)).closed).toEqual({ decisions: 0, questions: 0 });
  });

  test('shows the chosen decisions only, and nothing for a key that nobody knows or that is closed', async () => {
    const world = await site();
    world.site.viewer = 'insider';
    expect((await look(world, { decisions: ['D-2', 'D-2', 'D-99'] })).decisions.map(({ head }) => head.key)).toEqual([
      'D-2',
    ]);
    world.site.viewer = 'reader';
    expect(await look(world, { decisions: ['D-99'] })).toMatchObject({ decisions: [], closed: { questions: 0 } });
    expect(await look(world, { decisions: ['D-2'] })).toMatchObject({ decisions: [] });
  });

  test('names no issue, no team and nobody', async () => {
    const world = await site();
    await answer(world, '200', 'reopen');
    expect(JSON.stringify((await look(world)).decisions)).not.toMatch(/P1-|Team|reader|Kafka|pilot/);
  });

  test('asks each product once, however much work there is', async () => {
    const world = await site();
    for (let id = 300; id < 340; id++)
      world.saveIssue({ id: String(id), parentId: '100', summary: `${asksForIt} ${id}` });
    await world.settle();
    world.site.points();
    expect(of(await look(world), 'D-1')?.open.at(-1)).toBe(41);
    // The list of pages 1 + 1 that may be read, and what may be browsed 1.
    expect(world.site.points()).toBe(3);
  });

  test('asks nothing about a decision that was withdrawn', async () => {
    const world = await site();
    world.savePage({ id: '10', panels: [] });
    await world.settle();
    expect((await look(world)).decisions).toEqual([]);
  });

  test('says that Jira is not connected', async () => {
    const world = await site();
    world.site.jira = false;
    expect(await look(world)).toMatchObject({ jira: 'not-connected', decisions: [] });
  });
});

describe('a page that rests on a decision', () => {
  const says = ['Build streaming ingestion: a Kafka topic for the event stream.'];
  const restsOn = [{ localId: 'rests', on: linkTo('10', 'one') }];

  test('asks like a story does, also where no story asks, and as far as the viewer may read it', async () => {
    const world = await site();
    world.saveIssue({ id: '200', summary: 'Nightly loads' });
    world.savePage({ id: '20', title: 'Brief', says, restsOn, readers: ['app', 'insider'] });
    await world.settle();
    expect(of(await look(world), 'D-1')).toMatchObject({ open: [0, 0, 0, 0], hidden: 1 });
    world.site.viewer = 'insider';
    for (const decisions of [[], ['D-1']])
      expect(of(await look(world, { decisions }), 'D-1')).toMatchObject({ open: [0, 0, 0, 1], hidden: 0 });
  });

  test('is a place of its own where a part is asked about', async () => {
    const world = await site();
    world.savePage({ id: '20', title: 'Brief', says, restsOn });
    await world.settle();
    expect(of(await look(world), 'D-1')?.reasons).toEqual([
      { why: 'one-part', part: 'Streaming ingestion', places: 2 },
    ]);
  });

  test('that was answered about, and asks no more, does not stand in the way of what issues ask', async () => {
    const world = await site();
    world.savePage({ id: '20', title: 'Brief', says, restsOn });
    await world.settle();
    const finding = (await world.ports.getPageStanding('20', '10:one' as DecisionId))?.rests.assessment.findings[0];
    await answerQuestion(
      world.ports,
      { accountId: 'reader', content: 'page', pageId: '20' },
      { finding: finding?.id ?? ('' as never), kind: 'within', reason: 'A pilot' },
    );
    world.savePage({ id: '20', says: ['Nightly loads.'] });
    await world.settle();
    expect(of(await look(world), 'D-1')?.open).toEqual([0, 0, 0, 1]);
  });
});

describe('a decision needs a conversation', () => {
  const reasons = async (world: World, days = 0) => of(await look(world, { days }), 'D-1')?.reasons;

  test('not because something is asked', async () => {
    expect(await reasons(await site())).toEqual([]);
  });

  test('when an answer asks to look at it again, until a revision answers that', async () => {
    const world = await site();
    await answer(world, '200', 'reopen');
    expect(await reasons(world)).toEqual([{ why: 'look-again', answers: 1 }]);
    world.savePage({ id: '10', panels: [panel('one', aRecord({ direction: 'Another way', parts: [streaming] }))] });
    await world.settle();
    expect(await reasons(world)).toBeUndefined();
  });

  test('when work under two epics asks about one part', async () => {
    const world = await site();
    world.saveIssue({ id: '102', level: 1, linked: linkTo('10', 'one') });
    await world.settle();
    world.saveIssue({ id: '202', parentId: '102', summary: asksForIt });
    await world.settle();
    expect(await reasons(world)).toEqual([{ why: 'one-part', part: 'Streaming ingestion', places: 2 }]);
  });

  test('when a question has been open for two weeks', async () => {
    const world = await site();
    expect(await reasons(world, 13)).toEqual([]);
    expect(await reasons(world, 15)).toEqual([{ why: 'waiting', questions: 1 }]);
    await answer(world, '200', 'deliberate', 15);
    expect(await reasons(world, 16)).toEqual([]);
  });
});
