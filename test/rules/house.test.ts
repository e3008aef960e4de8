import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(^|\/)(dist|node_modules)(\/|$)/.test(path))
    .map((path) => join(folder, path));
const isCode = (path: string): boolean => /\.tsx?$/.test(path);
const text = (path: string): string => readFileSync(path, 'utf8');

describe('the house', () => {
  test('has an index that can be read as a table of contents', () => {
    expect(text('src/index.ts').split('\n').length).toBeLessThan(60);
  });

  test('has no room whose name says nothing', () => {
    const vague = new Set(['utils', 'common', 'helpers', 'services', 'types']);
    const found = ['src', 'static', 'workbench', 'test']
      .flatMap(below)
      .filter((path) => vague.has(basename(path).replace(/\.tsx?$/, '')));
    expect(found).toEqual([]);
  });

  test('never speaks of policing', () => {
    const policing = /\b(violat\w*|complian\w*|enforce\w*|gates?|policy|policies)\b/i;
    // What the reader and the record have to understand is another matter than what the app says.
    const understood = /^src\/(core\/language|adf)\//;
    const found = ['src', 'static']
      .flatMap(below)
      .filter((path) => isCode(path) && !understood.test(path))
      .filter((path) => policing.test(spoken(text(path))));
    expect(found).toEqual([]);
  });

  test('tells of its checks what they are', () => {
    const run = spawnSync(process.execPath, ['scripts/checks.mjs', '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  test('has every picture and file that the README shows', () => {
    const named = [...text('README.md').matchAll(/docs\/[\w/.-]+\w/g)].map(([path]) => path);
    expect(named.filter((path) => path.endsWith('.png')).length).toBeGreaterThan(2);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('pins every version exactly', () => {
    for (const file of ['package.json', 'static/panel/package.json', 'static/create-screen/package.json']) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(text(file)) as Record<
        string,
        Record<string, string> | undefined
      >;
      for (const version of Object.values({ ...dependencies, ...devDependencies }))
        expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  test('keeps the addresses of package registries out of the lockfile', () => {
    expect(text('package-lock.json')).not.toMatch(/"resolved": *"https?:/);
  });
});

/** What a file says to people: its string literals and what stands between tags, without comments and names. */
function spoken(code: string): string {
  const bare = code
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^import .*$/gm, '');
  return [...bare.matchAll(/'([^'\n]*)'|`([^`]*)`|>([^<>{}]+)</g)].map(([, a, b, c]) => a ?? b ?? c ?? '').join('\n');
}
