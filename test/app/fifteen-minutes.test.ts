import type { AdfDoc } from '../../src/adf/adf';
import { plainText } from '../../src/adf/plain-text';
import { answerDivergence } from '../../src/app/answer-divergence';
import type { Viewer } from '../../src/app/viewer';
import { writeReading } from '../../src/app/write-reading';
import type { DecisionId } from '../../src/core/decision/decision';
import { panel, type World } from '../fakes/world';
import { beside, history, ingest, onPage, onThePage, parted, record } from '../make/parted';

const wordsOf = (body: AdfDoc | undefined): string => (body ? plainText(body).replace(/\s+/g, ' ') : '');
const fifteen = async (world: World, viewer: Viewer = onPage, anew = false) => {
  const [line] = [...(await onThePage(world)).asked, ...(await onThePage(world)).answered];
  const id = line?.id ?? ('' as never);
  const request = { divergence: id, kind: 'fifteen' as const, reason: '', ...(anew && { anew: true as const }) };
  return answerDivergence(world.ports, viewer, viewer.pageId === undefined ? request : { ...request, localId: 'one' });
};

test('fifteen minutes begin one draft under the decision’s page, with the part, why, both quotes and where it goes', async () => {
  const world = await parted();
  const answer = await fifteen(world);
  expect(answer).toMatchObject({ kind: 'fifteen', draft: 'draft-1' });
  expect(world.site.drafts).toMatchObject([{ under: '10', by: 'anna' }]);
  const [draft] = world.site.drafts;
  expect(draft?.title).toBe('Fifteen minutes on Decision D-1: Team 2 and Team 1');
  const written = wordsOf(draft?.body);
  for (const part of [
    'Only you see this draft',
    'Historical completeness over immediacy',
    'Nobody has written down why.',
    ingest,
    'P1-200',
    'We buy for three years of history, the full history first',
    'in its reading of revision 1',
    'Engineering: latency · Data office: gaps in the history',
    'What can both rely on?',
    'the next revision of Decision D-1, on its own page; never a new decision',
  ])
    expect(written).toContain(part);
});

test('it says why the part is as it is and who raised it', async () => {
  const world = await parted();
  const because = 'finance cannot close a quarter on a partial history';
  world.savePage({
    id: '10',
    panels: [panel('one', { ...record, parts: [{ ...history, because, raisedBy: 'Data office' }] })],
  });
  await world.settle();
  await writeReading(world.ports, beside('110'), {
    decision: '10:one' as DecisionId,
    revision: 2,
    text: 'We buy for three years of history, the full history first, as before',
    lines: [],
  });
  await world.settle();
  await fifteen(world);
  expect(wordsOf(world.site.drafts[0]?.body)).toContain(`because ${because} (raised by Data office)`);
});

test('pressed again, from the page or beside the epic, it is the same draft, also after another answer', async () => {
  const world = await parted();
  await fifteen(world);
  expect((await fifteen(world, beside('110'))).draft).toBe('draft-1');
  const [line] = (await onThePage(world)).answered;
  const both = { localId: 'one', divergence: line?.id ?? ('' as never), kind: 'both' as const, reason: 'a stream too' };
  expect(await answerDivergence(world.ports, onPage, both)).toMatchObject({ kind: 'both', draft: 'draft-1' });
  expect((await fifteen(world)).draft).toBe('draft-1');
  expect(world.site.drafts).toHaveLength(1);
});

test('nothing is begun and nothing answered for who may not create pages there, or sees one side only', async () => {
  const world = await parted();
  world.site.cannotCreate.add('anna');
  await expect(fifteen(world)).rejects.toMatchObject({ code: 'no-edit-permission' });
  expect((await onThePage(world)).asked).toHaveLength(1);
  const [line] = (await onThePage(world)).asked;
  world.site.cannotCreate.clear();
  world.saveIssue({ id: '200', readers: ['app'] });
  const blind = { localId: 'one', divergence: line?.id ?? ('' as never), kind: 'fifteen' as const, reason: '' };
  await expect(answerDivergence(world.ports, onPage, blind)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(world.site.drafts).toEqual([]);
});

describe('where it dies in between', () => {
  /** Everything takes as long as it takes; a minute later no call is still under way. */
  const minutesLater = (world: World, minutes: number): void => {
    const { now } = world.ports;
    Object.assign(world.ports, { now: () => new Date(Date.parse(now()) + minutes * 60_000).toISOString() });
  };
  /** Dies at one write of those that beginning a page makes: setting out, the draft’s id, the answer. */
  const dying = async (world: World, writes: number): Promise<void> => {
    world.storage.dieAfter(writes);
    await expect(fifteen(world)).rejects.toThrow();
    world.storage.revive();
  };

  test('before anything was kept, nothing was begun', async () => {
    const world = await parted();
    await dying(world, 0);
    expect(world.site.drafts).toEqual([]);
    expect((await fifteen(world)).draft).toBe('draft-1');
  });

  test('with the draft made and its id not kept, the second press finds that draft', async () => {
    const world = await parted();
    await dying(world, 1);
    expect(world.site.drafts).toHaveLength(1);
    minutesLater(world, 1);
    expect((await fifteen(world)).draft).toBe('draft-1');
    expect((await fifteen(world)).draft).toBe('draft-1');
    expect(world.site.drafts).toHaveLength(1);
  });

  test('with the id kept and the answer not, the second press needs no search', async () => {
    const world = await parted();
    await dying(world, 2);
    world.site.unsearched.add('draft-1');
    expect((await fifteen(world)).draft).toBe('draft-1');
    expect(world.site.drafts).toHaveLength(1);
  });

  test('where search does not find it, it says so and begins another only for who then asks for it', async () => {
    const world = await parted();
    await dying(world, 1);
    minutesLater(world, 1);
    world.site.unsearched.add('draft-1');
    await expect(fifteen(world)).rejects.toMatchObject({ code: 'begun-before' });
    await expect(fifteen(world)).rejects.toMatchObject({ code: 'begun-before' });
    expect(world.site.drafts).toHaveLength(1);
    expect((await fifteen(world, onPage, true)).draft).toBe('draft-2');
    expect((await fifteen(world)).draft).toBe('draft-2');
  });

  test('who asks for another is given the first where search has come to it meanwhile', async () => {
    const world = await parted();
    await dying(world, 1);
    minutesLater(world, 1);
    expect((await fifteen(world, onPage, true)).draft).toBe('draft-1');
  });

  test('the draft on another question between the same teams is not taken for it', async () => {
    const world = await parted();
    await dying(world, 1);
    minutesLater(world, 1);
    const [draft] = world.site.drafts;
    const other = JSON.parse(
      JSON.stringify(draft?.body).replace(/#between-teams-\w+/, '#between-teams-other'),
    ) as AdfDoc;
    if (draft) world.site.drafts.splice(0, 1, { ...draft, body: other });
    await expect(fifteen(world)).rejects.toMatchObject({ code: 'begun-before' });
  });

  test('a page that is just being begun is begun by nobody else, and a lost one of somebody else stands in nobody’s way', async () => {
    const world = await parted();
    await dying(world, 1);
    world.site.viewer = 'bea';
    const bea: Viewer = { ...onPage, accountId: 'bea' };
    await expect(fifteen(world, bea)).rejects.toMatchObject({ code: 'busy' });
    minutesLater(world, 1);
    expect((await fifteen(world, bea)).draft).toBe('draft-2');
    expect(world.site.drafts.map(({ by }) => by)).toEqual(['anna', 'bea']);
  });

  test('two who press at once begin one page', async () => {
    const world = await parted();
    const both = await Promise.allSettled([fifteen(world), fifteen(world)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(world.site.drafts).toHaveLength(1);
  });

  test('after a refusal nothing is thought to have been begun', async () => {
    const world = await parted();
    world.site.cannotCreate.add('anna');
    await expect(fifteen(world)).rejects.toMatchObject({ code: 'no-edit-permission' });
    world.site.cannotCreate.clear();
    expect((await fifteen(world)).draft).toBe('draft-1');
  });
});

describe('a draft that its author discarded', () => {
  test('is begun anew when they press again, and the answer leads to the new one', async () => {
    const world = await parted();
    await fifteen(world);
    world.site.discarded.add('draft-1');
    expect((await fifteen(world)).draft).toBe('draft-2');
    expect((await onThePage(world)).answered).toMatchObject([{ answer: { draft: 'draft-2' } }]);
    expect((await fifteen(world)).draft).toBe('draft-2');
  });

  test('is found out also where it was begun before beginnings were kept', async () => {
    const world = await parted();
    await fifteen(world);
    const [line] = (await onThePage(world)).answered;
    if (line) await world.ports.deleteBeginning('10:one' as DecisionId, line.id);
    expect((await fifteen(world)).draft).toBe('draft-1');
    world.site.discarded.add('draft-1');
    expect((await fifteen(world)).draft).toBe('draft-2');
  });
});
