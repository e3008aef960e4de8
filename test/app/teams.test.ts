import { changeTeams } from '../../src/app/choose-teams';
import { doJob } from '../../src/app/do-job';
import { chooseTeams, openSetUp } from '../../src/app/open-set-up';
import { openDecisionPanel } from '../../src/app/open-decision-panel';
import { openIssuePanel } from '../../src/app/open-issue-panel';
import { writeReading } from '../../src/app/write-reading';
import type { DecisionId } from '../../src/core/decision/decision';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const d = '10:one' as DecisionId;
const streaming = aRecord({
  parts: [aPart('beyond', 'Streaming ingestion', { otherWords: ['Kafka topic', 'event stream'] })],
});
const blue = { id: 'blue', name: 'Blue squad' };
const green = { id: 'green', name: 'Green squad' };
const onIssue = (issueId: string) => ({ accountId: 'admin', content: 'page', issueId }) as const;

/** Two epics of one project that rest on a decision, each with a story that leans somewhere; the first is a squad's. */
async function site(): Promise<World> {
  const world = openWorld();
  world.site.viewer = 'admin';
  world.savePage({ id: '10', panels: [panel('one', streaming)] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one'), team: blue });
  world.saveIssue({ id: '101', level: 1, linked: linkTo('10', 'one') });
  for (const [id, parentId] of [
    ['200', '100'],
    ['201', '101'],
  ] as const)
    world.saveIssue({ id, parentId, summary: 'Build streaming ingestion: a Kafka topic for the event stream' });
  await world.settle();
  return world;
}
/** Which works each team's tally counts. */
const tallied = async ({ ports }: World): Promise<Readonly<Record<string, readonly string[]>>> =>
  Object.fromEntries(
    (await ports.listWorkTallies(d))
      .map(({ team, marks }) => [team.id, [...new Set(marks.flatMap(({ works }) => works))].sort()] as const)
      .filter(([, works]) => works.length > 0),
  );
const teamIn = async ({ ports }: World, issueId: string) => (await ports.getStanding(issueId))?.rests?.leans?.teamId;

test('an epic is its project’s until an administrator chose the Team field', async () => {
  const world = await site();
  expect(await tallied(world)).toEqual({ '1': ['200', '201'] });
  expect((await openSetUp(world.ports)).teams).toEqual({ from: 'project', field: 'there' });
});

describe('where the Team field was chosen', () => {
  test('an epic is its team’s with every story below, and its project’s where the field is empty', async () => {
    const world = await site();
    expect((await chooseTeams(world.ports, 'team-field')).teams).toEqual({ from: 'team-field', field: 'there' });
    await world.settle();
    expect(await tallied(world)).toEqual({ blue: ['200'], '1': ['201'] });
    expect(await teamIn(world, '200')).toBe('blue');
    const opened = await openIssuePanel(world.ports, onIssue('100'));
    expect(opened).toMatchObject({ view: 'epic', team: 'Blue squad' });
  });

  test('a story follows its epic from team to team, and back to the project', async () => {
    const world = await site();
    await changeTeams(world.ports, 'team-field');
    await world.settle();
    world.saveIssue({ id: '100', team: green });
    await world.settle();
    expect(await tallied(world)).toEqual({ green: ['200'], '1': ['201'] });
    world.clear('100', 'team');
    world.saveIssue({ id: '100' });
    await world.settle();
    expect(await tallied(world)).toEqual({ '1': ['200', '201'] });
  });

  test('its reading is the team’s, and found again when the epic comes back to it', async () => {
    const world = await site();
    await changeTeams(world.ports, 'team-field');
    await world.settle();
    await writeReading(world.ports, onIssue('100'), { decision: d, revision: 1, text: 'No stream', lines: [] });
    await world.settle();
    const reading = async () => (await world.ports.getStanding('100'))?.rests?.reading;
    expect(await reading()).toBe(1);
    world.saveIssue({ id: '100', team: green });
    await world.settle();
    expect(await reading()).toBeUndefined();
    world.saveIssue({ id: '101', team: blue });
    await world.settle();
    expect(await openIssuePanel(world.ports, onIssue('101'))).toMatchObject({
      team: 'Blue squad',
      reading: { reading: { text: 'No stream' } },
    });
  });

  test('the decision’s page tells the two teams of one project apart', async () => {
    const world = await site();
    await changeTeams(world.ports, 'team-field');
    await world.settle();
    const viewer = { accountId: 'admin', content: 'page', pageId: '10' } as const;
    const shown = await openDecisionPanel(world.ports, viewer, 'one');
    expect(JSON.stringify(shown)).toContain('Blue squad');
    expect(JSON.stringify(shown)).toContain('Team 1');
  });

  test('going back to projects puts everything where it was', async () => {
    const world = await site();
    const before = await tallied(world);
    await changeTeams(world.ports, 'team-field');
    await world.settle();
    await changeTeams(world.ports, 'project');
    await world.settle();
    expect(await tallied(world)).toEqual(before);
    expect((await world.ports.getBond('100'))?.team).toBeUndefined();
  });

  test('reading a story takes the same points as before', async () => {
    const world = await site();
    const cost = async (summary: string): Promise<number> => {
      world.saveIssue({ id: '200', summary: `Build streaming ingestion ${summary}` });
      world.site.points();
      await world.settle();
      return world.site.points();
    };
    const before = await cost('with a Kafka topic');
    await changeTeams(world.ports, 'team-field');
    await world.settle();
    expect(await cost('with an event stream')).toBe(before);
  });
});

describe('a choice that does not get through', () => {
  test('is brought about by the sweep where its job was lost', async () => {
    const world = await site();
    await changeTeams(world.ports, 'team-field');
    world.queue.length = 0;
    await doJob(world.ports, { kind: 'sweep' });
    await world.settle();
    expect(await tallied(world)).toEqual({ blue: ['200'], '1': ['201'] });
  });

  test('ends the same however often it dies on the way', async () => {
    for (let writes = 1; writes < 12; writes++) {
      const world = await site();
      await changeTeams(world.ports, 'team-field');
      world.storage.dieAfter(writes);
      await world.settle();
      world.storage.revive();
      expect(await tallied(world)).toEqual({ blue: ['200'], '1': ['201'] });
    }
  });

  test('comes to every epic, however many there are', async () => {
    const world = await site();
    for (let id = 1000; id < 1120; id++)
      world.saveIssue({ id: String(id), level: 1, linked: linkTo('10', 'one'), team: green });
    await world.settle();
    await changeTeams(world.ports, 'team-field');
    await world.settle();
    for (const id of ['1000', '1050', '1119']) expect((await world.ports.getBond(id))?.team).toEqual(green);
  });

  test('changes nothing where Jira has no Team field, and says so where it went away', async () => {
    const world = await site();
    world.setUp.teamField = undefined;
    expect((await chooseTeams(world.ports, 'team-field')).teams).toEqual({ from: 'project', field: 'not-there' });
    expect(world.queue).toEqual([]);
    world.setUp.teamField = 'customfield_10001';
    await chooseTeams(world.ports, 'team-field');
    world.setUp.teamField = 'customfield_10999';
    expect((await openSetUp(world.ports)).teams).toEqual({ from: 'team-field', field: 'not-there' });
    expect((await chooseTeams(world.ports, 'team-field')).teams).toEqual({ from: 'team-field', field: 'there' });
  });

  test('is not for who does not administer Jira', async () => {
    const world = await site();
    world.site.viewer = 'reader';
    await expect(chooseTeams(world.ports, 'team-field')).rejects.toMatchObject({ code: 'no-edit-permission' });
    expect(await world.ports.getTeams()).toEqual({ from: 'project' });
  });
});
