import { keepSearches } from '../../src/app/keep-searches';
import type { Search } from '../../src/app/sought';
import { understandSearch } from '../../src/app/understand-search';
import { writeReading } from '../../src/app/write-reading';
import type { DecisionId } from '../../src/core/decision/decision';
import { jqlFunctionOf } from '../../src/handlers/jql-function';
import { parseSearch } from '../../src/forge/jql-functions';
import { AppError } from '../../src/app/app-error';
import { without } from '../../workbench/without';
import { linkTo, openWorld, panel, type World } from '../fakes/world';
import { aPart, aRecord } from '../make/record';

const restingOn = (...given: string[]): Search => ({ name: 'restingOn', field: 'issue', given, negated: false });
const writtenBefore = (...given: string[]): Search => ({
  name: 'writtenBefore',
  field: 'issue',
  given,
  negated: false,
});

/** A decision that only some may read, with an epic whose team has written its reading. */
async function site(): Promise<World> {
  const world = openWorld();
  world.savePage({ id: '10', panels: [panel('one', aRecord())], readers: ['app', 'insider'] });
  await world.settle();
  world.saveIssue({ id: '100', level: 1, linked: linkTo('10', 'one') });
  await world.settle();
  return world;
}

const jqlOf = async ({ ports }: World, search: Search): Promise<string | undefined> => {
  const understood = await understandSearch(ports, search);
  return 'sought' in understood ? ports.jqlOf(understood.sought) : undefined;
};

const revise = (world: World, text: string) =>
  world.savePage({ id: '10', panels: [panel('one', aRecord({ parts: [aPart('within', text)] }))] });

const read = async (world: World, revision: number, text = 'Loads by night'): Promise<void> => {
  world.site.viewer = 'insider';
  await writeReading(
    world.ports,
    { accountId: 'insider', content: 'page', issueId: '100' },
    { decision: '10:one' as DecisionId, revision, text, lines: [] },
  );
  await world.settle();
};

describe('a search by decision', () => {
  test.each([
    [restingOn('D-12'), 'decisionKey = "D-12"'],
    [restingOn(' d-012 '), 'decisionKey = "D-12"'],
    [{ ...restingOn('D-12'), negated: true }, '(decisionKey is EMPTY OR decisionKey != "D-12")'],
    [writtenBefore('D-12', '2'), '(decisionKey = "D-12" AND decisionReading < 2)'],
    [
      { ...writtenBefore('D-12', '2'), negated: true },
      '(decisionKey is EMPTY OR decisionKey != "D-12" OR decisionReading is EMPTY OR decisionReading >= 2)',
    ],
  ])('stands for what is written on the issues themselves: %j', async (search, jql) => {
    expect(await jqlOf(await site(), search)).toBe(jql);
  });

  test('without a revision means the current one', async () => {
    const world = await site();
    expect(await jqlOf(world, writtenBefore('D-1'))).toBe('(decisionKey = "D-1" AND decisionReading < 1)');
    revise(world, 'Profiles');
    await world.settle();
    expect(await jqlOf(world, writtenBefore('D-1'))).toBe('(decisionKey = "D-1" AND decisionReading < 2)');
  });

  test.each(['', 'history', 'D', 'D-0', 'D-1" OR project = SECRET', 'ENG-12', '12', 'D-1 D-2'])(
    'says what a key looks like where none was written: %j',
    async (text) => {
      const { ports } = await site();
      for (const name of ['restingOn', 'writtenBefore'] as const)
        expect(await understandSearch(ports, { name, field: 'issue', given: [text], negated: false })).toEqual({
          mistake: expect.stringMatching(/is no decision key\. Write it like this: issue in \w+\("D-12"\)\./) as string,
        });
    },
  );

  test.each(['two', '0', '-1', '1.5', '1 OR 1'])('says what a revision looks like: %j', async (revision) => {
    const { ports } = await site();
    expect(await understandSearch(ports, writtenBefore('D-1', revision))).toEqual({
      mistake: expect.stringContaining('writtenBefore("D-1", 2)') as string,
    });
  });

  test('says where it goes when it stands beside something else', async () => {
    const { ports } = await site();
    expect(await understandSearch(ports, { ...restingOn('D-1'), field: 'parent' })).toEqual({
      mistake: expect.stringContaining('issue in restingOn("D-12")') as string,
    });
  });

  test('stands for the same thing, whoever asks and whether or not the decision exists', async () => {
    const world = await site();
    for (const viewer of ['insider', 'outsider']) {
      world.site.viewer = viewer;
      expect(await jqlOf(world, restingOn('D-1'))).toBe('decisionKey = "D-1"');
      expect(await jqlOf(world, restingOn('D-999'))).toBe('decisionKey = "D-999"');
      expect(await jqlOf(world, writtenBefore('D-1', '2'))).toBe('(decisionKey = "D-1" AND decisionReading < 2)');
      expect(await jqlOf(world, writtenBefore('D-999', '2'))).toBe('(decisionKey = "D-999" AND decisionReading < 2)');
    }
    expect(await jqlOf(world, writtenBefore('D-999'))).toBe('(decisionKey = "D-999" AND decisionReading < 0)');
  });

  test('asks neither product of anything, so that nobody waits for it', async () => {
    const world = await site();
    world.site.points();
    await jqlOf(world, writtenBefore('D-1'));
    await jqlOf(world, restingOn('D-1'));
    expect(world.site.points()).toBe(0);
  });
});

describe('what Jira keeps of a search', () => {
  test('follows a decision that was revised, and one that came to be', async () => {
    const world = await site();
    for (const search of [writtenBefore('D-1'), writtenBefore('D-2'), writtenBefore('D-1', '2'), restingOn('D-1')])
      world.searches.keep(search, await jqlOf(world, search));
    world.searches.keep(restingOn('history'), undefined);
    revise(world, 'Profiles');
    world.savePage({ id: '11', panels: [panel('two', aRecord())] });
    await world.settle();
    expect([...world.searches.kept.values()].map(({ jql }) => jql)).toEqual([
      '(decisionKey = "D-1" AND decisionReading < 2)',
      '(decisionKey = "D-2" AND decisionReading < 1)',
      '(decisionKey = "D-1" AND decisionReading < 2)',
      'decisionKey = "D-1"',
      undefined,
    ]);
    expect(world.searches.changes.sort()).toEqual(['1', '2']);
  });

  test('is put right by the hourly sweep where an event was missed', async () => {
    const world = await site();
    world.searches.keep(writtenBefore('D-1'), '(decisionKey = "D-1" AND decisionReading < 0)');
    world.queue.push({ kind: 'sweep' });
    await world.settle();
    expect(world.searches.changes).toEqual(['1']);
  });

  test('is left alone where it is right, and where there is no Jira', async () => {
    const world = await site();
    world.searches.keep(writtenBefore('D-1'), await jqlOf(world, writtenBefore('D-1')));
    await keepSearches(world.ports);
    world.site.jira = false;
    world.searches.keep(writtenBefore('D-1'), 'something else');
    await keepSearches(world.ports);
    expect(world.searches.changes).toEqual([]);
  });
});

describe('an epic’s property', () => {
  const property = ({ site: { issues } }: World, id = '100') => issues.get(id)?.property;

  test('says which revision the team’s reading was written for, in all of its epics', async () => {
    const world = await site();
    world.saveIssue({ id: '101', level: 1, linked: linkTo('10', 'one') });
    world.saveIssue({ id: '102', level: 1, projectId: '2', linked: linkTo('10', 'one') });
    world.saveIssue({ id: '200', parentId: '100' });
    await world.settle();
    expect(property(world)).not.toHaveProperty('decisionReading');
    await read(world, 1);
    expect(property(world)).toMatchObject({ decisionReading: 1 });
    expect(property(world, '101')).toMatchObject({ decisionReading: 1 });
    expect(property(world, '102')).not.toHaveProperty('decisionReading');
    expect(property(world, '200')).not.toHaveProperty('decisionReading');
  });

  test('stays with the revision that was read when the decision moves on, and follows the next reading', async () => {
    const world = await site();
    await read(world, 1);
    revise(world, 'Profiles');
    await world.settle();
    expect(property(world)).toMatchObject({ decisionReading: 1 });
    await read(world, 2);
    expect(property(world)).toMatchObject({ decisionReading: 2 });
  });

  test('that an older version wrote gets what it lacks with the sweep', async () => {
    const world = await site();
    await read(world, 1);
    // As a version left it that knew nothing of readings in search.
    const epic = world.site.issues.get('100');
    if (!epic?.property) throw new Error('the epic has no property');
    world.site.issues.set('100', { ...epic, property: without(epic.property, 'decisionReading') });
    world.storage.tamper(({ entity, value }) => {
      const row = structuredClone(value) as { value: { rests?: { reading?: number } } };
      if (entity === 'assessment') delete row.value.rests?.reading;
      return row;
    });
    world.queue.push({ kind: 'sweep' });
    await world.settle();
    expect(property(world)).toMatchObject({ decisionReading: 1 });
  });
});

test('a page’s property that an older version wrote is written anew with the sweep', async () => {
  const world = await site();
  const page = world.site.pages.get('10');
  if (!page?.property) throw new Error('the page has no property');
  const older = without(page.property, 'states');
  world.site.pages.set('10', { ...page, property: older as never });
  world.storage.tamper(({ key, value }) => {
    const note = structuredClone(value) as { value: { property: string } };
    if (key.startsWith('page:')) note.value.property = JSON.stringify(older);
    return note;
  });
  world.queue.push({ kind: 'sweep' });
  await world.settle();
  expect(world.site.pages.get('10')?.property).toMatchObject({ states: ['live'] });
});

describe('the function behind both', () => {
  const asked = (functionName: string, ...given: string[]) => ({
    precomputationId: 'p',
    clause: { field: 'issue', type: ['issue'], operator: 'in', functionName, arguments: given },
  });

  test('answers with JQL, or with a sentence that Jira may keep', async () => {
    const run = jqlFunctionOf((await site()).ports, parseSearch);
    expect(await run(asked('restingOn', 'D-1'))).toEqual({ jql: 'decisionKey = "D-1"' });
    expect(await run(asked('restingOn', 'history'))).toMatchObject({ storeErrorAsPrecomputation: true });
  });

  test('lets Jira ask again where the app could not look, and says nothing of why', async () => {
    const { ports } = await site();
    const broken = { ...ports, findByKey: () => Promise.reject(new AppError('busy', 'storage answered 503')) };
    const answered = await jqlFunctionOf(broken, parseSearch)(asked('writtenBefore', 'D-1'));
    expect(answered).toEqual({ error: expect.stringContaining('Search again') as string });
    expect(await jqlFunctionOf(ports, parseSearch)({ clause: 7 })).toHaveProperty('error');
  });
});
