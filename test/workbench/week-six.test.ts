import { join } from 'node:path';
import type { DecisionPanel } from '../../src/contract/decision-panel';
import type { IssuePanel } from '../../src/contract/issue-panel';
import type { Reading } from '../../src/core/reading/reading';
import { buildFunctions } from '../../workbench/build';
import { people } from '../../workbench/seed/landmarks';
import { openingStory } from '../../workbench/seed/opening-story';
import { variants, type VariantName } from '../../workbench/seed/variants';
import { invokeAs } from '../../workbench/sites/invoke-as';
import { namedOn } from '../../workbench/sites/named';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';

const bundle = join(process.cwd(), 'dist', 'tested-functions', 'index.cjs');
beforeAll(() => buildFunctions(join(process.cwd(), 'src', 'index.ts'), bundle));

const heads = {
  Engineering: people.headOfEngineering,
  Product: people.vpProduct,
  'Data office': people.chiefDataOfficer,
} as const;
type TeamName = keyof typeof heads;

type Recorded = Extract<DecisionPanel, { recorded: true }>;
type Epic = Extract<IssuePanel, { view: 'epic' }>;

// Engineering and the data office rest on what billing has to have done by then; Product's screens do not.
describe.each(Object.keys(variants) as VariantName[])('in the sixth week an assumption moves: %s', (variant) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench({ bundle, seed: openingStory('2026-11-23', variant) });
    for (let week = 0; week < 5; week++) await workbench.story.nextWeek(week);
  }, 120_000);
  afterAll(() => workbench.stop());

  const onPage = (): Promise<Recorded> => {
    const pageId = namedOn(workbench.site).pages.get('friday-notes') ?? '';
    const localId = 'customer-data';
    const place = { kind: 'macro', pageId, localId } as const;
    return invokeAs<Recorded>(workbench.site, people.architect, place, 'openDecisionPanel', { localId });
  };
  /** The epic of a team, as its own head sees it. */
  const besideEpic = async <Value = Epic>(team: TeamName, call = 'openIssuePanel', asked = {}): Promise<Value> => {
    const { teams } = await onPage();
    const issueId = teams.find((one) => one.team === team)?.epics[0]?.issueId ?? '';
    return invokeAs<Value>(workbench.site, heads[team], { kind: 'issue', issueId }, call, asked);
  };
  const statuses = async () =>
    Object.fromEntries((await onPage()).teams.map(({ team, reading, reRead }) => [team, [reading?.status, reRead]]));
  const holds = async (team: TeamName): Promise<void> => {
    const { head, reading } = await besideEpic(team);
    if (reading === undefined || typeof reading === 'string') throw new Error(`${team} has no reading.`);
    const asked = { decision: head.id, revision: head.revision, over: reading.reading.at };
    expect((await besideEpic<Reading>(team, 'stillHolds', asked)).reaffirms).toBe(1);
  };

  test('until then every team’s reading is current', async () => {
    const current = ['current', false];
    expect(await statuses()).toEqual({ Engineering: current, Product: current, 'Data office': current });
  });

  test('then those are unread that lean on what changed, and no other', async () => {
    await workbench.story.nextWeek(5);
    expect((await onPage()).head.revision).toBe(2);
    expect(await statuses()).toEqual({
      Engineering: ['unread', false],
      Product: ['current', false],
      'Data office': ['unread', false],
    });
  });

  test('each of their epics shows that one change, word by word, and Product’s shows none', async () => {
    for (const team of ['Engineering', 'Data office'] as const) {
      const { changed } = await besideEpic(team);
      expect(changed).toMatchObject({ parts: [{ change: 'edited', after: { kind: 'condition' } }] });
      expect(JSON.stringify(changed)).toMatch(/"January","change":"removed".*"March","change":"added"/);
    }
    expect((await besideEpic('Product')).changed).toBeUndefined();
  });

  test('what parts the teams parts them still: that was not amended', async () => {
    const asked = (await onPage()).between.asked.map(({ sides }) =>
      sides
        .map(({ team }) => team)
        .sort()
        .join(' and '),
    );
    expect([...new Set(asked)].sort()).toEqual([
      'Data office and Engineering',
      'Data office and Product',
      'Engineering and Product',
    ]);
  });

  test('“Still holds” takes it back, one team at a time', async () => {
    await holds('Data office');
    expect(await statuses()).toMatchObject({ Engineering: ['unread', false], 'Data office': ['reaffirmed', true] });
    expect((await besideEpic('Data office')).changed).toBeUndefined();
    await holds('Engineering');
    expect(await statuses()).toMatchObject({ Engineering: ['reaffirmed', true], 'Data office': ['reaffirmed', true] });
  });
});
