import { route } from '@forge/api';
import * as v from 'valibot';
import type { Registered } from '../app/plan-registration';
import type { SetUpPorts } from '../app/set-up-ports';
import { parseAs } from './parse';
import { askJira, json, unforeseen } from './rest';

const page = v.object({
  isLast: v.optional(v.boolean(), true),
  values: v.array(
    v.object({
      id: v.string(),
      contexts: v.optional(
        v.array(
          v.object({
            projectId: v.nullish(v.string()),
            issueTypeId: v.nullish(v.string()),
            viewType: v.nullish(v.string()),
            isAvailable: v.nullish(v.boolean()),
          }),
        ),
        [],
      ),
    }),
  ),
});

const listRegistered: SetUpPorts['listRegistered'] = async () => {
  const found: Registered[] = [];
  for (let isLast = false; !isLast;) {
    const answer = await askJira(
      'app',
      route`/rest/api/3/uiModifications?startAt=${found.length}&maxResults=100&expand=contexts`,
    );
    if (answer.status !== 200) throw unforeseen('the UI modifications', answer);
    const { values, isLast: last } = parseAs(page, answer.body, 'the UI modifications');
    for (const { id, contexts } of values) {
      const ours = contexts.flatMap(({ projectId, issueTypeId, viewType, isAvailable }) =>
        projectId && !issueTypeId && viewType === 'GIC' && isAvailable !== false ? [projectId] : [],
      );
      found.push({ id, projectIds: ours, strays: ours.length < contexts.length });
    }
    isLast = last || values.length === 0;
  }
  return found;
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
