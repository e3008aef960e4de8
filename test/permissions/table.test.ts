import { resolverOf } from '../../src/handlers/resolver';
import { parseViewer } from '../../src/forge/parse-context';
import { parseRequest } from '../../src/forge/parse-request';
import { callNames, type CallName } from '../../src/contract/calls';
import type { ErrorCode, Reply } from '../../src/contract/reply';
import type { DecisionId } from '../../src/core/decision/decision';
import { revealReadBack, sayHeard, startReadBack } from '../../src/app/read-back';
import type { Divergences } from '../../src/contract/divergence';
import { openDivergences } from '../../src/app/open-divergences';
import { writeReading } from '../../src/app/write-reading';
import { aProject } from '../fakes/set-up';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

/** Everybody who may stand in front of a panel. */
const kinds = ['reader', 'no page access', 'no issue access', 'no edit permission', 'unlicensed', 'anonymous'] as const;
type Kind = (typeof kinds)[number];

/** What one call gives one kind of person: a refusal, or an answer that shows the decision's words, the work's words, both or neither. */
type Cell = ErrorCode | 'both' | 'decision' | 'work' | 'neither';
type Row = Readonly<Record<Kind, Cell>>;

const outside = { unlicensed: 'no-licence', anonymous: 'not-signed-in' } as const;

/**
 * Calls × kinds of people. Jira opens an issue's panel only for who may browse the issue, so "no issue access" has no
 * issue in its context: such a person stands on the decision's page, which rests on nothing itself, and sees the decision
 * and nothing of the work that rests on it.
 */
const table: Readonly<Record<CallName, Row>> = {
  openDecisionPanel: {
    reader: 'both',
    'no page access': 'neither',
    'no issue access': 'decision',
    'no edit permission': 'both',
    ...outside,
  },
  openMoreWork: {
    reader: 'both',
    'no page access': 'no-page-access',
    'no issue access': 'neither',
    'no edit permission': 'both',
    ...outside,
  },
  openQuestionsFromWork: {
    reader: 'both',
    'no page access': 'no-page-access',
    'no issue access': 'neither',
    'no edit permission': 'both',
    ...outside,
  },
  openIssuePanel: {
    reader: 'both',
    'no page access': 'neither',
    'no issue access': 'no-issue-access',
    'no edit permission': 'both',
    ...outside,
  },
  // For whoever may not see the work, the brief is part of that.
  openRestsOn: {
    reader: 'both',
    'no page access': 'neither',
    'no issue access': 'neither',
    'no edit permission': 'both',
    ...outside,
  },
  findDecisions: {
    reader: 'decision',
    'no page access': 'neither',
    'no issue access': 'decision',
    'no edit permission': 'decision',
    ...outside,
  },
  writeReading: {
    reader: 'neither',
    'no page access': 'no-page-access',
    'no issue access': 'not-found',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  stillHolds: {
    reader: 'work',
    'no page access': 'no-page-access',
    'no issue access': 'not-found',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  lookBack: {
    reader: 'neither',
    'no page access': 'no-page-access',
    'no issue access': 'no-issue-access',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  answerQuestion: {
    reader: 'both',
    'no page access': 'no-page-access',
    'no issue access': 'not-found',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  readAgain: {
    reader: 'both',
    'no page access': 'neither',
    'no issue access': 'no-issue-access',
    'no edit permission': 'both',
    ...outside,
  },
  openDivergences: {
    reader: 'both',
    'no page access': 'no-page-access',
    'no issue access': 'neither',
    'no edit permission': 'both',
    ...outside,
  },
  openMap: {
    reader: 'both',
    'no page access': 'no-page-access',
    'no issue access': 'decision',
    'no edit permission': 'both',
    ...outside,
  },
  answerDivergence: {
    reader: 'neither',
    'no page access': 'no-page-access',
    'no issue access': 'changed-meanwhile',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  proposeWords: {
    reader: 'work',
    'no page access': 'no-page-access',
    'no issue access': 'neither',
    'no edit permission': 'work',
    ...outside,
  },
  // A read-back is under way, and somebody has said something in it: nobody sees that before it is revealed.
  openReadBack: {
    reader: 'neither',
    'no page access': 'no-page-access',
    'no issue access': 'neither',
    'no edit permission': 'neither',
    ...outside,
  },
  startReadBack: {
    reader: 'neither',
    'no page access': 'no-page-access',
    'no issue access': 'neither',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  sayHeard: {
    reader: 'neither',
    'no page access': 'no-page-access',
    'no issue access': 'neither',
    'no edit permission': 'neither',
    ...outside,
  },
  revealReadBack: {
    reader: 'decision',
    'no page access': 'no-page-access',
    'no issue access': 'decision',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  closeReadBack: {
    reader: 'neither',
    'no page access': 'no-page-access',
    'no issue access': 'neither',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  // Here it was revealed.
  leaveToTeams: {
    reader: 'decision',
    'no page access': 'no-page-access',
    'no issue access': 'decision',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  openSettings: {
    reader: 'neither',
    'no page access': 'neither',
    'no issue access': 'neither',
    'no edit permission': 'neither',
    ...outside,
  },
  openParent: {
    reader: 'decision',
    'no page access': 'neither',
    'no issue access': 'neither',
    'no edit permission': 'decision',
    ...outside,
  },
  openOwnQuestion: {
    reader: 'both',
    'no page access': 'neither',
    'no issue access': 'neither',
    'no edit permission': 'both',
    ...outside,
  },
  // Counts by decision: whoever may browse nothing of the work still reads the decision's name, and nobody a word of the work.
  openGadget: {
    reader: 'decision',
    'no page access': 'neither',
    'no issue access': 'decision',
    'no edit permission': 'decision',
    ...outside,
  },
  // None of these administers Jira: the names of projects are not for them, and nothing is theirs to change.
  openSetUp: {
    reader: 'neither',
    'no page access': 'neither',
    'no issue access': 'neither',
    'no edit permission': 'neither',
    ...outside,
  },
  chooseProjects: {
    reader: 'no-edit-permission',
    'no page access': 'no-edit-permission',
    'no issue access': 'no-edit-permission',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  placeField: {
    reader: 'no-edit-permission',
    'no page access': 'no-edit-permission',
    'no issue access': 'no-edit-permission',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  chooseTeams: {
    reader: 'no-edit-permission',
    'no page access': 'no-edit-permission',
    'no issue access': 'no-edit-permission',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  turnSwitch: {
    reader: 'no-edit-permission',
    'no page access': 'no-edit-permission',
    'no issue access': 'no-edit-permission',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  // Whoever may browse the sprint's stories sees them, and of a page that is not theirs to read the key.
  reviewSprint: {
    reader: 'both',
    'no page access': 'work',
    'no issue access': 'neither',
    'no edit permission': 'both',
    ...outside,
  },
  reviewStories: {
    reader: 'both',
    'no page access': 'work',
    'no issue access': 'neither',
    'no edit permission': 'both',
    ...outside,
  },
  answerInReview: {
    reader: 'both',
    'no page access': 'no-page-access',
    'no issue access': 'no-issue-access',
    'no edit permission': 'no-edit-permission',
    ...outside,
  },
  openBetweenTeams: {
    reader: 'both',
    'no page access': 'neither',
    'no issue access': 'neither',
    'no edit permission': 'both',
    ...outside,
  },
  // A count and the sprint's own name: nothing of either text.
  openSprintFlag: {
    reader: 'neither',
    'no page access': 'neither',
    'no issue access': 'neither',
    'no edit permission': 'neither',
    ...outside,
  },
};

const decisionWords = /history|zeppelin/i;
const workWords = /kafka|marmalade/i;

/** One page with a decision, an epic that rests on it, a story that asks something, and a team's reading. */
async function site(): Promise<World> {
  const world = openWorld();
  const record = aRecord({
    title: 'History first',
    direction: 'Zeppelin history before anything else',
    parts: [
      aPart('beyond', 'Streaming ingestion of zeppelin events', {
        otherWords: ['event stream', 'streaming ingestion'],
      }),
      aPart('within', 'Nightly zeppelin loads'),
    ],
  });
  const everyone = ['reader', 'no page access', 'no edit permission'];
  world.savePage({
    id: '10',
    title: 'Zeppelin',
    panels: [panel('one', record)],
    readers: ['app', 'reader', 'no issue access', 'no edit permission'],
    editors: ['app', 'reader', 'no issue access'],
  });
  await world.settle();
  world.saveIssue({
    id: '100',
    level: 1,
    summary: 'Marmalade nightly loads for zeppelin',
    closed: true,
    linked: linkTo('10', 'one'),
    readers: everyone,
    editors: ['reader', 'no page access'],
  });
  world.saveIssue({
    id: '200',
    summary: 'Build streaming ingestion with Kafka',
    parentId: '100',
    readers: everyone,
    editors: ['reader', 'no page access'],
  });
  world.savePage({
    id: '20',
    title: 'Brief',
    says: ['Stream zeppelin events with marmalade'],
    restsOn: [{ localId: 'rests', on: linkTo('10', 'one') }],
    readers: ['app', ...everyone],
    editors: ['reader', 'no page access'],
  });
  world.setUp.projects.set('1', aProject('1', { name: 'Team Marmalade' }));
  world.setUp.screens.set('1', { id: '1', name: 'Marmalade', projectIds: new Set(['1']), hasField: false });
  // Another team's active sprint leaves out what this one's builds.
  world.saveIssue({
    id: '101',
    level: 1,
    projectId: '2',
    summary: 'Archive',
    linked: linkTo('10', 'one'),
    readers: everyone,
  });
  world.saveIssue({
    id: '201',
    projectId: '2',
    summary: 'We do no streaming ingestion of zeppelin events with Kafka',
    parentId: '101',
    readers: everyone,
  });
  world.planning.boards.set('1', 'Board');
  world.planning.sprints.set('7', { id: '7', boardId: '1', name: 'Next', state: 'future', issues: ['200'] });
  world.planning.sprints.set('8', { id: '8', boardId: '2', name: 'Now', state: 'active', issues: ['201'] });
  await world.settle();
  world.site.viewer = 'reader';
  await writeReading(
    world.ports,
    { accountId: 'somebody', content: 'page', issueId: '100' },
    { decision: '10:one' as DecisionId, revision: 1, text: 'Our marmalade comes by night', lines: [] },
  );
  await startReadBack(world.ports, host, { localId: 'one' });
  const heard = { discipline: 'Data office', first: 'Zeppelin history by night', wont: '', back: '' };
  await sayHeard(world.ports, { ...host, accountId: 'quiet one' }, { localId: 'one', number: 1, heard });
  return world;
}

const host = { accountId: 'host', content: 'page', pageId: '10' } as const;

/** A second team, which reads the decision the other way than the first team's story goes; and what they are asked. */
async function parted(world: World): Promise<Divergences['asked']> {
  world.saveIssue({
    id: '110',
    projectId: '2',
    level: 1,
    summary: 'Something else',
    linked: linkTo('10', 'one'),
    readers: ['reader', 'no page access', 'no edit permission'],
    editors: ['reader'],
  });
  await world.settle();
  await writeReading(
    world.ports,
    { accountId: 'somebody', content: 'page', issueId: '110' },
    {
      decision: '10:one' as DecisionId,
      revision: 1,
      text: 'We leave streaming ingestion of zeppelin events alone, marmalade or not',
      lines: [],
    },
  );
  await world.settle();
  const viewer = { accountId: 'reader', content: 'page' as const, pageId: '10' };
  return (await openDivergences(world.ports, viewer, { localId: 'one' })).asked;
}

async function make(call: CallName, kind: Kind): Promise<Reply<unknown>> {
  const world = await site();
  if (call === 'leaveToTeams') await revealReadBack(world.ports, host, { localId: 'one', number: 1 });
  const reading = await world.ports.getReading('10:one' as DecisionId, '1', 1);
  const finding = (await world.ports.getStanding('200'))?.rests?.assessment.findings[0];
  const asked =
    call === 'openDivergences' || call === 'openMap' || call === 'answerDivergence' ? await parted(world) : [];
  world.site.viewer = kind;
  const payloads: Readonly<Record<CallName, unknown>> = {
    openDecisionPanel: { localId: 'one' },
    openMoreWork: { localId: 'one', from: { work: '1', readings: '2099-01-01T00:00:00.000Z' } },
    openQuestionsFromWork: { localId: 'one' },
    openRestsOn: { localId: 'rests' },
    openIssuePanel: {},
    findDecisions: { text: '' },
    writeReading: { decision: '10:one', revision: 1, text: 'We load by night', lines: [], over: reading?.at },
    lookBack: { decision: '10:one', text: 'It held' },
    stillHolds: { decision: '10:one', revision: 1, over: reading?.at },
    answerQuestion: { finding: finding?.id, kind: 'within', reason: 'because' },
    openDivergences: { localId: 'one' },
    openMap: { decision: '10:one' },
    answerDivergence: { localId: 'one', divergence: asked[0]?.id, kind: 'both', reason: 'because' },
    readAgain: {},
    proposeWords: { localId: 'one' },
    openReadBack: { localId: 'one' },
    startReadBack: { localId: 'one' },
    sayHeard: { localId: 'one', number: 1, heard: { discipline: 'Legal', first: 'Contracts', wont: '', back: '' } },
    revealReadBack: { localId: 'one', number: 1 },
    closeReadBack: { localId: 'one', number: 1 },
    leaveToTeams: { localId: 'one', number: 1, question: 'q', text: 'Which markets come first' },
    openSettings: {},
    openParent: { parentId: '100' },
    openOwnQuestion: { issueId: '200' },
    openGadget: { decisions: [], weeks: 6 },
    openSetUp: {},
    chooseProjects: { choice: 'all', projects: [] },
    placeField: { screens: ['1'] },
    reviewSprint: {},
    reviewStories: { issueIds: ['200'] },
    answerInReview: { issueId: '200', finding: finding?.id, kind: 'within', reason: 'because' },
    openBetweenTeams: { issueIds: ['200'] },
    openSprintFlag: { told: [] },
    chooseTeams: { from: 'team-field' },
    turnSwitch: { name: 'story-flag', on: false },
  };
  const issue = ['writeReading', 'stillHolds', 'lookBack'].includes(call) ? '100' : '200';
  const extension = {
    content: { id: call === 'openRestsOn' ? '20' : '10', type: 'page' },
    board: { id: 1, type: 'scrum' },
    sprint: { id: 7, state: 'future' },
    ...(kind === 'no issue access' ? {} : { issue: { id: issue, key: `P1-${issue}` } }),
  };
  const resolver = resolverOf(world.ports, { parseViewer, parseRequest });
  return (await resolver(
    { call: { functionKey: call, payload: payloads[call] }, context: { extension } },
    {
      principal: kind === 'anonymous' ? undefined : { accountId: kind },
      license: { isActive: kind !== 'unlicensed' },
    },
  )) as Reply<unknown>;
}

function cellOf(reply: Reply<unknown>): Cell {
  if (!reply.ok) return reply.code;
  const said = JSON.stringify(reply.value);
  const [decision, work] = [decisionWords.test(said), workWords.test(said)];
  return decision && work ? 'both' : decision ? 'decision' : work ? 'work' : 'neither';
}

describe('who may see what', () => {
  test('every call of the contract has a row', () => {
    expect(Object.keys(table).sort()).toEqual([...callNames].sort());
  });

  const cells = callNames.flatMap((call) => kinds.map((kind) => [call, kind, table[call][kind]] as const));
  test.each(cells)('%s for %s: %s', async (call, kind, expected) => {
    expect(cellOf(await make(call, kind))).toBe(expected);
  });

  test('whoever may not read the page learns the key and whom to ask, and nothing else', async () => {
    expect(await make('openIssuePanel', 'no page access')).toEqual({
      ok: true,
      value: { view: 'cannot-open', key: 'D-1', ask: 'owner' },
    });
    expect(await make('openDecisionPanel', 'no page access')).toEqual({
      ok: true,
      value: { recorded: false, why: 'app-kept-out' },
    });
  });

  test('work that the viewer may not see is only counted', async () => {
    expect(await make('openQuestionsFromWork', 'no issue access')).toEqual({ ok: true, value: { questions: [] } });
    expect(await make('openMoreWork', 'no issue access')).toMatchObject({
      value: { teams: [], hiddenEpics: 2, hiddenPages: 1 },
    });
    expect(await make('openDecisionPanel', 'no issue access')).toMatchObject({
      value: { teams: [], hiddenEpics: 2, hiddenPages: 1 },
    });
  });
});
