import { join } from 'node:path';
import type { Divergences } from '../../src/contract/divergence';
import { buildFunctions } from '../../workbench/build';
import { people } from '../../workbench/seed/landmarks';
import { openingStory } from '../../workbench/seed/opening-story';
import { invokeAs } from '../../workbench/sites/invoke-as';
import { namedOn } from '../../workbench/sites/named';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';
import { brief, partings, proposals } from './partings';

const bundle = join(process.cwd(), 'dist', 'tested-functions', 'index.cjs');
beforeAll(() => buildFunctions(join(process.cwd(), 'src', 'index.ts'), bundle));

type Line = Divergences['asked'][number];

/** What the app asks on the decision's page: the teams, on what, in whose words. */
interface Asked {
  readonly teams: string;
  readonly on: string;
  readonly onPart: boolean;
  readonly quotes: readonly string[];
}

const onPage = async ({ site }: Workbench): Promise<Divergences> => {
  const pageId = namedOn(site).pages.get('friday-notes') ?? '';
  const place = { kind: 'macro', pageId, localId: 'customer-data' } as const;
  return invokeAs<Divergences>(site, people.architect, place, 'openDivergences', { localId: 'customer-data' });
};

/** The teams in one order, whoever stands first. */
const teamsOf = ({ sides }: Line): string =>
  sides
    .map(({ team }) => team)
    .sort()
    .join(' and ');

/** What two teams' stories part on since Monday, for another reason than freshness. */
const devices = 'Guessing from devices who somebody is';

/** All but that, which stands in every week alike. */
const askedIn = async (workbench: Workbench): Promise<readonly Asked[]> => {
  const { asked, answered, oneSided, next } = await onPage(workbench);
  // Nobody has answered anything, Leila may see everything, and it all fits on one page.
  expect({ answered, oneSided, next }).toEqual({ answered: [], oneSided: [], next: undefined });
  const lines = asked.map((line) => ({
    teams: teamsOf(line),
    on: line.sentence,
    onPart: line.part !== undefined,
    quotes: line.sides.map(({ quote }) => quote),
  }));
  expect(lines.filter(({ on }) => on.includes(devices)).map(({ teams }) => teams)).toEqual(['Data office and Product']);
  return lines.filter(({ on }) => !on.includes(devices));
};

describe.each(partings)('two teams part, $title', ({ variant, week, on, words, with: others }) => {
  const weeks: (readonly Asked[])[] = [];
  beforeAll(async () => {
    const workbench = await startWorkbench({ bundle, seed: openingStory('2026-11-23', variant) });
    try {
      weeks.push(await askedIn(workbench));
      for (let after = 0; after < 6; after++) {
        await workbench.story.nextWeek(after);
        weeks.push(await askedIn(workbench));
      }
    } finally {
      await workbench.stop();
    }
  }, 120_000);

  test('in no week before', () => {
    expect(weeks.slice(0, week)).toEqual(Array.from({ length: week }, () => []));
  });

  test('in that very week, with the words of both', () => {
    const asked = weeks[week] ?? [];
    expect(asked.flatMap(({ quotes }) => quotes)).toEqual(
      expect.arrayContaining(words.map((one) => expect.stringMatching(one) as string)),
    );
  });

  test('on this and on nothing else, in that week and after', () => {
    for (const asked of weeks.slice(week)) {
      expect(asked.length).toBeGreaterThan(0);
      for (const one of asked) expect(one.on).toMatch(on);
      for (const { onPart } of asked) expect(onPart).toBe(variant !== 'unspoken');
    }
  });

  test('and in the end Engineering from both others, never those two from each other, whose words are other and whose way is the same', () => {
    const inTheEnd = new Set(weeks.at(-1)?.map(({ teams }) => teams));
    expect([...inTheEnd].sort()).toEqual(others.map((one) => [one, 'Engineering'].sort().join(' and ')).sort());
    for (const asked of weeks) for (const { teams } of asked) expect(teams).toContain('Engineering');
  });
});

test('the two that never part do speak of it, in words of their own', () => {
  const said = JSON.stringify(openingStory('2026-11-23', 'real-time').weeks);
  for (const words of [brief, proposals]) expect(said).toMatch(words);
});
