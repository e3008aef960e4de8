// node test/cases/look.mjs: how the reader does on these cases; --alarms and --missed print the stories it got wrong.
import { build } from 'esbuild';

await build({
  entryPoints: ['test/cases/look.ts'],
  outfile: 'dist/cases/look.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
await import('../../dist/cases/look.mjs');
