import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dry-run-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const dryRun = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/dry-run.mjs', ...args], { encoding: 'utf8' });
const decisions = ['--decisions', 'test/cases/decisions.json'];

test('the command prints a JSON object a line and nothing else, and writes the page', () => {
  const report = join(folder, 'report.html');
  const { stdout, stderr, status } = dryRun(...decisions, '--stories', 'test/cases/stories.json', '--report', report);
  const stories = JSON.parse(readFileSync('test/cases/stories.json', 'utf8')) as readonly { id: string }[];
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; verdict: string });
  expect(lines.map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(readFileSync(report, 'utf8')).toContain('would get a question');
});

test('a bad file gets one line that says where, exit code 2, and nothing on standard output', () => {
  const bad = join(folder, 'stories.json');
  writeFileSync(bad, '[\n{"id": "S-1",\n "summary": 3}]');
  const { stdout, stderr, status } = dryRun(...decisions, '--stories', bad);
  expect({ stdout, stderr, status }).toEqual({
    stdout: '',
    stderr: `${bad}:3: summary should be a text, and is 3.\n`,
    status: 2,
  });
});

test('a file that is not there is named', () => {
  const { stderr, status } = dryRun(...decisions, '--stories', join(folder, 'none.csv'));
  expect({ stderr, status }).toEqual({ stderr: `${folder}/none.csv: there is no such file or folder.\n`, status: 2 });
});
