import { answerDivergence } from '../../src/app/answer-divergence';
import { changeTeams } from '../../src/app/choose-teams';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openDivergences } from '../../src/app/open-divergences';
import { openIssuePanel } from '../../src/app/open-issue-panel';
import { writeReading } from '../../src/app/write-reading';
import type { DecisionId } from '../../src/core/decision/decision';
import type { TeamsFrom } from '../../src/contract/set-up';
import { storeBonds } from '../../src/forge/store-bonds';
import { storeDivergences } from '../../src/forge/store-divergences';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const d = '10:one' as DecisionId;
const record = aRecord({
  parts: [
    aPart('tension', 'Historical completeness over immediacy', {
      otherWords: ['full history', 'three years of history'],
      counterWords: ['within a second of its arrival', 'fresh within minutes'],
    }),
  ],
});
const history = 'We buy for three years of history, the full history first';
const ingest = 'Ingest each event within a second of its arrival, fresh within minutes';
const blue = { id: '5b0f3c52-blue', name: 'Blue squad' };
const green = { id: 'c7e1d9a4-green', name: 'Green squad' };

const onPage = { accountId: 'anna', content: 'page', pageId: '10' } as const;
const beside = (issueId: string) => ({ accountId: 'anna', content: 'page', issueId }) as const;

/** One project with an epic of each squad and one of nobody: Blue builds for speed, Green reads it for history. */
async function site(from: TeamsFrom = 'team-field'): Promise<World> {
  const world = openWorld();
  world.site.viewer = 'anna';
  world.savePage({ id: '10', panels: [panel('one', record)] });
  await world.settle();
  await changeTeams(world.ports, from);
  world.saveIssue({ id: '100', level: 1, summary: 'Pipeline', linked: linkTo('10', 'one'), team: blue });
  world.saveIssue({ id: '110', level: 1, summary: 'Archive', linked: linkTo('10', 'one'), team: green });
  world.saveIssue({ id: '120', level: 1, summary: 'Reports', linked: linkTo('10', 'one') });
  world.saveIssue({ id: '200', parentId: '100', summary: ingest });
  await world.settle();
  await write(world, '110', history);
  await world.settle();
  return world;
}

const write = (world: World, issueId: string, text: string) =>
  writeReading(world.ports, beside(issueId), { decision: d, revision: 1, text, lines: [] });
const between = (world: World) => openDivergences(world.ports, onPage, { localId: 'one' });
const asked = async (world: World) => (await between(world)).asked.map(({ sides }) => sides.map(({ team }) => team));
async function shown(world: World) {
  const opened = await openDecisionPanel(world.ports, onPage, 'one');
  if (!opened.recorded) throw new Error(opened.why);
  return opened;
}
/** Each team as the page names it, with its reading and the epics below it. */
const lines = async (world: World) =>
  (await shown(world)).teams.map(
    ({ team, reading, epics }) =>
      `${team}: ${reading?.reading.text ?? 'unread'}: ${epics.map(({ issueId }) => issueId).join()}`,
  );
/** Every mark on the map, with how many works it counts. */
const marks = async (world: World) =>
  (await shown(world)).map.flatMap((row) => row.marks.map(({ team, from, count }) => `${team.name} ${from} ${count}`));
async function answer(world: World) {
  const [line] = (await between(world)).asked;
  if (!line) throw new Error('nothing is asked');
  const divergence = line.id;
  await answerDivergence(world.ports, onPage, {
    localId: 'one',
    divergence,
    kind: 'both',
    reason: 'one after the other',
  });
  return line;
}

test('two teams of one project that read one decision apart are asked, on the page and beside the epic of each', async () => {
  const world = await site();
  expect(await asked(world)).toEqual([['Green squad', 'Blue squad']]);
  const perEpic = await Promise.all(
    ['100', '110', '120'].map(async (id) => (await openDivergences(world.ports, beside(id), {})).asked.length),
  );
  expect(perEpic).toEqual([1, 1, 0]);
});

test('an epic whose field is empty is its project’s, and says so', async () => {
  const world = await site();
  expect(await openIssuePanel(world.ports, beside('120'))).toMatchObject({ team: 'Team 1', noTeam: true });
  expect(await openIssuePanel(world.ports, beside('110'))).not.toHaveProperty('noTeam');
  const { teams } = await shown(world);
  expect(teams.find(({ team }) => team === 'Team 1')?.epics).toMatchObject([{ issueId: '120', noTeam: true }]);
  const byProject = await site('project');
  expect(await openIssuePanel(byProject.ports, beside('120'))).not.toHaveProperty('noTeam');
});

describe('a team that is renamed', () => {
  test('is shown by its new name everywhere as soon as one of its epics has been read, and keeps what it wrote', async () => {
    const world = await site();
    world.saveIssue({ id: '111', level: 1, summary: 'Exports', linked: linkTo('10', 'one'), team: green });
    await world.settle();
    world.saveIssue({ id: '111', team: { ...green, name: 'Archivists' } });
    await world.settle();
    expect(await asked(world)).toEqual([['Archivists', 'Blue squad']]);
    expect(await lines(world)).toContain(`Archivists: ${history}: 110,111`);
    expect(await openIssuePanel(world.ports, beside('110'))).toMatchObject({
      team: 'Archivists',
      reading: { reading: { text: history } },
    });
  });

  test('is asked nothing anew that was answered under its old name', async () => {
    const world = await site();
    const { id } = await answer(world);
    world.saveIssue({ id: '100', team: { ...blue, name: 'Azure squad' } });
    await world.settle();
    const { asked, answered } = await between(world);
    expect([asked, answered.map((one) => one.id)]).toEqual([[], [id]]);
  });

  test('is not taken for the one that takes its old name', async () => {
    const world = await site();
    world.saveIssue({ id: '110', team: { ...green, name: 'Archivists' } });
    world.saveIssue({ id: '100', team: { ...blue, name: 'Green squad' } });
    await world.settle();
    expect(await asked(world)).toEqual([['Archivists', 'Green squad']]);
    expect(await lines(world)).toEqual([
      'Green squad: unread: 100',
      `Archivists: ${history}: 110`,
      'Team 1: unread: 120',
    ]);
    expect(await openIssuePanel(world.ports, beside('100'))).not.toHaveProperty('reading');
  });

  test('is two where two carry one name, and each is asked', async () => {
    const world = await site();
    world.saveIssue({ id: '110', team: { ...green, name: 'Blue squad' } });
    await world.settle();
    expect(await asked(world)).toEqual([['Blue squad', 'Blue squad']]);
    expect(await lines(world)).toHaveLength(3);
  });
});

describe('two teams that are merged', () => {
  test('are one: its work is counted once, it parts from nobody, and what the other wrote stays in sight', async () => {
    const world = await site();
    expect(await marks(world)).toEqual(['Green squad reading 1', 'Blue squad work 1']);
    world.saveIssue({ id: '110', team: blue });
    await world.settle();
    expect(await asked(world)).toEqual([]);
    expect(await marks(world)).toEqual(['Blue squad work 1']);
    expect(await lines(world)).toEqual([
      'Blue squad: unread: 100,110',
      'Team 1: unread: 120',
      `Green squad: ${history}: `,
    ]);
  });

  test('are asked nothing anew that one of them answered, as the work says what it said', async () => {
    const world = await site();
    await answer(world);
    world.saveIssue({ id: '100', team: { id: 'new', name: 'Everything squad' } });
    await world.settle();
    const now = await between(world);
    expect(now.asked).toEqual([]);
    expect(now.answered).toMatchObject([
      { answer: { reason: 'one after the other' }, sides: [{}, { team: 'Everything squad' }] },
    ]);
    await expect(
      answerDivergence(
        world.ports,
        { ...onPage, accountId: 'ben' },
        { localId: 'one', divergence: now.answered[0]?.id ?? ('' as never), kind: 'follow', reason: '' },
      ),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('are asked again where the work says something else now', async () => {
    const world = await site();
    await answer(world);
    world.saveIssue({ id: '100', team: { id: 'new', name: 'Everything squad' } });
    world.saveIssue({ id: '200', summary: `${ingest} by spring` });
    await world.settle();
    expect(await asked(world)).toEqual([['Green squad', 'Everything squad']]);
  });
});

describe('a team that is deleted', () => {
  test('keeps its name, its work and its reading until somebody hands its epics on', async () => {
    const world = await site();
    for (const [id, team] of [
      ['100', blue],
      ['110', green],
    ] as const)
      world.saveIssue({ id, team: { ...team, name: '' } });
    await world.settle();
    expect(await asked(world)).toEqual([['Green squad', 'Blue squad']]);
    expect(await marks(world)).toEqual(['Green squad reading 1', 'Blue squad work 1']);
    world.saveIssue({ id: '100', team: green });
    await world.settle();
    expect(await marks(world)).toEqual(['Green squad reading 1', 'Green squad work 1']);
    expect(await asked(world)).toEqual([]);
  });

  test('and whose name was never known leaves its epic to the project, openly', async () => {
    const world = await site();
    world.saveIssue({ id: '130', level: 1, linked: linkTo('10', 'one'), team: { id: 'gone', name: '' } });
    await world.settle();
    expect(await openIssuePanel(world.ports, beside('130'))).toMatchObject({ team: 'Team 1', noTeam: true });
  });
});

describe('an epic that is moved to another project', () => {
  test('stays its team’s where teams are those of the Team field', async () => {
    const world = await site();
    world.saveIssue({ id: '100', projectId: '9' });
    await world.settle();
    expect(await marks(world)).toEqual(['Green squad reading 1', 'Blue squad work 1']);
    expect(await asked(world)).toEqual([['Green squad', 'Blue squad']]);
  });

  test('takes its stories along where a project is a team, counted once, and the reading that it leaves stays in sight', async () => {
    const world = await site('project');
    expect(await marks(world)).toEqual(['Team 1 reading 1', 'Team 1 work 1']);
    world.saveIssue({ id: '100', projectId: '9' });
    await world.settle();
    expect(await marks(world)).toEqual(['Team 1 reading 1', 'Team 9 work 1']);
    expect(await asked(world)).toEqual([['Team 1', 'Team 9']]);
    for (const id of ['110', '120']) world.saveIssue({ id, projectId: '9' });
    await world.settle();
    expect(await lines(world)).toEqual(['Team 9: unread: 100,110,120', `Team 1: ${history}: `]);
    expect(await marks(world)).toEqual(['Team 9 work 1']);
  });
});

test('going back to projects brings back what projects wrote, and forgets nothing that squads wrote', async () => {
  const world = await site('project');
  await changeTeams(world.ports, 'team-field');
  await world.settle();
  await write(world, '110', `${history}, says Green`);
  await world.settle();
  expect(await lines(world)).toEqual([
    'Blue squad: unread: 100',
    `Green squad: ${history}, says Green: 110`,
    `Team 1: ${history}: 120`,
  ]);
  await changeTeams(world.ports, 'project');
  await world.settle();
  expect(await lines(world)).toEqual([`Team 1: ${history}: 100,110,120`, `Green squad: ${history}, says Green: `]);
  expect(await marks(world)).toEqual(['Team 1 reading 1', 'Team 1 work 1']);
});

test('what an earlier version kept is understood: a link that knew no name’s day, an answer that knew no work', async () => {
  const world = await site();
  await answer(world);
  const bond = await storeBonds.getBond('100');
  const [line] = (await between(world)).answered;
  const [kept] = await storeDivergences.getDivergenceAnswers(d, line ? [line.id] : []);
  if (!bond || !kept) throw new Error('nothing was kept');
  const { namedAt, ...earlier } = bond;
  const { byWork, ...before } = kept;
  expect([namedAt, byWork]).not.toContain(undefined);
  await storeBonds.putBond(earlier);
  await storeDivergences.putDivergenceAnswer(before);
  expect((await between(world)).answered).toHaveLength(1);
  world.saveIssue({ id: '100' });
  await world.settle();
  expect(await storeBonds.getBond('100')).toEqual(earlier);
  world.saveIssue({ id: '100', team: { ...blue, name: 'Azure squad' } });
  await world.settle();
  expect((await between(world)).answered).toMatchObject([{ sides: [{}, { team: 'Azure squad' }] }]);
});
