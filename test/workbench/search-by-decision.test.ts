/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- what Jira answers is looked into freely here */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerName } from '../../src/core/reader/quick-reader';
import { buildFunctions } from '../../workbench/build';
import { revisePage } from '../../workbench/confluence/change';
import { currentVersion } from '../../workbench/confluence/model';
import { customerData } from '../../workbench/seed/customer-data';
import { landmarks, people } from '../../workbench/seed/landmarks';
import { openingStory } from '../../workbench/seed/opening-story';
import { doc, panel, part } from '../../workbench/seed/write';
import { invokeAs } from '../../workbench/sites/invoke-as';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';
import { activityOf, asks, type Json } from './fixture-site';

const bundle = join(process.cwd(), 'dist', 'tested-functions', 'index.cjs');
const { chiefDataOfficer, contractor, vpProduct } = people;

// One site, lived through in order: each test goes on where the one before it stopped.
describe('searching by a decision, with the app itself', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    await buildFunctions(join(process.cwd(), 'src', 'index.ts'), bundle);
    workbench = await startWorkbench({ bundle, seed: openingStory('2026-11-20') });
  }, 180_000);
  afterAll(() => workbench.stop());

  const search = async (jql: string, as: string = vpProduct): Promise<readonly string[] | string> => {
    const path = '/rest/api/3/search/jql';
    const { status, body } = await asks(workbench, as, 'POST', path, { jql, fields: ['summary'] });
    return status === 200 ? body.issues.map(({ key }: Json) => key).sort() : body.errorMessages[0];
  };
  const evaluations = (): number =>
    activityOf(workbench, 'invocation').filter((text) => text.startsWith('JQL function')).length;
  const revise = async (text: string): Promise<void> => {
    const { confluence } = workbench.site;
    const page = [...confluence.pages.values()].find(({ title }) => title === landmarks.notesTitle);
    if (!page) throw new Error('The notes are gone.');
    const record = customerData('2026-11-20');
    const body = doc(panel('customer-data', { ...record, parts: [...record.parts, part({ kind: 'within', text })] }));
    const number = currentVersion(page).number + 1;
    const caller = { viewer: vpProduct, through: 'person' } as const;
    const at = new Date().toISOString();
    revisePage(
      confluence,
      page,
      { title: page.title, body: JSON.stringify(body), message: '', number, at },
      vpProduct,
      caller,
    );
    await workbench.idle();
  };

  test('finds the epics that rest on it, and what stands below them at any depth', async () => {
    const found = await search('issue in restingOn("D-2")');
    expect(found).toEqual(await search('decisionKey = "D-2"'));
    expect(await search('issue in restingOn("D-2") AND hierarchyLevel = 1')).not.toEqual([]);
    expect(await search('issue in restingOn("D-2") AND hierarchyLevel = 0')).not.toEqual([]);
    expect(await search('issue in restingOn("D-2") AND hierarchyLevel = -1')).not.toEqual([]);
    expect(await search('issue not in restingOn("D-2") AND decisionKey = "D-2"')).toEqual([]);
  });

  test('a key that nobody knows looks like one whose work the person may not browse, and no page is asked for', async () => {
    for (const jql of ['issue in restingOn("D-999")', 'issue in writtenBefore("D-999")', 'issue in restingOn("D-4")'])
      expect(await search(`project = ENG AND ${jql}`, contractor)).toEqual([]);
    // The contractor may not read the page, nor browse Product: what is left carries the key for everybody to see.
    const seen = (await search('issue in restingOn("D-2")', contractor)) as readonly string[];
    const all = (await search('issue in restingOn("D-2")')) as readonly string[];
    expect(seen).toEqual(all.filter((key) => !key.startsWith('PRD-')));
    expect(seen.length).toBeGreaterThan(0);
  });

  test.each([
    ['issue in restingOn("history")', '“history” is no decision key. Write it like this: issue in restingOn("D-12").'],
    ['issue in writtenBefore("D-2", "soon")', expect.stringMatching(/^“soon” is no revision\./)],
    ['parent in restingOn("D-2")', expect.stringMatching(/^restingOn goes with issue/)],
  ])('%s is answered with what to write instead', async (jql, sentence) => {
    expect(await search(jql)).toEqual(sentence);
  });

  test('is evaluated once and never stale: a decision is revised, a reading rewritten, an epic linked elsewhere', async () => {
    const jql = 'issue in writtenBefore("D-2")';
    const [epic = ''] = (await search('decisionReading >= 1 AND decisionKey = "D-2"')) as readonly string[];
    expect(await search(jql)).toEqual([]);
    const before = evaluations();

    await revise('Segments for the service desk');
    expect(await search(jql)).toContain(epic);
    expect(await search('issue in writtenBefore("D-2", 2)')).toContain(epic);

    const issueId = workbench.site.jira.issues.get(epic)?.id ?? '';
    const text = 'History comes first, and the service desk reads from it.';
    const { head } = await invokeAs<{ head: { id: string; revision: number } }>(
      workbench.site,
      chiefDataOfficer,
      { kind: 'issue', issueId },
      'openIssuePanel',
      {},
    );
    const { id: decision, revision } = head;
    const place = { kind: 'issue', issueId } as const;
    await invokeAs(workbench.site, chiefDataOfficer, place, 'writeReading', { decision, revision, text, lines: [] });
    await workbench.idle();
    expect(await search(jql)).not.toContain(epic);
    expect(await search('issue in writtenBefore("D-2", 2)')).not.toContain(epic);

    await revise('Segments for the shop');
    expect(await search(jql)).toContain(epic);
    const field = workbench.site.jira.fields[0]?.id ?? '';
    await asks(workbench, chiefDataOfficer, 'PUT', `/rest/api/3/issue/${epic}`, { fields: { [field]: null } });
    await workbench.idle();
    expect(await search(jql)).not.toContain(epic);
    // `writtenBefore("D-2")` from before, and `writtenBefore("D-2", 2)` once: everything else was kept.
    expect(evaluations() - before).toBe(1);
  });

  test('everything that the README offers to search with is understood', async () => {
    const section = /## Find it[\s\S]*?(?=\n## )/.exec(readFileSync('README.md', 'utf8'))?.[0] ?? '';
    const offered = [...section.matchAll(/`([^`]+)`/g)]
      .map(([, code = '']) => code)
      .filter((code) => code.includes(' '));
    const queries = offered.map((code) => (code.startsWith('writtenBefore') ? `issue in ${code}` : code));
    expect(queries.length).toBeGreaterThan(12);
    expect(queries).toContain(`decisionReader = "${readerName}"`);
    for (const jql of queries) expect([jql, await search(jql)]).toEqual([jql, expect.any(Array)]);
  });
});
