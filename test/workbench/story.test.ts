/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call -- what a product answers is looked into freely here */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../workbench/build';
import { readManifest } from '../../workbench/platform/manifest';
import type { Faults } from '../../workbench/protocol';
import type { Exchanged } from '../../workbench/rest/gateway';
import { openingStory } from '../../workbench/seed/opening-story';
import { fill } from '../../workbench/sites/fill';
import { seedFromFolder } from '../../workbench/sites/from-folder';
import { startWorkbench, type Workbench } from '../../workbench/start-workbench';
import { activityOf, asks, type Json } from './fixture-site';
import { readSpec, specs, specsAreHere } from './openapi';

const bundle = join(process.cwd(), 'dist', 'tested-functions', 'index.cjs');
beforeAll(() => buildFunctions(join(process.cwd(), 'src', 'index.ts'), bundle));

describe('the opening story, told with the app itself', () => {
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const siteFolder = join(folder, 'site');
  const heard: Parameters<Exchanged>[] = [];

  beforeAll(async () => {
    const seed = openingStory('2026-11-23');
    workbench = await startWorkbench({ bundle, siteFolder });
    workbench.site.gateway.listen((...exchange) => heard.push(exchange));
    await fill(workbench.site, seed);
  });
  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true });
  });

  test('asks for nothing that the platform would refuse', () => {
    expect(activityOf(workbench, 'refused')).toEqual([]);
    expect(workbench.site.activity.after(0).filter(({ kind, ok }) => kind === 'invocation' && !ok)).toEqual([]);
  });

  test('gives every decision its key', () => {
    const keys = workbench.site.kvs.call('/api/v1/entity/query', {
      entityName: 'decision',
      indexName: 'decisionId',
      limit: 100,
    });
    expect((keys.body as { data: unknown[] }).data.length).toBeGreaterThan(1);
  });

  (specsAreHere ? test : test.skip)(
    `asks as Atlassian’s OpenAPI files say${specsAreHere ? '' : `: ${specs} is not in this checkout`}`,
    () => {
      const files = {
        jira: readSpec('jira-platform-v3.json'),
        confluence: readSpec('confluence-v2.json', '/wiki/api/v2'),
        software: readSpec('jira-software.json'),
      };
      const isSoftware = (path: string): boolean => /^\/rest\/(agile|software)\//.test(path);
      const asked = heard.filter(([, { caller, path }]) => caller.through === 'app' && !path.startsWith('/wiki/rest/'));
      const wrong = asked.flatMap(([product, { method, path, body }, reply]) => {
        const file = files[isSoftware(path) ? 'software' : product];
        return [
          ...file.request(method, path, body === undefined ? undefined : JSON.parse(body)),
          ...file.reply(method, path, reply.status, JSON.parse(JSON.stringify(reply.body ?? null))),
        ].map((one) => `${method} ${path} ${reply.status}: ${one}`);
      });
      expect(asked.length).toBeGreaterThan(0);
      expect([...new Set(wrong)]).toEqual([]);
    },
  );

  test('is as it was left when the workbench is started again', async () => {
    const search = { jql: 'decisionQuestions >= 0', fields: ['summary'], maxResults: 100 };
    const before = (await asks(workbench, 'vp-product', 'POST', '/rest/api/3/search/jql', search)).body;
    expect(before.issues.length).toBeGreaterThan(0);
    await workbench.stop();
    workbench = await startWorkbench({ bundle, siteFolder, seed: openingStory('2026-11-23') });
    const after = (await asks(workbench, 'vp-product', 'POST', '/rest/api/3/search/jql', search)).body;
    expect(after.issues.map((one: { key: string }) => one.key)).toEqual(
      before.issues.map((one: { key: string }) => one.key),
    );
  });
});

test('a folder of decisions and stories becomes a site, every story read by way of its event', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  const part = { otherWords: ['ledger'], counterWords: [], fineNearby: [] };
  const decision = {
    id: 'refunds',
    title: 'Refunds by hand first',
    direction: 'People decide on refunds until the spring.',
    parts: [
      { id: 'c1', kind: 'commitment', text: 'Every refund is decided by a person', ...part },
      { id: 't1', kind: 'tension', text: '', favoured: 'care', conceded: 'speed', ...part },
    ],
  };
  const story = {
    id: 's1',
    decisionId: 'refunds',
    summary: 'A list of refunds to decide on',
    description: 'One line each.',
    acceptanceCriteria: ['Newest first'],
  };
  writeFileSync(join(folder, 'decisions.json'), JSON.stringify([decision]));
  writeFileSync(join(folder, 'stories.json'), JSON.stringify([story]));

  const seed = seedFromFolder(folder, readManifest(process.cwd()));
  const workbench = await startWorkbench({ bundle, seed });
  const search = { jql: 'issuetype = Story AND decisionKey = "D-1"', fields: ['summary'] };
  const { issues } = (await asks(workbench, 'owner', 'POST', '/rest/api/3/search/jql', search)).body;
  await workbench.stop();
  rmSync(folder, { recursive: true });
  expect(issues).toHaveLength(1);
});

test('events twice, late and out of order, dying functions and busy products leave the same site behind', async () => {
  const outcomeWith = async (faults: Faults): Promise<readonly (readonly [string, number])[]> => {
    const workbench = await startWorkbench({ bundle });
    workbench.site.faults.set(faults);
    await fill(workbench.site, openingStory('2026-11-23'));
    const search = { jql: 'decisionQuestions >= 0 ORDER BY key ASC', fields: ['summary'], properties: ['throughline'] };
    const { body } = await asks(workbench, 'vp-product', 'POST', '/rest/api/3/search/jql', {
      ...search,
      maxResults: 500,
    });
    await workbench.stop();
    return (body.issues as Json[]).map(
      (one: Json) => [one.key as string, one.properties.throughline.decisionQuestions as number] as const,
    );
  };
  const plain = await outcomeWith({});
  const troubled = await outcomeWith({
    repeatEvents: true,
    shuffleEvents: true,
    eventDelayMs: 20,
    queryLagMs: 200,
    rest: [{ path: '/rest/api/3/issue', status: 429, times: 5 }],
    die: { function: 'work', times: 5 },
  });
  expect(plain.length).toBeGreaterThan(0);
  expect(troubled).toEqual(plain);
});

test('a folder without its files is refused by name', () => {
  expect(() => seedFromFolder('/nowhere', readManifest(process.cwd()))).toThrow('/nowhere/decisions.json');
});
