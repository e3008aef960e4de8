import { join } from 'node:path';
import { buildFunctions } from '../../workbench/build';
import type { Invoked, Place } from '../../workbench/protocol';
import { invokeResolver } from '../../workbench/server/invoke';
import type { SiteSeed } from '../../workbench/sites/site-seed';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../../workbench/start-workbench';

// Processes are started and kept busy here, on machines that may be busy with something else.
jest.setTimeout(60_000);

const appFolder = join(process.cwd(), 'test', 'workbench', 'fixture-app');
const bundle = join(process.cwd(), 'dist', 'fixture-app', 'index.cjs');

export const doc = (words: string) =>
  ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] }) as const;

/** Ann administers, Ben edits, Vic views, Out is outside of everything closed, Una has no licence. */
export const fixtureSeed: SiteSeed = {
  title: 'Fixture',
  users: [
    { accountId: 'ann', displayName: 'Ann', role: 'administrator', admin: true },
    { accountId: 'ben', displayName: 'Ben', role: 'edits' },
    { accountId: 'vic', displayName: 'Vic', role: 'views' },
    { accountId: 'out', displayName: 'Out', role: 'outside' },
    { accountId: 'una', displayName: 'Una', role: 'no licence', licensed: false },
  ],
  opensAs: 'ann',
  spaces: [
    { key: 'OPEN', name: 'Open space' },
    { key: 'SHUT', name: 'Shut space', view: ['vic'], edit: ['ann', 'ben', 'app'] },
  ],
  projects: [
    { key: 'ONE', name: 'One' },
    {
      key: 'TWO',
      name: 'Two',
      view: ['vic', 'app'],
      edit: ['ann', 'ben'],
      epicsAreCalled: 'Outcome',
      above: ['Initiative'],
    },
  ],
  boards: [
    { name: 'Both', type: 'scrum', projects: ['TWO', 'ONE'] },
    { name: 'Flow', type: 'kanban', projects: ['TWO'] },
  ],
  steps: [],
};

/** A site of the fixture app, in memory, on free ports. */
export async function fixtureSite(options: WorkbenchOptions = {}): Promise<Workbench> {
  await buildFunctions(join(appFolder, 'index.ts'), bundle);
  return startWorkbench({ appFolder, bundle, seed: fixtureSeed, ...options });
}

/** Calls the fixture's resolver as a frame on its issue panel would. */
export function call(
  { site }: Workbench,
  as: string,
  functionKey: string,
  payload: unknown = {},
  place: Place = { kind: 'site', product: 'jira' },
): Promise<Invoked> {
  return invokeResolver(
    site,
    { module: { type: 'jira:issueContext', key: 'panel' }, place, functionKey, payload },
    site.people.get(as),
  );
}

interface Rest {
  readonly status: number;
  readonly body: never;
}

/** The app's own REST call, in a function process, as itself or as somebody. */
export async function appAsks(
  workbench: Workbench,
  product: 'jira' | 'confluence',
  path: string,
  init: { readonly method?: string; readonly body?: unknown } = {},
  as = '',
): Promise<Rest> {
  const { body, ...rest } = init;
  const payload = {
    as: as === '' ? 'app' : 'user',
    product,
    path,
    init: { ...rest, ...(body === undefined ? {} : { body: JSON.stringify(body) }) },
  };
  const answered = await call(workbench, as === '' ? 'ann' : as, 'rest', payload);
  if ('error' in answered) throw new Error(answered.error.message);
  return answered.value as Rest;
}

/** JSON that a test looks into freely. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is what the test is about
export type Json = any;

/** What somebody does on the workbench's own pages, over HTTP. */
export async function asks(
  { url }: Workbench,
  as: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: Json }> {
  const response = await fetch(url + path, {
    method,
    headers: { cookie: `workbench-user=${as}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- see `Json`
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** What the app stored under a plain key. */
export function stored({ site }: Workbench, key: string): unknown {
  const { status, body } = site.kvs.call('/api/v1/get', { key });
  return status === 200 ? (body as { value: unknown }).value : undefined;
}

export const activityOf = ({ site }: Workbench, kind: string): readonly string[] =>
  site.activity
    .after(0)
    .filter((one) => one.kind === kind)
    .map(({ text }) => text);
