/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- what a product answers is looked into freely here */
import type { Workbench } from '../../workbench/start-workbench';
import { activityOf, appAsks, asks, doc, fixtureSite } from './fixture-site';

let workbench: Workbench;
let spaces: Readonly<Record<string, string>>;
beforeAll(async () => {
  workbench = await fixtureSite();
  const { results } = (await asks(workbench, 'ann', 'GET', '/wiki/api/v2/spaces')).body;
  spaces = Object.fromEntries(results.map((one: { key: string; id: string }) => [one.key, one.id]));
});
afterAll(() => workbench.stop());

const ask = (as: string, method: string, path: string, body?: unknown) =>
  asks(workbench, as, method, `/wiki/${path}`, body);
const adf = (words: string) => ({ representation: 'atlas_doc_format', value: JSON.stringify(doc(words)) });
const create = async (more: object = {}, space = 'OPEN') =>
  (
    await ask('ann', 'POST', 'api/v2/pages', {
      spaceId: spaces[space],
      status: 'current',
      title: 'A page',
      body: adf('one'),
      ...more,
    })
  ).body;
const revise = (id: string, number: number, more: object = {}) =>
  ask('ann', 'PUT', `api/v2/pages/${id}`, {
    id,
    status: 'current',
    title: 'A page',
    body: adf('two'),
    version: { number },
    ...more,
  });
const restrict = (id: string, read: readonly string[], update: readonly string[] = []) =>
  ask('ann', 'PUT', `rest/api/content/${id}/restriction`, [
    { operation: 'read', restrictions: { user: read.map((accountId) => ({ accountId })) } },
    { operation: 'update', restrictions: { user: update.map((accountId) => ({ accountId })) } },
  ]);
const app = () => workbench.site.identity.appAccountId;

test('a body is a document as a JSON text, and nothing else is taken for one', async () => {
  const { id } = await create();
  const { body } = await ask('ann', 'GET', `api/v2/pages/${id}?body-format=atlas_doc_format`);
  expect(JSON.parse(body.body.atlas_doc_format.value)).toEqual(doc('one'));
  expect((await create({ body: { representation: 'atlas_doc_format', value: 'no document' } })).errors[0].status).toBe(
    400,
  );
});

test('a page of five megabytes is kept, a larger one is refused', async () => {
  expect((await create({ body: adf('x'.repeat(4_900_000)) })).id).toBeDefined();
  expect((await create({ body: adf('x'.repeat(5_300_000)) })).errors[0].status).toBe(413);
});

test('a version is one more than the last, or 409', async () => {
  const { id } = await create();
  expect((await revise(id, 2)).body.version.number).toBe(2);
  expect((await revise(id, 2)).status).toBe(409);
  expect((await revise(id, 4)).status).toBe(409);
  const { body } = await ask('ann', 'GET', `api/v2/pages/${id}?version=1&body-format=atlas_doc_format`);
  expect(JSON.parse(body.body.atlas_doc_format.value)).toEqual(doc('one'));
});

test('a draft is its author’s until it is published, with version 1', async () => {
  const { id } = await create({ status: 'draft' });
  expect((await ask('ben', 'GET', `api/v2/pages/${id}`)).status).toBe(404);
  expect((await revise(id, 1)).body).toMatchObject({ status: 'current', version: { number: 1 } });
  expect((await ask('ben', 'GET', `api/v2/pages/${id}`)).status).toBe(200);
});

test('a page that somebody may not view is 404 to them, and so is what stands below it', async () => {
  const parent = await create();
  const child = await create({ parentId: parent.id, title: 'Below' });
  await restrict(parent.id, ['ann', app()]);
  for (const { id } of [parent, child]) {
    expect((await ask('ben', 'GET', `api/v2/pages/${id}`)).status).toBe(404);
    expect((await appAsks(workbench, 'confluence', `/wiki/api/v2/pages/${id}`)).status).toBe(200);
    expect((await appAsks(workbench, 'confluence', `/wiki/api/v2/pages/${id}`, {}, 'ben')).status).toBe(404);
  }
  expect((await ask('ben', 'GET', `api/v2/pages?id=${parent.id}&id=${child.id}`)).body.results).toEqual([]);
});

test('the app is a user too: left out of a restriction, it is given 404', async () => {
  const { id } = await create();
  await restrict(id, ['ann']);
  expect((await appAsks(workbench, 'confluence', `/wiki/api/v2/pages/${id}`)).status).toBe(404);
  expect((await appAsks(workbench, 'confluence', `/wiki/api/v2/pages/${id}`, {}, 'ann')).status).toBe(200);
});

test('a space has its own doors', async () => {
  const { id } = await create({}, 'SHUT');
  const statuses = await Promise.all(
    ['ann', 'vic', 'out', 'una', 'anonymous'].map(async (who) => (await ask(who, 'GET', `api/v2/pages/${id}`)).status),
  );
  expect(statuses).toEqual([200, 200, 404, 404, 404]);
  expect((await ask('vic', 'DELETE', `api/v2/pages/${id}`)).status).toBe(403);
  expect((await ask('vic', 'GET', `api/v2/pages/${id}/operations`)).body.operations).toEqual([
    { operation: 'read', targetType: 'page' },
  ]);
});

test('the permission check answers with and without /wiki in front, about oneself', async () => {
  const { id } = await create();
  await restrict(id, [], ['ann']);
  const about = (who: string, operation: string) => ({ subject: { type: 'user', identifier: who }, operation });
  const check = async (who: string, operation: string) =>
    (await ask(who, 'POST', `rest/api/content/${id}/permission/check`, about(who, operation))).body.hasPermission;
  expect([await check('ben', 'read'), await check('ben', 'update'), await check('ann', 'update')]).toEqual([
    true,
    false,
    true,
  ]);
  expect((await ask('ben', 'POST', `rest/api/content/${id}/permission/check`, about('vic', 'read'))).status).toBe(403);
});

describe('search', () => {
  beforeAll(async () => {
    const make = async (title: string, names: readonly string[], space?: string) => {
      const { id } = await create({ title, body: adf(`words of ${title}`) }, space);
      await ask('ann', 'POST', `api/v2/pages/${id}/properties`, { key: 'fixture', value: { names } });
    };
    await make('Customer data', ['D-1', 'D-2']);
    await make('Consent', ['D-3']);
    await make('Closed', ['D-4'], 'SHUT');
  });
  const titles = async (cql: string, as = 'ann') =>
    ((await ask(as, 'GET', `rest/api/search?cql=${encodeURIComponent(cql)}`)).body.results as { title: string }[]).map(
      ({ title }) => title,
    );

  test.each([
    ['fixtureNames = "D-2"', ['Customer data']],
    ['fixtureNames in ("D-1", "D-3") ORDER BY title ASC', ['Consent', 'Customer data']],
    ['content.property[fixture].names = "D-3"', ['Consent']],
    ['type = page AND title ~ "cust*"', ['Customer data']],
    ['text ~ "words consent"', ['Consent']],
    ['space = SHUT AND fixtureNames = "D-4"', ['Closed']],
    ['space.title ~ "shut" AND title = Closed', ['Closed']],
    ['fixtureNames = "D-1" OR fixtureNames = "D-3" ORDER BY lastmodified DESC', ['Consent', 'Customer data']],
  ])('%s', async (cql, found) => {
    expect(await titles(cql)).toEqual(found);
  });

  test('knows only what the asker may view', async () => {
    expect(await titles('fixtureNames = "D-4"', 'vic')).toEqual(['Closed']);
    expect(await titles('fixtureNames = "D-4"', 'out')).toEqual([]);
  });

  test('does not know a field that no module declares', async () => {
    expect((await ask('ann', 'GET', 'rest/api/search?cql=unknown%20%3D%201')).status).toBe(400);
  });
});

test('everything that can happen to a page has its event', async () => {
  const { id } = await create({ title: 'Much happens' });
  const target = await create({ title: 'Target' });
  await revise(id, 2, { title: 'Much happens' });
  await ask('ann', 'PUT', `rest/api/content/${id}/move/append/${target.id}`);
  await ask('ann', 'POST', `rest/api/content/${id}/copy`, {
    destination: { type: 'space', value: 'OPEN' },
    pageTitle: 'Much happens',
  });
  await ask('ann', 'POST', 'rest/api/content/archive', { pages: [{ id: Number(id) }] });
  await asks(workbench, 'ann', 'POST', '/_workbench/unarchive', { pageId: id });
  await ask('ann', 'DELETE', `api/v2/pages/${id}`);
  await revise(id, 3, { title: 'Much happens' });
  await ask('ann', 'DELETE', `api/v2/pages/${id}`);
  await ask('ann', 'DELETE', `api/v2/pages/${id}?purge=true`);
  const live = await create({ subtype: 'live', title: 'Much happens' });
  await revise(live.id, 2, { title: 'Much happens' });
  await revise(live.id, 3, { title: 'Much happens' });
  const happened = activityOf(workbench, 'event')
    .filter((text) => text.endsWith('Much happens'))
    .map((text) => text.split(':')[0]);
  expect(happened).toEqual([
    'created',
    'updated',
    'moved',
    'copied',
    'archived',
    'unarchived',
    'trashed',
    'restored',
    'trashed',
    'deleted',
    'initialized',
    'started',
    'snapshotted',
  ]);
});

test('a property has versions of its own', async () => {
  const { id } = await create();
  const path = `api/v2/pages/${id}/properties`;
  const property = (await ask('ann', 'POST', path, { key: 'k', value: 1 })).body;
  expect((await ask('ann', 'POST', path, { key: 'k', value: 1 })).status).toBe(409);
  expect(
    (await ask('ann', 'PUT', `${path}/${property.id}`, { key: 'k', value: 2, version: { number: 1 } })).status,
  ).toBe(409);
  expect(
    (await ask('ann', 'PUT', `${path}/${property.id}`, { key: 'k', value: 2, version: { number: 2 } })).body.value,
  ).toBe(2);
});

test('a draft under a restricted page is its author’s, and once published it is for whoever may see the page above', async () => {
  const parent = await create();
  const draft = await create({ status: 'draft', title: 'Fifteen minutes', parentId: parent.id });
  await restrict(parent.id, ['ann', 'ben']);
  const seenBy = async (...who: readonly string[]) =>
    Promise.all(who.map(async (one) => (await ask(one, 'GET', `api/v2/pages/${draft.id}`)).status));
  expect(await seenBy('ann', 'ben', 'una')).toEqual([200, 404, 404]);
  expect((await appAsks(workbench, 'confluence', `/wiki/api/v2/pages/${draft.id}`)).status).toBe(404);
  expect((await revise(draft.id, 1, { title: 'Fifteen minutes' })).body.version.number).toBe(1);
  expect(await seenBy('ann', 'ben', 'una')).toEqual([200, 200, 404]);
});

test('a draft is found by its author alone, and only where drafts are asked for; discarded it is gone for good', async () => {
  const parent = await create();
  const draft = await create({ status: 'draft', title: 'Fifteen minutes on frost', parentId: parent.id });
  const cql = encodeURIComponent(`type = page AND ancestor = ${parent.id} AND title ~ "Fifteen minutes"`);
  const among = encodeURIComponent(JSON.stringify({ contentStatuses: ['draft', 'current'] }));
  const found = async (who: string, more = '') => {
    const { results } = (await ask(who, 'GET', `rest/api/search?cql=${cql}${more}`)).body;
    return results.map((one: { content: { id: string } }) => one.content.id);
  };
  expect(await found('ann')).toEqual([]);
  expect(await found('ann', `&cqlcontext=${among}`)).toEqual([draft.id]);
  expect(await found('ben', `&cqlcontext=${among}`)).toEqual([]);
  expect((await ask('ann', 'GET', `rest/api/search?cql=${cql}&cqlcontext=drafts`)).status).toBe(400);
  const path = `api/v2/pages/${draft.id}`;
  expect((await ask('ann', 'DELETE', path)).status).toBe(404);
  expect((await ask('ben', 'DELETE', `${path}?draft=true`)).status).toBe(404);
  expect((await ask('ann', 'DELETE', `${path}?draft=true`)).status).toBe(204);
  const trash = '?status=draft&status=current&status=trashed';
  expect((await ask('ann', 'GET', `${path}${trash}`)).status).toBe(404);
});

test('nobody begins a page under one that they may not see', async () => {
  const parent = await create();
  await restrict(parent.id, ['ann']);
  const asked = { spaceId: spaces.OPEN, status: 'draft', title: 'Under', parentId: parent.id, body: adf('one') };
  expect((await ask('ben', 'POST', 'api/v2/pages', asked)).status).toBe(404);
  expect((await ask('ann', 'POST', 'api/v2/pages', asked)).status).toBe(200);
});
