import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { confluenceProduct } from '../../workbench/confluence/confluence';
import { jiraProduct } from '../../workbench/jira/jira';

interface Manifest {
  readonly modules: Readonly<Record<string, unknown>> & {
    readonly trigger: readonly { readonly events: readonly string[] }[];
  };
  readonly permissions: { readonly scopes: readonly string[] };
}
const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;

const code = ['src/forge', 'static/panel/src', 'static/create-screen/src']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  .join('\n');

/** Every path of a product that the code names, its variable pieces as `{}`. */
const paths = new Set(
  [...code.matchAll(/[`']((?:\/wiki)?\/(?:rest|api)\/[^`'\s?]*)/g)].map(([, path = '']) =>
    path.replace(/\$\{[^}]*\}/g, '{}'),
  ),
);

/** What the workbench asks for those paths, which other tests hold against the official OpenAPI files. */
const byCalls = [jiraProduct({} as never), confluenceProduct({} as never)]
  .flatMap(({ endpoints }) => endpoints)
  .filter(({ path }) => paths.has(path.replace(/\{[^}]*\}/g, '{}')))
  .flatMap(({ scopes }) => scopes.flat());

interface EventScopes {
  readonly mapping: readonly {
    readonly productEvent: string;
    readonly oAuthScopes: { readonly beta: readonly string[]; readonly current: readonly string[] };
  }[];
}
const events = manifest.modules.trigger.flatMap((trigger) => trigger.events);
const byEvents = (
  JSON.parse(
    readFileSync('node_modules/@forge/manifest/out/mapping/product-event-to-scope-mapping.json', 'utf8'),
  ) as EventScopes
).mapping
  .filter(({ productEvent }) => events.includes(productEvent))
  .flatMap(({ oAuthScopes }) => [...oAuthScopes.beta, ...oAuthScopes.current]);

/** Jira lets only apps that hold all of these change its create screen. */
const byCreateScreen =
  'jira:uiModifications' in manifest.modules
    ? ['read:jira-user', 'read:jira-work', 'manage:jira-configuration', 'write:jira-work', 'manage:jira-project']
    : [];

test('the code names paths of both products', () => {
  expect(paths).toContain('/rest/api/3/issue/{}');
  expect(paths).toContain('/wiki/api/v2/pages/{}');
});

test('the manifest asks for no scope that no call, event or module needs', () => {
  const storage = code.includes("from '@forge/kvs'") ? ['storage:app'] : [];
  const needed = new Set([...byCalls, ...byEvents, ...byCreateScreen, ...storage]);
  expect(manifest.permissions.scopes.filter((scope) => !needed.has(scope))).toEqual([]);
});
