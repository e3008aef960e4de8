// npm test: unit, property, contract, permission, manifest, workbench and browser tests. Arguments go to jest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildChanged } from './build.mjs';
import { findChromium, howToGetChromium } from './chromium.mjs';
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
await buildChanged();

const chromium = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'));
const outcome = join(folder, 'outcome.json');
const args = [
  'node_modules/jest/bin/jest.js',
  // It takes every word up to the next option, so it stands in front of one.
  ...(chromium ? [] : ['--ignoreProjects', 'browser']),
  '--json',
  `--outputFile=${outcome}`,
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, args, {
  // jest --json prints its JSON on standard output as well; the file is what is read.
  stdio: ['ignore', 'ignore', 'inherit'],
  // Building the frames has set NODE_ENV to production for this process; React's own tests need it otherwise.
  env: { ...process.env, NODE_ENV: 'test', ...(chromium ? { CHROMIUM: chromium } : {}) },
});

const result = JSON.parse(readFileSync(outcome, 'utf8'));
rmSync(folder, { recursive: true });
for (const suite of result.testResults)
  for (const test of suite.assertionResults) if (test.status === 'pending') console.log(`skipped: ${test.fullName}`);
if (!chromium) console.log(`\nbrowser tests: not run. ${howToGetChromium}`);
// A suite that cannot even be loaded has no tests to count, and still has failed.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
console.log(`\n${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests} skipped`);
process.exit(status ?? 1);
