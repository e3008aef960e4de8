// Writes docs/checks.md from the checks' own examples; `--check` only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nodeBundle } from './build.mjs';
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
const { build } = await import('esbuild');
await build({
  ...nodeBundle,
  entryPoints: { checks: 'src/core/reader/checks.ts' },
  outdir: 'dist/checks',
  outExtension: { '.js': '.cjs' },
});
const { explainedChecks } = createRequire(import.meta.url)('../dist/checks/checks.cjs');

const words = (lead, list) => (list?.length ? ` (${lead} ${list.join(', ')})` : '');
const ofPart = ({ kind, text, otherWords, counterWords, fineNearby }) =>
  `_${kind}_ ${text}${words('also said:', otherWords)}${words('against it:', counterWords)}${words('fine:', fineNearby)}`;
const row = ({ part, story, asked, why }) =>
  `| ${[ofPart(part), story, asked ? 'looks up' : 'silent', why].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const page = `# What the quick reader looks for

Written by \`node scripts/checks.mjs\` from the checks themselves; each example is also a test. "Looks up" means that the check takes notice: whether it then asks aloud, leaves a quiet note or stays silent depends on the rest of the decision.
${explainedChecks()
  .map(
    ({ id, asks, why, examples }) => `
## ${asks}

\`${id}\`. ${why}

| A part of the decision | A line of a story | The check | Why |
| --- | --- | --- | --- |
${examples.map(row).join('\n')}
`,
  )
  .join('')}`;

const file = 'docs/checks.md';
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  console.error(`${file} is behind the checks. Write it anew with: node scripts/checks.mjs`);
  process.exit(1);
}
