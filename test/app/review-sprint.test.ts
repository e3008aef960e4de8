import { openBetweenTeams } from '../../src/app/between-teams';
import { keepSprintMoment } from '../../src/app/keep-sprint-moment';
import { openSprintFlag } from '../../src/app/open-sprint-flag';
import { reviewSprint } from '../../src/app/review-sprint';
import { answerInReview, reviewStories } from '../../src/app/review-stories';
import type { Viewer } from '../../src/app/viewer';
import type { DecisionId } from '../../src/core/decision/decision';
import type { FindingId } from '../../src/core/finding';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { instant } from '../fakes/site';
import { aPart, aRecord } from '../make/record';

const decision = '10:one' as DecisionId;

const record = aRecord({
  title: 'History first',
  parts: [
    aPart('beyond', 'Streaming ingestion of customer events', { otherWords: ['event stream', 'streaming ingestion'] }),
    aPart('within', 'Nightly loads from the four billing systems'),
  ],
});

const onSprint: Viewer = { accountId: 'reader', content: 'page', boardId: '1', sprintId: '7' };
const onBoard: Viewer = { accountId: 'reader', content: 'page', boardId: '1' };

/** A decision, an epic that rests on it, and a sprint of one story with a question, one without, and one that rests on nothing. */
async function planned(): Promise<World> {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', record)], readers: ['app', 'reader', 'half'] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, summary: 'Loads', linked: linkTo('10', 'one') });
  world.saveIssue({ id: '200', summary: 'Build streaming ingestion of customer events', parentId: '100' });
  world.saveIssue({ id: '201', summary: 'Load the billing systems by night', parentId: '100' });
  world.saveIssue({ id: '202', summary: 'Paint the office' });
  await world.settle();
  world.planning.boards.set('1', 'Board');
  put(world, ['200', '201', '202']);
  return world;
}

const put = (world: World, issues: readonly string[], more: object = {}): void =>
  void world.planning.sprints.set('7', { id: '7', boardId: '1', name: 'Next', state: 'future', issues, ...more });

describe('the review of a sprint', () => {
  test('says of each story what it rests on, and asks with both quotes', async () => {
    const world = await planned();
    const review = await reviewSprint(world.ports, onSprint, {});
    expect(review.place).toEqual({ sprint: { id: '7', name: 'Next', state: 'future' }, choices: [] });
    expect(review.stories.map(({ issueId, rests }) => [issueId, rests.on])).toEqual([
      ['200', 'decision'],
      ['201', 'decision'],
      ['202', 'nothing'],
    ]);
    const [asked] = review.stories.flatMap(({ rests }) => (rests.on === 'decision' ? rests.findings : []));
    expect(asked).toMatchObject({ aloud: true, partQuote: 'Streaming ingestion of customer events' });
    expect('Build streaming ingestion of customer events').toContain(asked?.storyQuote);
    expect(review.decisions.map(({ head, parts }) => [head.key, parts.map(({ id }) => id)])).toEqual([
      ['D-1', [asked?.part]],
    ]);
  });

  test('takes a point a story, one for each decision’s page, and two for the place and the list', async () => {
    const world = await planned();
    world.site.points();
    await reviewSprint(world.ports, onSprint, {});
    expect(world.site.points()).toBe(3 + 1 + 2);
  });

  test('comes in pages, which together hold every story once', async () => {
    const world = await planned();
    const many = Array.from({ length: 250 }, (_, n) => String(1000 + n));
    for (const id of many) world.saveIssue({ id, parentId: '100', summary: `Load the billing systems, part ${id}` });
    await world.settle();
    put(world, many);
    const seen: string[] = [];
    for (let after: string | undefined, pages = 0; pages === 0 || after !== undefined; pages++) {
      const { stories, next, place } = await reviewSprint(world.ports, onSprint, {
        ...(after !== undefined && { after }),
      });
      expect(place !== undefined).toBe(pages === 0);
      seen.push(...stories.map(({ issueId }) => issueId));
      after = next;
    }
    expect(seen).toEqual(many);
  });

  test('of a sprint of nothing is empty', async () => {
    const world = await planned();
    put(world, []);
    expect(await reviewSprint(world.ports, onSprint, {})).toMatchObject({ stories: [], decisions: [] });
  });

  test('from a board is of the next sprint to be planned, of another one that was chosen, or of the backlog', async () => {
    const world = await planned();
    world.planning.sprints.set('6', { id: '6', boardId: '1', name: 'Now', state: 'active', issues: ['201'] });
    world.planning.backlogs.set('1', ['202']);
    const ids = async (chosen: object) => {
      const { place, stories } = await reviewSprint(world.ports, onBoard, chosen);
      return [place?.sprint?.name, place?.choices.length, ...stories.map(({ issueId }) => issueId)];
    };
    expect(await ids({})).toEqual(['Next', 2, '200', '201', '202']);
    expect(await ids({ sprintId: '6' })).toEqual(['Now', 2, '201']);
    expect(await ids({ sprintId: 'backlog' })).toEqual([undefined, 2, '202']);
    await expect(reviewSprint(world.ports, onBoard, { sprintId: '99' })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('on a board without sprints is of its backlog', async () => {
    const world = await planned();
    world.planning.sprints.clear();
    world.planning.backlogs.set('1', ['200']);
    const { place, stories } = await reviewSprint(world.ports, onBoard, {});
    expect(place).toEqual({ board: 'Board', choices: [] });
    expect(stories).toHaveLength(1);
  });

  test('shows whoever sees half of it that half, and of the other decision the key', async () => {
    const world = await planned();
    world.savePage({ id: '11', panels: [panel('two', record)], readers: ['app', 'reader'] });
    await world.settle();
    world.saveIssue({ id: '300', level: 1, linked: linkTo('11', 'two', 'D-2') });
    world.saveIssue({ id: '301', parentId: '300', summary: 'Add an event stream' });
    world.saveIssue({ id: '302', parentId: '300', summary: 'Hidden', readers: ['reader'] });
    await world.settle();
    put(world, ['200', '301', '302']);
    world.site.viewer = 'half';
    const { stories, decisions } = await reviewSprint(world.ports, onSprint, {});
    expect(stories.map(({ issueId, rests }) => [issueId, rests.on, 'key' in rests ? rests.key : ''])).toEqual([
      ['200', 'decision', ''],
      ['301', 'cannot-open', 'D-2'],
    ]);
    expect(decisions.map(({ head }) => head.key)).toEqual(['D-1']);
  });

  test('tells of a team whose reading was written for an earlier revision, to who may browse its epic', async () => {
    const world = await planned();
    await world.ports.putReading({
      decision,
      team: { id: '1', name: 'Team 1' },
      revision: 1,
      text: 'By night',
      lines: [],
      by: 'reader',
      at: instant(1),
    });
    world.savePage({ id: '10', panels: [panel('one', { ...record, direction: 'Something else by now.' })] });
    await world.settle();
    const behind = async () => {
      const { stories } = await reviewSprint(world.ports, onSprint, {});
      return stories.map(({ rests }) => (rests.on === 'decision' ? rests.behind : undefined));
    };
    expect(await behind()).toEqual([{ team: 'Team 1', revision: 1 }, { team: 'Team 1', revision: 1 }, undefined]);
    world.saveIssue({ id: '100', readers: ['somebody else'] });
    expect(await behind()).toEqual([undefined, undefined, undefined]);
  });

  test('reads stories that nobody has read while it is open, and says which are gone or closed to the app', async () => {
    const world = await planned();
    world.saveIssue({ id: '203', parentId: '100', summary: 'Add an event stream' });
    world.queue.length = 0;
    put(world, ['203']);
    const { stories } = await reviewSprint(world.ports, onSprint, {});
    expect(stories.map(({ rests }) => rests.on)).toEqual(['not-read']);
    const again = await reviewStories(world.ports, onSprint, { issueIds: ['203', '999'] });
    expect(again.stories.map(({ issueId, rests }) => [issueId, rests.on])).toEqual([['203', 'decision']]);
    expect(again.gone).toEqual(['999']);
    expect((await reviewSprint(world.ports, onSprint, {})).stories[0]?.rests.on).toBe('decision');
  });

  test('does not read what stands under an epic that rests on nothing, again and again', async () => {
    const world = await planned();
    world.saveIssue({ id: '110', level: 1, summary: 'Loose' });
    world.saveIssue({ id: '210', parentId: '110', summary: 'Loose story' });
    world.saveIssue({ id: '211', level: -1, parentId: '210', summary: 'Loose part' });
    await world.settle();
    put(world, ['210', '211']);
    const { stories } = await reviewSprint(world.ports, onSprint, {});
    expect(stories.map(({ rests }) => rests.on)).toEqual(['nothing', 'nothing']);
  });

  test('lets a question be answered in place, by one person; the second is told to look again', async () => {
    const world = await planned();
    const { stories } = await reviewSprint(world.ports, onSprint, {});
    const [question] = stories.flatMap(({ rests }) => (rests.on === 'decision' ? rests.findings : []));
    const asked = {
      issueId: '200',
      finding: question?.finding ?? ('' as FindingId),
      kind: 'within',
      reason: 'a trial',
    } as const;
    await answerInReview(world.ports, onSprint, asked);
    expect(world.site.issues.get('200')?.property?.decisionQuestions).toBe(0);
    const second = answerInReview(world.ports, { ...onSprint, accountId: 'half' }, asked);
    await expect(second).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const again = await reviewStories(world.ports, onSprint, { issueIds: ['200'] });
    expect(again.stories[0]?.rests).toMatchObject({ findings: [{ answer: { reason: 'a trial' } }] });
  });

  test('has nothing to answer beside a board that is not there', async () => {
    const world = await planned();
    const nowhere: Viewer = { accountId: 'reader', content: 'page' };
    await expect(reviewSprint(world.ports, nowhere, {})).rejects.toMatchObject({ code: 'invalid-request' });
    await expect(reviewStories(world.ports, nowhere, { issueIds: ['200'] })).rejects.toMatchObject({
      code: 'invalid-request',
    });
  });
});

describe('between teams', () => {
  const other = async (): Promise<World> => {
    const world = await planned();
    world.saveIssue({ id: '300', level: 1, projectId: '2', summary: 'Archive', linked: linkTo('10', 'one') });
    world.saveIssue({
      id: '301',
      projectId: '2',
      parentId: '300',
      summary: 'We do no streaming ingestion of customer events',
    });
    await world.settle();
    world.planning.sprints.set('8', { id: '8', boardId: '2', name: 'Theirs', state: 'active', issues: ['301'] });
    return world;
  };
  const ids = { issueIds: ['200', '201', '202'] };

  test('a part on which another team’s active sprint points the other way is named once, with both quotes', async () => {
    const world = await other();
    world.saveIssue({ id: '205', parentId: '100', summary: 'Extend streaming ingestion of customer events' });
    await world.settle();
    const found = await openBetweenTeams(world.ports, onSprint, { issueIds: [...ids.issueIds, '205'] });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      key: 'D-1',
      here: { team: 'Team 1', quote: expect.stringContaining('streaming ingestion') as string },
      there: { team: 'Team 2', issueKey: 'P2-301', quote: expect.stringContaining('no streaming ingestion') as string },
    });
    expect(found[0]?.sentence).toContain('point opposite ways');
  });

  test('what is in no active sprint of theirs is not named, nor what the viewer may not browse or read', async () => {
    const world = await other();
    world.saveIssue({ id: '301', readers: ['somebody else'] });
    expect(await openBetweenTeams(world.ports, onSprint, ids)).toEqual([]);
    world.saveIssue({ id: '301', readers: ['reader'] });
    world.saveIssue({ id: '300', readers: ['somebody else'] });
    expect(await openBetweenTeams(world.ports, onSprint, ids)).toEqual([]);
    world.saveIssue({ id: '300', readers: ['reader'] });
    expect(await openBetweenTeams(world.ports, onSprint, ids)).toHaveLength(1);
    world.savePage({ id: '10', readers: ['app'] });
    expect(await openBetweenTeams(world.ports, onSprint, ids)).toEqual([]);
    world.savePage({ id: '10', readers: ['app', 'reader'] });
    world.planning.sprints.set('8', { id: '8', boardId: '2', name: 'Theirs', state: 'future', issues: ['301'] });
    expect(await openBetweenTeams(world.ports, onSprint, ids)).toEqual([]);
  });

  test('a team does not part with itself', async () => {
    const world = await other();
    world.planning.sprints.set('8', { id: '8', boardId: '2', name: 'Ours', state: 'active', issues: ['206'] });
    world.saveIssue({ id: '206', parentId: '100', summary: 'We do no streaming ingestion of customer events' });
    await world.settle();
    expect(await openBetweenTeams(world.ports, onSprint, ids)).toEqual([]);
  });
});

describe('the flag of a board', () => {
  test('names the sprint to come and how many questions are open in it, until the viewer was told', async () => {
    const world = await planned();
    const flag = await openSprintFlag(world.ports, onBoard, { told: [] });
    expect(flag).toEqual({ sprint: { id: '7', name: 'Next', state: 'future' }, questions: 1 });
    expect(await openSprintFlag(world.ports, onBoard, { told: ['7'] })).toBeNull();
  });

  test('is silent where nothing is open, where the viewer may not read, and where an administrator wants none', async () => {
    const world = await planned();
    await world.ports.turn('sprint-flag', false);
    expect(await openSprintFlag(world.ports, onBoard, { told: [] })).toBeNull();
    await world.ports.turn('sprint-flag', true);
    world.site.viewer = 'outside';
    expect(await openSprintFlag(world.ports, onBoard, { told: [] })).toBeNull();
    world.site.viewer = 'reader';
    put(world, ['201', '202']);
    expect(await openSprintFlag(world.ports, onBoard, { told: [] })).toBeNull();
  });

  test('tells of a sprint on its first day, and no longer', async () => {
    const world = await planned();
    put(world, ['200'], { state: 'active', startedAt: world.ports.now() });
    expect(await openSprintFlag(world.ports, onBoard, { told: [] })).not.toBeNull();
    put(world, ['200'], {
      state: 'active',
      startedAt: new Date(Date.parse(world.ports.now()) - 3 * 86_400_000).toISOString(),
    });
    expect(await openSprintFlag(world.ports, onBoard, { told: [] })).toBeNull();
  });
});

describe('what was open when a sprint began or ended', () => {
  test('is kept once for each decision, however often it is told', async () => {
    const world = await planned();
    put(world, ['200', '201'], { state: 'active', startedAt: instant(5) });
    await keepSprintMoment(world.ports, '7', 'started');
    const [moment] = await world.ports.listMoments(decision);
    expect(moment).toMatchObject({ decision, sprintId: '7', what: 'started', at: instant(5), stories: 1 });
    expect(moment?.open.map(({ issueId }) => issueId)).toEqual(['200']);
    put(world, []);
    await keepSprintMoment(world.ports, '7', 'started');
    world.storage.count();
    await keepSprintMoment(world.ports, '7', 'started');
    expect(await world.ports.listMoments(decision)).toEqual([moment]);
  });

  test('is kept for the end beside the beginning, without what was answered in between', async () => {
    const world = await planned();
    put(world, ['200'], { state: 'active', startedAt: instant(5) });
    await keepSprintMoment(world.ports, '7', 'started');
    const finding = (await world.ports.getStanding('200'))?.rests?.assessment.findings[0]?.id ?? ('' as FindingId);
    await answerInReview(world.ports, onSprint, { issueId: '200', finding, kind: 'within', reason: 'x' });
    put(world, ['200'], { state: 'closed', startedAt: instant(5), closedAt: instant(9) });
    await keepSprintMoment(world.ports, '7', 'closed');
    expect((await world.ports.listMoments(decision)).map(({ what }) => what)).toEqual(['started']);
  });

  test('survives a function that dies half-way', async () => {
    const world = await planned();
    world.savePage({ id: '11', panels: [panel('two', record)] });
    await world.settle();
    world.saveIssue({ id: '300', level: 1, linked: linkTo('11', 'two', 'D-2') });
    world.saveIssue({ id: '301', parentId: '300', summary: 'Add an event stream of customer events' });
    await world.settle();
    put(world, ['200', '301'], { state: 'active', startedAt: instant(5) });
    world.storage.dieAfter(1);
    await expect(keepSprintMoment(world.ports, '7', 'started')).rejects.toThrow();
    world.storage.revive();
    await keepSprintMoment(world.ports, '7', 'started');
    for (const id of [decision, '11:two' as DecisionId]) expect(await world.ports.listMoments(id)).toHaveLength(1);
  });

  test('of a sprint that is gone is nothing', async () => {
    const world = await planned();
    await keepSprintMoment(world.ports, '99', 'closed');
    expect(await world.ports.listMoments(decision)).toEqual([]);
  });
});
