// npm run dry-run: bundles dry-run/ and runs it on anybody's decisions and stories. Only JSON lines reach standard output.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Files are named from where the person stands, not from where npm runs this.
const stood = process.env.INIT_CWD ?? process.cwd();
if (!existsSync(new URL('../node_modules/esbuild', import.meta.url))) install();
const { root } = await import('./ensure.mjs');
const { build } = await import('esbuild');

const outfile = resolve(root, 'dist/dry-run/main.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['dry-run/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
process.chdir(stood);
await import(pathToFileURL(outfile).href);

/** What npm says while it installs goes to standard error. */
function install() {
  const ensure = new URL('./ensure.mjs', import.meta.url).href;
  const script = `import(${JSON.stringify(ensure)}).then(({ ensureInstalled }) => ensureInstalled())`;
  const { status } = spawnSync(process.execPath, ['-e', script], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(2);
}
