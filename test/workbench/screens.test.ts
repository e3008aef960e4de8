/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- what a product answers is looked into freely here */
import type { Workbench } from '../../workbench/start-workbench';
import { asks, fixtureSeed, fixtureSite, type Json } from './fixture-site';

const field = 'customfield_10100';

let workbench: Workbench;
beforeAll(async () => {
  const more = [
    { key: 'OWN', name: 'Own', epicScreen: 'Epic Screen' },
    { key: 'TEAM', name: 'Team', teamManaged: true },
  ];
  workbench = await fixtureSite({ seed: { ...fixtureSeed, projects: [...fixtureSeed.projects, ...more] } });
});
afterAll(() => workbench.stop());

const ask = (method: string, path: string, body?: object, as = 'ann') =>
  asks(workbench, as, method, `/rest/api/3/${path}`, body);
const project = async (key: string): Promise<Json> =>
  (await ask('GET', 'project/search?expand=issueTypes')).body.values.find((one: Json) => one.key === key);
const epicIn = async (key: string, fields: object = {}) =>
  ask('POST', 'issue', { fields: { project: { key }, issuetype: { name: 'Epic' }, summary: 'Epic', ...fields } });
const linked = { [field]: { target: 'x' } };
const fieldsToCreate = async (key: string): Promise<readonly string[]> => {
  const { id, issueTypes } = await project(key);
  const epic = issueTypes.find((one: Json) => one.hierarchyLevel === 1).id as string;
  const { body } = await ask('GET', `issue/createmeta/${id}/issuetypes/${epic}`);
  return body.fields.map((one: Json) => one.fieldId as string);
};

test('a field cannot be set where it stands on no screen, in either kind of project', async () => {
  for (const key of ['OWN', 'TEAM']) {
    expect((await epicIn(key, linked)).body.errors).toHaveProperty(field);
    const { id } = (await epicIn(key)).body;
    expect((await ask('PUT', `issue/${id}`, { fields: linked })).status).toBe(400);
    expect((await ask('GET', `issue/${id}/editmeta`)).body.fields).not.toHaveProperty(field);
    expect(await fieldsToCreate(key)).not.toContain(field);
  }
});

test('the way from a project to the screens of its epics is the one of company-managed projects', async () => {
  const [own, team, one] = await Promise.all(['OWN', 'TEAM', 'ONE'].map(project));
  expect([own.style, team.style]).toEqual(['classic', 'next-gen']);
  const of = [own, team, one].map(({ id }) => `projectId=${id}`).join('&');
  const { values } = (await ask('GET', `issuetypescreenscheme/project?${of}`)).body;
  expect(values.map((scheme: Json) => scheme.projectIds)).toEqual([[one.id], [own.id]]);
  const scheme = values[1].issueTypeScreenScheme.id as string;
  const { body } = await ask('GET', `issuetypescreenscheme/mapping?issueTypeScreenSchemeId=${scheme}`);
  const epic = own.issueTypes.find(({ hierarchyLevel }: Json) => hierarchyLevel === 1).id as string;
  const ofEpic = body.values.find((mapping: Json) => mapping.issueTypeId === epic).screenSchemeId as string;
  const [{ screens }] = (await ask('GET', `screenscheme?id=${ofEpic}`)).body.values;
  expect((await ask('GET', `screens?id=${screens.default}`)).body.values).toEqual([
    expect.objectContaining({ name: 'Epic Screen' }),
  ]);
});

test('only administrators look at screens and put a field on one, once', async () => {
  const { id } = (await ask('GET', 'screens')).body.values[1];
  expect((await ask('GET', 'screens', undefined, 'ben')).status).toBe(403);
  const [tab] = (await ask('GET', `screens/${id}/tabs`)).body;
  const path = `screens/${id}/tabs/${tab.id}/fields`;
  expect((await ask('POST', path, { fieldId: field }, 'ben')).status).toBe(403);
  expect((await ask('POST', path, { fieldId: 'customfield_1' })).status).toBe(404);
  expect((await ask('POST', path, { fieldId: field })).status).toBe(200);
  expect((await ask('POST', path, { fieldId: field })).status).toBe(400);
  expect((await epicIn('OWN', linked)).status).toBe(201);
  expect(await fieldsToCreate('OWN')).toContain(field);
});

test('who may not create issues in a project is told of no field there', async () => {
  const { id, issueTypes } = await project('TWO');
  const { body } = await ask('GET', `issue/createmeta/${id}/issuetypes/${issueTypes[0].id}`, undefined, 'vic');
  expect(body.fields).toEqual([]);
});
