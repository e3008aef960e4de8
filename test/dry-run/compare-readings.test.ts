import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DivergenceLine } from '../../dry-run/compare-readings';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dry-run-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const compare = (readings: string) => {
  const ran = spawnSync(
    process.execPath,
    ['scripts/dry-run.mjs', '--decisions', 'test/cases/decisions.json', '--readings', readings],
    { encoding: 'utf8' },
  );
  const lines = ran.stdout.split('\n').filter(Boolean);
  return { ...ran, lines: lines.map((line) => JSON.parse(line) as DivergenceLine) };
};

test('every decision gets a line with the readings that part, their part and both quotes', () => {
  const { lines, status } = compare('test/cases/readings.json');
  expect(status).toBe(0);
  const customs = lines.find(({ decisionId }) => decisionId === 'log-customs')?.divergences;
  expect(customs).toContainEqual({
    pair: ['r3', 'r4'],
    part: 'p4',
    quotes: [
      'A clerk presses enter on each code.',
      'Frequent articles are coded by the model and filed without a look.',
    ],
    question: expect.stringMatching(
      /^Classification’s reading and Automation guild’s reading point opposite ways .*\?$/,
    ) as string,
  });
});

test.each([
  ['[{"decisionId": "nobody", "readings": []}]', ':1: decisionId names no decision of the decisions file: "nobody".'],
  ['[{"decisionId": "edu-gate"}]', ':1: readings is missing.'],
  [
    '[{"decisionId": "edu-gate", "readings": [\n{"id": "r1", "team": "A", "text": "a"},\n{"id": "r1", "team": "B", "text": "b"}]}]',
    ':3: readings[1].id is given twice: "r1".',
  ],
  ['[]', ': there are no readings in this file.'],
])('%s is answered with what to mend', (content, message) => {
  const file = join(folder, 'readings.json');
  writeFileSync(file, content);
  const { stdout, stderr, status } = compare(file);
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: `${file}${message}\n`, status: 2 });
});
