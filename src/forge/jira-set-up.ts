import { route } from '@forge/api';
import * as v from 'valibot';
import type { SetUpPorts } from '../app/set-up-ports';
import { linkedField } from './linked-field';
import { parseAs } from './parse';
import { askJira, isHidden, unforeseen } from './rest';

const permissions = v.object({ permissions: v.object({ ADMINISTER: v.object({ havePermission: v.boolean() }) }) });

const administersJira: SetUpPorts['administersJira'] = async () => {
  const answer = await askJira('viewer', route`/rest/api/3/mypermissions?permissions=ADMINISTER`);
  if (isHidden(answer)) return false;
  if (answer.status !== 200) throw unforeseen('the permissions', answer);
  return parseAs(permissions, answer.body, 'the permissions').permissions.ADMINISTER.havePermission;
};

const projects = v.object({
  isLast: v.optional(v.boolean(), true),
  values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string() })),
});

/** What a page of projects holds, and how many ids may be asked for at once. */
const perPage = 50;

const listProjects: SetUpPorts['listProjects'] = async (ids) => {
  if (ids === undefined) return projectPages('');
  const pages: (readonly { id: string; key: string; name: string }[])[] = [];
  for (let at = 0; at < ids.length; at += perPage)
    pages.push(await projectPages(ids.slice(at, at + perPage).join(' ')));
  return pages.flat();
};

async function projectPages(ids: string) {
  const found: { id: string; key: string; name: string }[] = [];
  for (let isLast = false; !isLast;) {
    const only = new URLSearchParams(ids === '' ? [] : ids.split(' ').map((id) => ['id', id]));
    const answer = await askJira(
      'app',
      route`/rest/api/3/project/search?startAt=${found.length}&maxResults=${perPage}&${only}`,
    );
    // Ids of which none exists.
    if (answer.status === 404) break;
    if (answer.status !== 200) throw unforeseen('the list of projects', answer);
    const page = parseAs(projects, answer.body, 'the list of projects');
    found.push(...page.values);
    isLast = page.isLast || page.values.length === 0;
  }
  return found;
}

const screens = v.object({ values: v.array(v.object({ name: v.string() })) });

const fieldState: SetUpPorts['fieldState'] = async () => {
  const field = await linkedField();
  if (field === undefined) return { field: 'not-there', fieldScreens: [] };
  const answer = await askJira('app', route`/rest/api/3/field/${field}/screens?maxResults=100`);
  if (isHidden(answer)) return { field: 'unknown', fieldScreens: [] };
  if (answer.status !== 200) throw unforeseen('the screens of the field', answer);
  const fieldScreens = parseAs(screens, answer.body, 'the screens of the field').values.map(({ name }) => name);
  return { field: fieldScreens.length > 0 ? 'on-screens' : 'on-no-screen', fieldScreens };
};

const addFieldToDefaultScreen: SetUpPorts['addFieldToDefaultScreen'] = async () => {
  const field = await linkedField();
  if (field === undefined) return;
  const answer = await askJira('viewer', route`/rest/api/3/screens/addToDefault/${field}`, { method: 'POST' });
  // 400: it is there already.
  if (answer.status >= 300 && answer.status !== 400) throw unforeseen('the default screen', answer);
};

export const jiraSetUp = {
  administersJira,
  listProjects,
  fieldState,
  addFieldToDefaultScreen,
} satisfies Partial<SetUpPorts>;
