import { route } from '@forge/api';
import * as v from 'valibot';
import type { SetUpPorts } from '../app/set-up-ports';
import { everyPage } from './every-page';
import { askJira, json, unforeseen } from './rest';

const context = v.object({
  projectId: v.nullish(v.string()),
  issueTypeId: v.nullish(v.string()),
  viewType: v.nullish(v.string()),
  isAvailable: v.nullish(v.boolean()),
});
const modification = v.object({ id: v.string(), contexts: v.optional(v.array(context), []) });

const listRegistered: SetUpPorts['listRegistered'] = async () => {
  const found = await everyPage('the UI modifications', modification, (startAt) =>
    askJira('app', route`/rest/api/3/uiModifications?startAt=${startAt}&maxResults=100&expand=contexts`),
  );
  return found.map(({ id, contexts }) => {
    const ours = contexts.flatMap(({ projectId, issueTypeId, viewType, isAvailable }) =>
      projectId && !issueTypeId && viewType === 'GIC' && isAvailable !== false ? [projectId] : [],
    );
    return { id, projectIds: ours, strays: ours.length < contexts.length };
  });
};

/** The create view of a project, with the issue type left open. */
const body = (projectIds: readonly string[]) => ({
  name: 'Throughline: the decision beside a new story',
  contexts: projectIds.map((projectId) => ({ projectId, viewType: 'GIC' })),
});

async function write(what: string, work: ReturnType<typeof askJira>): Promise<void> {
  const answer = await work;
  // 404: somebody took it away first, and the next look puts it right.
  if (answer.status >= 300 && answer.status !== 404) throw unforeseen(what, answer);
}

const register: SetUpPorts['register'] = (projectIds) =>
  write('registering', askJira('app', route`/rest/api/3/uiModifications`, json('POST', body(projectIds))));

const reregister: SetUpPorts['reregister'] = (id, projectIds) =>
  write('registering', askJira('app', route`/rest/api/3/uiModifications/${id}`, json('PUT', body(projectIds))));

const unregister: SetUpPorts['unregister'] = (id) =>
  write('unregistering', askJira('app', route`/rest/api/3/uiModifications/${id}`, { method: 'DELETE' }));

export const uiModifications = { listRegistered, register, reregister, unregister } satisfies Partial<SetUpPorts>;
