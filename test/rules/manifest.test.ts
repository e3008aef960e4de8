import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { moduleKeys } from '../../src/contract/modules';

interface Keyed {
  readonly key: string;
}
interface Manifest {
  readonly app: {
    readonly runtime: { readonly name: string };
    readonly compatibility: Readonly<Record<string, { readonly required: boolean }>>;
    readonly storage: { readonly entities: readonly { readonly name: string }[] };
  };
  readonly modules: Readonly<Record<string, readonly Keyed[]>> & {
    readonly function: readonly (Keyed & { readonly handler: string })[];
  };
}

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

describe('the manifest', () => {
  test('validates against the schema of Forge and its client-side lint', () => {
    const run = spawnSync(process.execPath, ['scripts/validate.mjs', '--lint'], { encoding: 'utf8' });
    expect(run.stdout.trim()).toBe('manifest.yml: valid');
    expect(run.status).toBe(0);
  }, 240_000);

  test('requires Confluence, takes Jira where it is, and runs on Node 22', () => {
    expect(manifest.app.compatibility).toEqual({ confluence: { required: true }, jira: { required: false } });
    expect(manifest.app.runtime.name).toBe('nodejs22.x');
  });

  test('has a function for each export of src/index.ts, and no other', async () => {
    const { metafile } = await build({
      entryPoints: ['src/index.ts'],
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      write: false,
      metafile: true,
    });
    const exported = Object.values(metafile.outputs).flatMap((output) => output.exports);
    expect(manifest.modules.function.map(({ handler }) => handler).sort()).toEqual(
      exported.map((name) => `index.${name}`).sort(),
    );
  });

  test('uses every function that it declares', () => {
    const { function: functions, ...modules } = manifest.modules;
    const used = JSON.stringify(modules);
    for (const { key } of functions) expect(used).toContain(`"${key}"`);
  });

  test('gives the modules that frames look for the keys that frames know', () => {
    const keys = Object.values(manifest.modules).flatMap((entries) => entries.map(({ key }) => key));
    for (const key of Object.values(moduleKeys)) expect(keys).toContain(key);
  });

  test('declares an entity for everything that is stored as one, and no other', () => {
    const code = sources('src/forge').join('\n');
    const used = new Set([...code.matchAll(/\bentity(?:<[^(]*>)?\(\s*'([^']+)'/g)].map(([, name]) => name));
    const declared = manifest.app.storage.entities.map(({ name }) => name);
    expect([...used].sort()).toEqual([...declared].sort());
  });
});
