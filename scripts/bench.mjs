// npm run bench: speed, size and what the platform is asked for. `npm run bench -- reader` runs those whose file name has the word.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { buildChanged, nodeBundle } from './build.mjs';
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
await buildChanged();
const { build } = await import('esbuild');
const wanted = process.argv[2] ?? '';
const files = readdirSync('bench')
  .filter((file) => file.endsWith('.bench.ts') && file.includes(wanted))
  .sort();
await build({
  ...nodeBundle,
  packages: 'external',
  entryPoints: files.map((file) => `bench/${file}`),
  outdir: 'dist/bench',
  outExtension: { '.js': '.cjs' },
});

const require = createRequire(import.meta.url);
for (const file of files) {
  const { name, run } = require(resolve('dist/bench', `${basename(file, '.ts')}.cjs`));
  console.log(`\n${name}`);
  for (const row of await run()) {
    const figure = `${Number.isInteger(row.value) ? row.value : row.value.toPrecision(3)} ${row.unit}`;
    console.log(
      `  ${row.what.padEnd(64)} ${figure.padStart(14)}${row.aim ? `   aim ${row.aim}` : ''}${row.baseline ? `   (${row.baseline})` : ''}`,
    );
  }
}
process.exit(0);
