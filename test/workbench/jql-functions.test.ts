/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- what Jira answers is looked into freely here */
import { appAsks, asks, fixtureSite, stored, type Json } from './fixture-site';
import type { Workbench } from '../../workbench/start-workbench';

let workbench: Workbench;
const keys: Record<string, string> = {};
const computed = '/rest/api/3/jql/function/computation';

const ask = (as: string, method: string, path: string, body?: unknown) =>
  asks(workbench, as, method, `/rest/api/3/${path}`, body);
const search = async (jql: string, as = 'ann'): Promise<readonly string[] | string> => {
  const { status, body } = await ask(as, 'POST', 'search/jql', { jql, fields: ['summary'] });
  return status === 200 ? body.issues.map((one: Json) => one.fields.summary) : body.errorMessages[0];
};
const evaluations = (name: string): unknown => stored(workbench, `named:${name}`);
const appList = async (): Promise<readonly Json[]> =>
  ((await appAsks(workbench, 'jira', computed)).body as Json).values;

beforeAll(async () => {
  workbench = await fixtureSite();
  for (const [summary, project, name] of [
    ['mine', 'ONE', 'D-12'],
    ['shut', 'TWO', 'D-12'],
    ['other', 'ONE', 'D-7'],
    ['bare', 'ONE', undefined],
  ] as const) {
    const type = { name: 'Story' };
    const { body } = await ask('ann', 'POST', 'issue', {
      fields: { project: { key: project }, issuetype: type, summary },
    });
    keys[summary] = body.key;
    if (name)
      await ask('ann', 'PUT', `issue/${body.key}/properties/fixture`, {
        name,
        count: 1,
        at: '2026-11-20T10:00:00.000Z',
      });
  }
});
afterAll(() => workbench.stop());

describe('a function of the app in JQL', () => {
  test('finds what it stands for, each person as far as they may browse', async () => {
    expect(await search('issue in fixtureNamed("D-12")')).toEqual(['shut', 'mine']);
    expect(await search('issue in fixtureNamed("D-12")', 'out')).toEqual(['mine']);
    expect(await search('project = ONE AND (issue in FIXTURENAMED("D-7") OR summary ~ bare)')).toEqual([
      'bare',
      'other',
    ]);
  });

  test('is evaluated once, however often and by whomever it is asked', async () => {
    for (const as of ['ann', 'ben', 'out']) await search('issue in fixtureNamed("D-1")', as);
    await Promise.all(['ann', 'ben', 'out'].map((as) => search('issue in fixtureNamed("D-2")', as)));
    expect([evaluations('D-1:'), evaluations('D-2:')]).toEqual([1, 1]);
  });

  test('is asked about anew once nobody has used it for a week', async () => {
    await search('issue in fixtureNamed("D-3")');
    const { precomputations } = workbench.site.jira;
    for (const one of precomputations.values())
      precomputations.put(one.id, { ...one, used: new Date(Date.now() - 8 * 86_400_000).toISOString() });
    await search('issue in fixtureNamed("D-3")');
    expect(evaluations('D-3:')).toBe(2);
  });

  test('stands for what the app puts in its place, and nobody else may', async () => {
    await search('issue in fixtureNamed("moved")');
    const kept = (await appList()).find((one) => one.arguments[0] === 'moved');
    expect(kept).toMatchObject({
      functionName: 'fixtureNamed',
      field: 'issue',
      operator: 'in',
      value: 'fixtureName = "moved"',
    });
    const values = [{ id: kept.id, value: 'fixtureName = "D-7"' }];
    expect((await ask('ann', 'POST', 'jql/function/computation', { values })).status).toBe(403);
    expect((await ask('ann', 'GET', 'jql/function/computation')).status).toBe(403);
    expect((await appAsks(workbench, 'jira', computed, {}, 'ann')).status).toBe(403);
    expect((await appAsks(workbench, 'jira', computed, { method: 'POST', body: { values } })).status).toBe(204);
    expect(await search('issue in fixtureNamed("moved")')).toEqual(['other']);
    const gone = { method: 'POST', body: { values: [{ id: 'gone', value: 'id = 1' }] } };
    expect((await appAsks(workbench, 'jira', computed, gone)).status).toBe(404);
    expect(await appAsks(workbench, 'jira', `${computed}?skipNotFoundPrecomputations=true`, gone)).toMatchObject({
      status: 200,
      body: { notFoundPrecomputationIDs: ['gone'] },
    });
  });

  test('tells its mistake, which is kept, and its failure, which is not', async () => {
    for (let times = 0; times < 2; times++) {
      expect(await search('issue in fixtureNamed("D-4", "mistake")')).toBe('No such name: D-4.');
      expect(await search('issue in fixtureNamed("D-4", "failure")')).toBe('Not just now.');
    }
    expect(await search('issue in fixtureNamed("D-4", "throws")')).not.toContain('not for whoever searches');
    const kept = (await appList()).filter((one) => one.arguments[0] === 'D-4');
    expect(kept.map((one) => one.error)).toEqual(['No such name: D-4.']);
    // Within a minute the app is not asked again.
    expect(evaluations('D-4:failure')).toBe(1);
  });

  test.each([
    ['issue in fixtureNamed("D-5", "many")', /more than the maximum of 1000 values/],
    ['issue in fixtureNamed()', /takes 1 to 2 arguments/],
    ['issue = fixtureNamed("D-5")', /operator '=' is not supported/],
    ['status in fixtureNamed("D-5")', /cannot be used with the field 'status'/],
    ['issue in (fixtureNamed("D-5"), "ONE-1")', /cannot stand in a list/],
    ['issue in nobodys("D-5")', /not known here/],
  ])('%s is refused', async (jql, words) => {
    expect(await search(jql)).toMatch(words);
  });
});

describe('an indexed property in JQL', () => {
  test.each([
    ['fixtureAt >= "2026-11-20"', ['other', 'shut', 'mine']],
    ['fixtureAt < "2026/11/20 10:30" AND fixtureName = "D-7"', ['other']],
    ['fixtureAt > "2026-11-20 10:00"', []],
    [
      'fixtureAt >= startOfDay(-5w) AND fixtureAt <= now() AND count = 2',
      "Field 'count' does not exist or you do not have permission to view it.",
    ],
    ['fixtureName in ("D-7", "D-9")', ['other']],
    ['fixtureName != "D-7"', ['shut', 'mine']],
    ['fixtureName is EMPTY', ['bare']],
    ['fixtureCount in (1, 2) AND project = TWO', ['shut']],
    ['fixtureName ~ "D-7"', "The operator '~' is not supported by the 'fixtureName' field."],
    ['fixtureName > "D-7"', "The operator '>' is not supported by the 'fixtureName' field."],
    ['fixtureWords = "one"', "The operator '=' is not supported by the 'fixtureWords' field."],
    ['fixtureCount > many', "The value 'many' for the field 'fixtureCount' is invalid - please enter a number."],
    ['fixtureAt > yesterday', expect.stringMatching(/^Date value 'yesterday' for field 'fixtureAt' is invalid/)],
  ])('%s', async (jql, found) => {
    expect(await search(jql)).toEqual(found);
  });
});
