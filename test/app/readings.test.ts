import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openIssuePanel } from '../../src/app/open-issue-panel';
import { stillHolds, writeReading } from '../../src/app/write-reading';
import type { DecisionId } from '../../src/core/decision/decision';
import type { PartId } from '../../src/core/decision/part';
import type { PartLine } from '../../src/core/reading/reading';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const one = '10:one' as DecisionId;
const onPage = { accountId: 'reader', content: 'page', pageId: '10' } as const;
const on = (issueId: string, accountId = 'reader') => ({ accountId, content: 'page', issueId }) as const;
const record = aRecord({ parts: [aPart('beyond', 'Streaming ingestion'), aPart('within', 'Nightly loads')] });
const line = (part: string, text: string): PartLine => ({ part: part as PartId, text });

const open = async (): Promise<World> => {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, summary: 'Customer history', linked: linkTo('10', 'one') });
  await world.settle();
  return world;
};
const revise = async (world: World, more: Parameters<typeof aRecord>[0]) => {
  world.savePage({ id: '10', panels: [panel('one', aRecord({ ...record, ...more }))] });
  await world.settle();
};
const loadsByHour = { parts: [aPart('beyond', 'Streaming ingestion'), aPart('within', 'Hourly loads')] };

interface How {
  readonly revision?: number;
  readonly issue?: string;
  readonly by?: string;
  readonly over?: string;
  readonly lines?: readonly PartLine[];
}
const write = ({ ports }: World, text: string, { revision = 1, issue = '100', by, lines = [], over }: How = {}) =>
  writeReading(ports, on(issue, by), { decision: one, revision, text, lines, ...(over !== undefined && { over }) });
const beside = async ({ ports }: World, issue = '100') => {
  const shown = await openIssuePanel(ports, on(issue));
  if (shown.view !== 'epic') throw new Error(`it shows ${shown.view}`);
  return shown;
};
const onThePage = async ({ ports }: World) => {
  const shown = await openDecisionPanel(ports, onPage, 'one');
  if (!shown.recorded) throw new Error(`not recorded: ${shown.why}`);
  return shown.teams;
};

describe('a reading', () => {
  test('shows in every epic of its team, and in no other', async () => {
    const world = await open();
    await write(world, 'Loads by night, streams later');
    world.saveIssue({ id: '101', level: 1, linked: linkTo('10', 'one') });
    world.saveIssue({ id: '102', level: 1, projectId: '2', linked: linkTo('10', 'one') });
    await world.settle();
    expect(await beside(world, '101')).toMatchObject({ reading: { status: 'current' } });
    expect(await beside(world, '102')).not.toHaveProperty('reading');
  });

  test('speaks of single parts, in their order, and of none that is gone or left empty', async () => {
    const world = await open();
    const [first, second] = record.parts.map(({ id }) => id);
    const lines = [line(second ?? '', ' We do this '), line('gone', 'No part'), line(first ?? '', 'And this')];
    expect((await write(world, 'By night', { lines })).lines).toEqual([
      line(first ?? '', 'And this'),
      line(second ?? '', 'We do this'),
    ]);
    expect((await write(world, 'By night', { lines: [line(first ?? '', '  ')] })).lines).toEqual([]);
  });

  test('in any language is kept as it is, and unread at any change', async () => {
    const world = await open();
    await write(world, 'Wir laden nachts, und sonst ändert sich für uns nichts. 夜間に読み込む。');
    await revise(world, loadsByHour);
    expect(await beside(world)).toMatchObject({ reading: { status: 'unread', reading: { text: /夜間/ } } });
  });

  test('is refused, in words a surface knows, when it is empty, endless, late or nowhere', async () => {
    const world = await open();
    await expect(write(world, '  ')).rejects.toMatchObject({ code: 'invalid-request' });
    await expect(write(world, 'a'.repeat(20_000))).rejects.toMatchObject({ code: 'too-large' });
    const lines = [line('x', 'a'.repeat(2000))];
    await expect(write(world, 'A line', { lines })).rejects.toMatchObject({ code: 'too-large' });
    await expect(write(world, 'Of a revision to come', { revision: 7 })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    world.saveIssue({ id: '200', parentId: '100' });
    await world.settle();
    await expect(write(world, 'On a story', { issue: '200' })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('for a revision that is not the newest any more changes nothing', async () => {
    const world = await open();
    const before = await write(world, 'For the first');
    await revise(world, loadsByHour);
    await expect(write(world, 'Late', { over: before.at })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await beside(world)).toMatchObject({ reading: { reading: before } });
  });

  test('replaces nobody else’s unseen, and one’s own at any time', async () => {
    const world = await open();
    const first = await write(world, 'Mine');
    await expect(write(world, 'Theirs', { by: 'another' })).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await write(world, 'Mine again')).toMatchObject({ text: 'Mine again' });
    await expect(write(world, 'Theirs', { by: 'another', over: first.at })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    const newest = (await beside(world)).reading?.reading.at ?? '';
    expect(await write(world, 'Theirs', { by: 'another', over: newest })).toMatchObject({ by: 'another' });
  });
});

describe('a new revision', () => {
  test('makes a reading unread where it moved what the reading leans on, and shows the difference', async () => {
    const world = await open();
    await write(world, 'We bring the nightly loads in.');
    await revise(world, loadsByHour);
    expect(await beside(world)).toMatchObject({
      reading: { status: 'unread', reading: { revision: 1 } },
      changed: { parts: [{ change: 'edited', after: { text: 'Hourly loads' } }], elsewhere: 0 },
    });
  });

  test('leaves a reading read where it moved something else', async () => {
    const world = await open();
    await write(world, 'We bring the nightly loads in.');
    await revise(world, { parts: [...record.parts, aPart('constraint', 'An objection reaches every copy')] });
    const shown = await beside(world);
    expect(shown).toMatchObject({ head: { revision: 2 }, reading: { status: 'current', reading: { revision: 1 } } });
    expect(shown).not.toHaveProperty('changed');
  });

  test('is read again with one press, which said twice is said once', async () => {
    const world = await open();
    const lines = record.parts.map(({ id }) => line(id, 'We do'));
    const { at } = await write(world, 'We bring the nightly loads in.', { lines });
    await revise(world, { parts: [aPart('within', 'Hourly loads')] });
    const still = () => stillHolds(world.ports, on('100'), { decision: one, revision: 2, over: at });
    const said = await still();
    expect(said).toMatchObject({ revision: 2, reaffirms: 1, text: 'We bring the nightly loads in.' });
    expect(said.lines).toHaveLength(1);
    expect(await still()).toEqual(said);
    expect(await beside(world)).toMatchObject({ reading: { status: 'reaffirmed' } });
  });

  test('is not reaffirmed with words that somebody else has replaced meanwhile, nor where there are none', async () => {
    const world = await open();
    const still = (over: string) => stillHolds(world.ports, on('100'), { decision: one, revision: 1, over });
    await expect(still('2026-01-01')).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await write(world, 'Theirs', { by: 'another' });
    await expect(still('2026-01-01')).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('shows on the page who has re-read it and who has not', async () => {
    const world = await open();
    world.saveIssue({ id: '102', level: 1, projectId: '2', linked: linkTo('10', 'one') });
    await world.settle();
    const { at } = await write(world, 'We bring the nightly loads in.');
    await write(world, 'Nightly loads are all we need.', { issue: '102' });
    await revise(world, loadsByHour);
    await stillHolds(world.ports, on('100'), { decision: one, revision: 2, over: at });
    expect(await onThePage(world)).toMatchObject([
      { team: 'Team 1', reRead: true, reading: { status: 'reaffirmed' } },
      { team: 'Team 2', reRead: false, reading: { status: 'unread' } },
    ]);
  });
});

describe('when an epic moves to another project', () => {
  const moved = async (readers?: readonly string[]) => {
    const world = await open();
    await write(world, 'Loads by night');
    world.saveIssue({ id: '100', projectId: '9', ...(readers && { readers }) });
    await world.settle();
    return world;
  };

  test('its new team is asked anew, and the reading stays its author team’s', async () => {
    const world = await moved();
    expect(await beside(world)).toMatchObject({ team: 'Team 9' });
    expect(await beside(world)).not.toHaveProperty('reading');
    expect(await onThePage(world)).toMatchObject([
      { team: 'Team 9', epics: [{ issueId: '100' }] },
      { team: 'Team 1', epics: [], reading: { reading: { text: 'Loads by night' } } },
    ]);
  });

  test('the old reading is for those only who may see the epic beside which it was written', async () => {
    const world = await moved(['somebody else']);
    expect(JSON.stringify(await onThePage(world))).not.toContain('night');
  });
});
