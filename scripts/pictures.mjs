// npm run pictures: lives a little of the opening story in a browser and keeps what it looks like under docs/pictures.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildChanged, nodeBundle } from './build.mjs';
import { findChromium, howToGetChromium } from './chromium.mjs';
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
const chromium = findChromium();
if (!chromium) {
  console.error(`The pictures need a Chromium. ${howToGetChromium}`);
  process.exit(2);
}
await buildChanged();
const { build } = await import('esbuild');
await build({
  ...nodeBundle,
  packages: 'external',
  entryPoints: ['workbench/pictures/take-pictures.ts'],
  outdir: 'dist/pictures',
  outExtension: { '.js': '.cjs' },
});
mkdirSync('docs/pictures', { recursive: true });
await createRequire(import.meta.url)('../dist/pictures/take-pictures.cjs').takePictures(chromium, 'docs/pictures');
console.log('The pictures are in docs/pictures.');
process.exit(0);
