import { route } from '@forge/api';
import * as v from 'valibot';
import type { ProjectSeen, SetUpPorts } from '../app/set-up-ports';
import { everyPage, idPages } from './every-page';
import { parseAs } from './parse';
import { askJira, isHidden, unforeseen } from './rest';

const permissions = v.object({ permissions: v.object({ ADMINISTER: v.object({ havePermission: v.boolean() }) }) });

const administersJira: SetUpPorts['administersJira'] = async () => {
  const answer = await askJira('viewer', route`/rest/api/3/mypermissions?permissions=ADMINISTER`);
  if (isHidden(answer)) return false;
  if (answer.status !== 200) throw unforeseen('the permissions', answer);
  return parseAs(permissions, answer.body, 'the permissions').permissions.ADMINISTER.havePermission;
};

const project = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  style: v.optional(v.string()),
  issueTypes: v.optional(v.array(v.object({ id: v.string(), hierarchyLevel: v.optional(v.number()) })), []),
});

const listProjects: SetUpPorts['listProjects'] = async (ids) => {
  const pages = ids === undefined ? [new URLSearchParams()] : idPages('id', ids);
  const found: ProjectSeen[] = [];
  for (const only of pages) found.push(...(await projectPages(only)));
  return found;
};

async function projectPages(only: URLSearchParams): Promise<readonly ProjectSeen[]> {
  const found = await everyPage('the list of projects', project, async (startAt) => {
    const path = route`/rest/api/3/project/search?startAt=${startAt}&maxResults=100&expand=issueTypes&${only}`;
    const answer = await askJira('app', path);
    // Ids of which none exists.
    return answer.status === 404 ? { status: 200, body: { values: [] } } : answer;
  });
  return found.map(({ id, key, name, style, issueTypes }) => ({
    id,
    key,
    name,
    managedBy: style === 'next-gen' ? 'team' : 'company',
    epicTypes: issueTypes.filter(({ hierarchyLevel }) => hierarchyLevel === 1).map((type) => type.id),
  }));
}

export const jiraSetUp = { administersJira, listProjects } satisfies Partial<SetUpPorts>;
