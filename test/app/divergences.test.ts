import { answerDivergence } from '../../src/app/answer-divergence';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openDivergences } from '../../src/app/open-divergences';
import { openGadget } from '../../src/app/open-gadget';
import { openMap } from '../../src/app/open-map';
import type { DecisionId, DecisionKey } from '../../src/core/decision/decision';
import type { Divergences } from '../../src/contract/divergence';
import { linkTo, panel, type World } from '../fakes/world';
import type { Part } from '../../src/core/decision/part';
import type { TeamLine } from '../../src/contract/reading';
import { stillHolds } from '../../src/app/write-reading';
import { aPart } from '../make/record';
import { beside, history, ingest, onPage, onThePage, parted, record, write } from '../make/parted';

const quotes = ({ asked }: Pick<Divergences, 'asked'>) => asked.map(({ sides }) => sides.map(({ quote }) => quote));

test('stories of one team and the reading of another make one question, with both quotes and what each is measured on', async () => {
  const world = await parted();
  const { asked } = await onThePage(world);
  expect(asked).toMatchObject([
    {
      part: history.id,
      question: 'What can both rely on?',
      sides: [
        { team: 'Team 2', from: 'reading', quote: 'We buy for three years of history, the full history first' },
        { team: 'Team 1', from: 'work', quote: ingest, place: { in: 'story', issueKey: 'P1-200' } },
      ],
      pulls: ['Engineering: latency', 'Data office: gaps in the history'],
    },
  ]);
});

test('the same question stands in the epics of both teams, and in no other', async () => {
  const world = await parted();
  world.saveIssue({ id: '120', projectId: '3', level: 1, linked: linkTo('10', 'one') });
  await world.settle();
  const [page, engineering, data, other] = await Promise.all([
    onThePage(world),
    ...['100', '110', '120'].map((id) => openDivergences(world.ports, beside(id), {})),
  ]);
  expect(quotes(engineering ?? page)).toEqual(quotes(page));
  expect(quotes(data ?? page)).toEqual(quotes(page));
  expect(other).toMatchObject({ asked: [], oneSided: [], own: [] });
});

test('who may see one side learns that there is another, and no word of it', async () => {
  const world = await parted({ readers: ['app'] });
  const { asked, oneSided } = await onThePage(world);
  expect(asked).toEqual([]);
  expect(oneSided).toEqual([
    { part: history.id, side: expect.objectContaining({ team: 'Team 2', from: 'reading' }) as unknown },
  ]);
  expect(JSON.stringify({ asked, oneSided })).not.toMatch(/second|Team 1|200/);
  const engineering = await openDivergences(world.ports, beside('100'), {});
  expect(engineering).toMatchObject({ asked: [], oneSided: [] });
});

test('a team whose reading says one thing and whose stories another is told so alone', async () => {
  const world = await parted();
  await write(world, '100', 'The full history comes first, three years of history');
  await world.settle();
  const [page, mine, others] = await Promise.all([
    onThePage(world),
    openDivergences(world.ports, beside('100'), {}),
    openDivergences(world.ports, beside('110'), {}),
  ]);
  expect(mine.own).toMatchObject([{ sides: [{ from: 'reading' }, { from: 'work' }] }]);
  expect([page.own, others.own]).toEqual([[], []]);
});

test('an answer takes the question off, stays findable with it, and the question returns when a quote changes', async () => {
  const world = await parted();
  const [line] = (await onThePage(world)).asked;
  if (!line) throw new Error('nothing is asked');
  const answer = { divergence: line.id, kind: 'both' as const, reason: 'the stream is prepared, not switched on' };
  await answerDivergence(world.ports, beside('110'), answer);
  expect(await onThePage(world)).toMatchObject({ asked: [], answered: [{ id: line.id, answer: { kind: 'both' } }] });
  world.saveIssue({ id: '201', projectId: '1', summary: `${ingest}, always`, parentId: '100' });
  await world.settle();
  expect((await onThePage(world)).asked).toEqual([]);
  world.saveIssue({ id: '200', summary: `${ingest} by spring` });
  await world.settle();
  expect((await onThePage(world)).asked).toHaveLength(1);
});

test('two teams are asked once about one part, though they part on it in two ways, and once they have answered not in the other either', async () => {
  const world = await parted();
  // What Engineering does parts from what the data office writes; and what it writes, from what the data office does.
  await write(world, '100', 'The full history comes first, three years of history');
  world.saveIssue({ id: '210', projectId: '2', summary: `${ingest}, for the archive`, parentId: '110' });
  await world.settle();
  const { asked } = await onThePage(world);
  expect(asked).toHaveLength(1);
  expect(await onePerEpic(world)).toEqual([1, 1]);
  const answer = {
    divergence: asked[0]?.id ?? ('' as never),
    kind: 'both' as const,
    reason: 'each in its own quarter',
  };
  await answerDivergence(world.ports, { ...onPage }, { ...answer, localId: 'one' });
  const after = await onThePage(world);
  expect([after.asked.length, after.answered.map(({ id }) => id)]).toEqual([0, [answer.divergence]]);
});

const onePerEpic = (world: World): Promise<readonly number[]> =>
  Promise.all(['100', '110'].map(async (id) => (await openDivergences(world.ports, beside(id), {})).asked.length));

test('words are wanted where the answer is made of words, and somebody else’s answer is not replaced', async () => {
  const world = await parted();
  const [line] = (await onThePage(world)).asked;
  const ask = (kind: 'both' | 'follow' | 'say', reason: string, accountId = 'anna') =>
    answerDivergence(
      world.ports,
      { ...onPage, accountId },
      { localId: 'one', divergence: line?.id ?? ('' as never), kind, reason },
    );
  await expect(ask('say', ' ')).rejects.toMatchObject({ code: 'invalid-request' });
  await expect(ask('both', 'x'.repeat(4001))).rejects.toMatchObject({ code: 'too-large' });
  await ask('follow', '');
  await expect(ask('both', 'because', 'ben')).rejects.toMatchObject({ code: 'changed-meanwhile' });
});

describe('an amendment', () => {
  const loads = aPart('within', 'Nightly loads from the four billing systems');
  const billing = 'Billing moves the Nordic markets';
  const january = aPart('condition', `${billing} by January`);
  const march = aPart('condition', `${billing} by March`);
  /** The data office reads it for history, and speaks of when billing moves as well. */
  const both = 'We buy for three years of history, the full history first';
  const amended = async (earlier: readonly Part[], parts: readonly Part[]) => {
    const world = await parted({ parts: earlier });
    await write(world, '110', `${both}. Billing moves the Nordic markets by January.`);
    await world.settle();
    const before = await onThePage(world);
    world.savePage({ id: '10', panels: [panel('one', { ...record, parts })] });
    await world.settle();
    const { teams } = (await openDecisionPanel(world.ports, onPage, 'one')) as { teams: readonly TeamLine[] };
    expect(teams.map(({ team, reading }) => [team, reading?.status])).toEqual([
      ['Team 1', undefined],
      ['Team 2', 'unread'],
    ]);
    return { world, before };
  };

  test('of something that an unread reading speaks of as well leaves the question that stands, word for word', async () => {
    const { world, before } = await amended([history, loads, january], [history, loads, march]);
    expect(before.asked).toHaveLength(1);
    expect(await onThePage(world)).toEqual(before);
  });

  test('of what the part rests on takes the reading’s side away until it is read again', async () => {
    const { world, before } = await amended(
      [{ ...history, restsOn: [january.id] }, loads, january],
      [{ ...history, restsOn: [march.id] }, loads, march],
    );
    expect(before.asked).toHaveLength(1);
    expect((await onThePage(world)).asked).toEqual([]);
    const { at } = (await world.ports.listReadings('10:one' as DecisionId))[0] ?? { at: '' };
    await stillHolds(world.ports, beside('110'), { decision: '10:one' as DecisionId, revision: 2, over: at });
    await world.settle();
    expect(quotes(await onThePage(world))).toEqual(quotes(before));
  });

  test('brings back nothing that was answered', async () => {
    const { world } = await amended([history, loads, january], [history, loads, january, aPart('constraint', billing)]);
    const [line] = (await onThePage(world)).asked;
    const id = line?.id ?? ('' as never);
    await answerDivergence(world.ports, onPage, {
      localId: 'one',
      divergence: id,
      kind: 'both',
      reason: 'each in turn',
    });
    world.savePage({ id: '10', panels: [panel('one', { ...record, parts: [history, loads, march] })] });
    await world.settle();
    expect(await onThePage(world)).toMatchObject({ asked: [], answered: [{ id, answer: { reason: 'each in turn' } }] });
  });
});

test('what was answered returns only when a quote changes: not for more of the same, nor for another revision', async () => {
  const world = await parted();
  const [line] = (await onThePage(world)).asked;
  const id = line?.id ?? ('' as never);
  await answerDivergence(world.ports, onPage, { localId: 'one', divergence: id, kind: 'both', reason: 'each in turn' });
  world.saveIssue({ id: '201', projectId: '1', summary: 'Show it fresh within minutes to the shop', parentId: '100' });
  world.savePage({
    id: '10',
    panels: [panel('one', { ...record, parts: [...record.parts, aPart('later', 'Two more markets')] })],
  });
  await world.settle();
  expect(await onThePage(world)).toMatchObject({ asked: [], answered: [{ id }] });

  world.saveIssue({ id: '200', summary: `${ingest}, says the shop` });
  await world.settle();
  const { asked, answered } = await onThePage(world);
  expect({ asked: asked.length, answered: answered.length }).toEqual({ asked: 1, answered: 0 });
  expect(JSON.stringify(await world.ports.listDivergenceAnswers('10:one' as DecisionId))).toContain('each in turn');
});

test('a reading in another language is kept and shown to the letter, and sets nobody apart', async () => {
  const world = await parted();
  expect((await onThePage(world)).asked).toHaveLength(1);
  const text =
    'Wir kaufen für drei Jahre ein und wollen zuerst die ganze Historie, die full history, und nichts davon später';
  await write(world, '110', text);
  await world.settle();
  expect(await onThePage(world)).toMatchObject({ asked: [], answered: [], own: [] });
  const { teams } = (await openDecisionPanel(world.ports, onPage, 'one')) as { teams: readonly TeamLine[] };
  expect(teams.map(({ reading }) => reading?.reading.text)).toContain(text);
});

test('a reading of which all has moved says nothing, and neither does a team whose epics have gone elsewhere', async () => {
  const world = await parted();
  const { text, ...same } = history;
  world.savePage({
    id: '10',
    panels: [panel('one', { ...record, parts: [{ ...same, text, because: 'finance needs three years' }] })],
  });
  await world.settle();
  expect((await onThePage(world)).asked).toEqual([]);

  const moved = await parted();
  moved.clear('110', 'linked');
  moved.saveIssue({ id: '110' });
  await moved.settle();
  expect((await onThePage(moved)).asked).toEqual([]);
});

test('five hundred divergences cost two points and three pages of storage at each look, and come a page at a time', async () => {
  const world = await parted();
  const sides = { history: 'We keep the full history, three years of history', fresh: 'It is fresh within minutes' };
  const teams = [...Array<string>(24).fill(sides.history), ...Array<string>(19).fill(sides.fresh)];
  for (const [at, says] of teams.entries()) {
    const [id, project] = [`${300 + at}`, `${50 + at}`];
    world.saveIssue({ id, projectId: project, level: 1, linked: linkTo('10', 'one') });
    await world.settle();
    await write(world, id, `${says}, said by ${project}`);
  }
  await world.settle();
  const seen = new Set<string>();
  for (let from: number | undefined = 0, looks = 0; from !== undefined; looks++) {
    world.site.points();
    world.storage.count();
    const found: Divergences = await openDivergences(world.ports, onPage, { localId: 'one', from });
    expect({ points: world.site.points(), pages: world.storage.count().pages }).toEqual({ points: 2, pages: 3 });
    expect(found.asked.length).toBeLessThanOrEqual(20);
    expect(looks).toBeLessThan(30);
    for (const { id } of found.asked) seen.add(id);
    from = found.next;
  }
  // 25 teams for history, and 20 for freshness: Engineering by its story.
  expect(seen.size).toBe(500);
});

test('a dashboard says that the decision needs a conversation, to who may see both sides and while nobody has answered', async () => {
  const world = await parted();
  const reasons = async () => {
    const { decisions } = await openGadget(world.ports, { decisions: ['D-1' as DecisionKey], weeks: 4 });
    return decisions[0]?.reasons.filter(({ why }) => why === 'two-ways') ?? [];
  };
  expect(await reasons()).toEqual([{ why: 'two-ways', questions: 1 }]);
  const story = world.site.issues.get('200');
  world.saveIssue({ id: '200', readers: ['app'] });
  expect(await reasons()).toEqual([]);
  world.saveIssue({ id: '200', readers: story?.readers ?? ['app', 'anna'] });
  const [line] = (await onThePage(world)).asked;
  await answerDivergence(world.ports, onPage, {
    localId: 'one',
    divergence: line?.id ?? ('' as never),
    kind: 'both',
    reason: 'the stream is prepared, not switched on',
  });
  expect(await reasons()).toEqual([]);
});

test('the map shows whoever may see a work which way it leans, and of the others only how many teams there are', async () => {
  const world = await parted({ readers: ['app'] });
  const { map, hidden } = await openMap(world.ports, onPage, { decision: '10:one' as DecisionId });
  expect(map[0]?.marks).toMatchObject([{ team: { name: 'Team 2' }, from: 'reading', bin: 'with' }]);
  expect(hidden).toBe(1);
  expect(JSON.stringify(map)).not.toMatch(/Ingest each|Team 1|200/);
});

test('the map of a decision that is not known is refused like that of one whose page may not be read', async () => {
  const world = await parted();
  world.savePage({ id: '10', readers: ['app'] });
  const refused = (decision: string) => openMap(world.ports, onPage, { decision: decision as DecisionId });
  await expect(refused('10:one')).rejects.toMatchObject({ code: 'no-page-access' });
  await expect(refused('10:two')).rejects.toMatchObject({ code: 'no-page-access' });
});

test('the panel brings the map and the first divergences with it, for the points of one look', async () => {
  const world = await parted();
  world.site.points();
  world.storage.count();
  const panel = await openDecisionPanel(world.ports, onPage, 'one');
  expect({ points: world.site.points(), pages: world.storage.count().pages }).toEqual({ points: 3, pages: 3 });
  expect(panel).toMatchObject({
    between: { asked: [{ part: history.id }] },
    map: [{ about: { part: { id: history.id } } }],
  });
});

test('a team’s reading that the viewer may not see does not hide the question that its stories make', async () => {
  const world = await parted();
  world.saveIssue({
    id: '101',
    projectId: '1',
    level: 1,
    summary: 'Hidden',
    linked: linkTo('10', 'one'),
    readers: ['app', 'bea'],
  });
  await world.settle();
  world.site.viewer = 'bea';
  await write(world, '101', 'Everything is fresh within minutes, within a second of its arrival');
  await world.settle();
  const beas = await onThePage(world);
  expect(beas.asked).toMatchObject([{ sides: [{}, { team: 'Team 1', from: 'reading' }] }]);
  world.site.viewer = 'anna';
  const annas = await onThePage(world);
  expect(annas.asked).toMatchObject([{ sides: [{}, { team: 'Team 1', from: 'work', quote: ingest }] }]);
  expect(annas.asked[0]?.sentence).toContain('Team 1’s work');
  expect(JSON.stringify(annas)).not.toContain('Everything is fresh');
});

test('where an answer proposes words, the page says who may write them in, and whom to ask', async () => {
  const world = await parted();
  expect(await onThePage(world)).toMatchObject({ ask: 'owner' });
  const [line] = (await onThePage(world)).asked;
  const say = { localId: 'one', divergence: line?.id ?? ('' as never), kind: 'say' as const, reason: 'History first' };
  await answerDivergence(world.ports, onPage, say);
  expect((await onThePage(world)).mayWrite).toBe(true);
  world.savePage({ id: '10', editors: ['owner'] });
  await world.settle();
  expect((await onThePage(world)).mayWrite).toBeUndefined();
});
