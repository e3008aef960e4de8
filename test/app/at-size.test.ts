import { answerDivergence } from '../../src/app/answer-divergence';
import { openDivergences } from '../../src/app/open-divergences';
import { openGadget } from '../../src/app/open-gadget';
import { openIssuePanel } from '../../src/app/open-issue-panel';
import { openMap } from '../../src/app/open-map';
import { openRestsOn } from '../../src/app/open-rests-on';
import { proposeWords } from '../../src/app/propose-words';
import { writeReading } from '../../src/app/write-reading';
import type { DivergenceId } from '../../src/core/reading/divergence';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openMoreWork } from '../../src/app/open-more-work';
import { openQuestionsFromWork } from '../../src/app/open-questions-from-work';
import type { NextQuestions, NextWork, QuestionLine, WorkByTeam } from '../../src/contract/decision-panel';
import type { Answer } from '../../src/core/answer';
import type { DecisionId } from '../../src/core/decision/decision';
import type { FindingId } from '../../src/core/finding';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const d = '10:one' as DecisionId;
const onPage = { accountId: 'anna', content: 'page', pageId: '10' } as const;
const streaming = aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] });
const asks = 'Build streaming ingestion: a Kafka topic for the event stream';
const times = (count: number) => Array.from({ length: count }, (_, at) => at);
const instant = (second: number): string => new Date(Date.UTC(2026, 8, 2) + second * 1000).toISOString();

/**
 * 500 epics of 40 teams, 150 pages of 5 spaces, 80 stories and 60 pages that ask; 300 readings: of each team one for
 * every one of seven revisions, but for one team that wrote before all others, and of ten that have no work any more
 * beside an epic of another; 300 answers, all but ten to what is asked no more.
 */
async function atSize(): Promise<World> {
  const world = openWorld();
  world.site.viewer = 'anna';
  for (const revision of times(7)) {
    world.savePage({
      id: '10',
      panels: [panel('one', aRecord({ parts: [streaming], title: `Revision ${revision}` }))],
    });
    await world.settle();
  }
  for (const at of times(500))
    world.saveIssue({ id: `${1000 + at}`, projectId: `${1 + (at % 40)}`, level: 1, linked: linkTo('10', 'one') });
  for (const at of times(80))
    world.saveIssue({ id: `${2000 + at}`, projectId: '1', summary: `${asks} ${at}`, parentId: '1000' });
  for (const at of times(150))
    world.savePage({
      id: `${3000 + at}`,
      spaceId: `S${at % 5}`,
      says: [at < 60 ? `${asks} ${at}` : 'Nothing much'],
      restsOn: [{ localId: 'rests', on: linkTo('10', 'one') }],
    });
  await world.settle();
  const read = (team: string, revision: number, at: number, beside: string) =>
    world.ports.putReading({
      decision: d,
      team: { id: team, name: `Team ${team}` },
      revision,
      text: team === '40' ? 'We do no streaming ingestion' : `Team ${team} reads revision ${revision}`,
      lines: [],
      beside,
      by: 'anna',
      at: instant(at),
    });
  await read('40', 1, 0, '1039');
  for (const revision of times(7))
    for (const at of times(39)) await read(`${at + 1}`, revision + 1, 1000 * (revision + 1) + at, `${1000 + at}`);
  for (const at of times(26)) await read(`${900 + at}`, 1, 1 + at, '1000');
  for (const at of times(300)) await world.ports.putAnswer(answer(at));
  return world;
}

const answer = (at: number): Answer => ({
  finding: `f${at}` as FindingId,
  check: 'beyond',
  decision: d,
  part: streaming.id,
  revision: 1,
  issueId: `${2000 + (at % 80)}`,
  kind: 'within',
  reason: 'A pilot',
  partQuote: streaming.text,
  storyQuote: `what it said before, ${at}`,
  by: 'anna',
  at: instant(at),
});

/** Makes a call, which may read three pages of storage and write nothing. */
async function counted<Of>(world: World, call: () => Promise<Of>): Promise<Of> {
  world.storage.count();
  const found = await call();
  const { pages, writes } = world.storage.count();
  expect(pages).toBeLessThanOrEqual(3);
  expect(writes).toBe(0);
  return found;
}

const beside = (issueId: string) => ({ accountId: 'anna', content: 'page', issueId }) as const;
const reading = { decision: d, revision: 7, text: 'No stream', lines: [] };
const unknown = { localId: 'one', divergence: 'none' as DivergenceId, kind: 'follow', reason: '' } as const;

/** Every other call of a panel that lists anything, with how many pages of storage it reads. */
const calls: readonly (readonly [string, number, (world: World) => Promise<unknown>])[] = [
  ['opening the panel beside an epic', 3, ({ ports }) => openIssuePanel(ports, beside('1000'))],
  ['what the epic’s stories ask', 1, ({ ports }) => openQuestionsFromWork(ports, beside('1000'), {})],
  ['opening the panel beside a story', 0, ({ ports }) => openIssuePanel(ports, beside('2000'))],
  ['opening what a page rests on', 1, ({ ports }) => openRestsOn(ports, { ...onPage, pageId: '3000' }, 'rests')],
  ['the map', 3, ({ ports }) => openMap(ports, onPage, { decision: d })],
  ['what parts between teams', 3, ({ ports }) => openDivergences(ports, onPage, { localId: 'one' })],
  ['answering that', 3, ({ ports }) => answerDivergence(ports, onPage, unknown).catch(() => undefined)],
  ['writing a reading', 1, ({ ports }) => writeReading(ports, beside('1499'), reading)],
  // No panel of one decision: a page of each sort of work that asks, here, and four of the one decision that it shows.
  ['a dashboard', 6, ({ ports }) => openGadget(ports, { decisions: [], weeks: 6 })],
  ['words for the parts', 3, ({ ports }) => proposeWords(ports, onPage, 'one')],
];

describe('a decision on which 500 epics and 150 pages rest', () => {
  let world: World;
  beforeAll(async () => (world = await atSize()));

  test('is opened with three pages of storage, and each further page of its work is read with no more', async () => {
    const first = await counted(world, () => openDecisionPanel(world.ports, onPage, 'one'));
    if (!first.recorded) throw new Error(first.why);
    const pages: WorkByTeam[] = [first];
    for (let from: NextWork | undefined = first.next; from !== undefined; from = pages.at(-1)?.next) {
      const next = from;
      pages.push(await counted(world, () => openMoreWork(world.ports, onPage, { localId: 'one', from: next })));
      expect(pages.length).toBeLessThan(10);
    }
    const lines = pages.flatMap(({ teams }) => teams);
    const work = lines.flatMap(({ epics, pages }) => [
      ...epics.map(({ issueId }) => issueId),
      ...pages.map(({ pageId }) => pageId),
    ]);
    expect([work.length, new Set(work).size]).toEqual([650, 650]);
    expect(pages.map(({ hiddenEpics, hiddenPages }) => hiddenEpics + hiddenPages)).toEqual(pages.map(() => 0));
    // Whoever wrote long ago is shown with what it wrote wherever its work is, as is who has no work here any more.
    const [silent] = lines.filter(({ team }) => team === 'Team 40');
    expect(silent?.reading).toMatchObject({ status: 'current', reading: { revision: 1 } });
    const [asked] = lines.filter(({ team }) => team === 'Team 7');
    expect(asked).toMatchObject({ reading: { reading: { revision: 7 } }, reRead: true });
    const gone = lines.filter(({ ids }) => ids.some((id) => /^9\d\d$/.test(id)));
    expect(new Set(gone.flatMap(({ ids }) => ids)).size).toBe(26);
  });

  test('hears a team that wrote before all others on the map, and says that there may be more', async () => {
    const { map, more } = await counted(world, () => openMap(world.ports, onPage, { decision: d }));
    const readings = map.flatMap(({ marks }) => marks.filter(({ from }) => from === 'reading'));
    expect([...new Set(readings.map(({ team }) => team.name))]).toEqual(['Team 40']);
    expect(more).toBe(true);
  });

  test.each(calls)('%s reads as many pages of storage: %i', async (_, pages, call) => {
    world.storage.count();
    await call(world);
    expect(world.storage.count().pages).toBe(pages);
  });

  test('has every epic of a team read again that wrote a reading, in the background', async () => {
    world.queue.length = 0;
    await writeReading(world.ports, beside('1499'), { ...reading, text: 'No stream at all' });
    expect(world.queue).toHaveLength(2);
    await world.settle();
    const property = (id: string) => world.site.issues.get(id)?.property?.decisionReading;
    expect(['1019', '1059', '1499'].map(property)).toEqual([7, 7, 7]);
  });

  test('tells who may see none of the work how much there is, page by page, and no word of it', async () => {
    const anna = world.site.viewer;
    const issues = new Map(world.site.issues);
    for (const [id, issue] of issues) world.site.issues.set(id, { ...issue, readers: ['app', anna] });
    for (const page of [...world.site.pages.values()].filter(({ id }) => id !== '10'))
      world.site.pages.set(page.id, { ...page, readers: ['app', anna] });
    world.site.viewer = 'ben';
    const opened = await openDecisionPanel(world.ports, onPage, 'one');
    if (!opened.recorded) throw new Error(opened.why);
    const pages: WorkByTeam[] = [opened];
    for (let from: NextWork | undefined = opened.next; from !== undefined; from = pages.at(-1)?.next)
      pages.push(await openMoreWork(world.ports, onPage, { localId: 'one', from }));
    expect(pages.flatMap(({ teams }) => teams)).toEqual([]);
    expect(pages.reduce((sum, { hiddenEpics }) => sum + hiddenEpics, 0)).toBe(500);
    expect(pages.reduce((sum, { hiddenPages }) => sum + hiddenPages, 0)).toBe(150);
    expect((await openQuestionsFromWork(world.ports, onPage, { localId: 'one' })).questions).toEqual([]);
    world.site.viewer = anna;
  });

  test('shows what its work asks and what was answered a page at a time, all of it', async () => {
    const lines: QuestionLine[] = [];
    let from: NextQuestions | undefined;
    for (let looks = 0; looks < 10 && (looks === 0 || from !== undefined); looks++) {
      const request = { localId: 'one', ...(from && { from }) };
      const page = await counted(world, () => openQuestionsFromWork(world.ports, onPage, request));
      lines.push(...page.questions);
      from = page.next;
    }
    expect(from).toBeUndefined();
    const distinct = (some: readonly QuestionLine[], name: (line: QuestionLine) => string | undefined) =>
      new Set(some.map(name)).size;
    const asked = lines.filter((line) => !line.answer);
    expect(
      distinct(
        asked.filter(({ pageUrl }) => pageUrl === undefined),
        ({ issueId }) => issueId,
      ),
    ).toBe(80);
    expect(
      distinct(
        asked.filter(({ pageUrl }) => pageUrl !== undefined),
        ({ issueId }) => issueId,
      ),
    ).toBe(60);
    expect(
      distinct(
        lines.filter((line) => line.answer),
        ({ answer }) => answer?.finding,
      ),
    ).toBe(300);
  });
});
