// npm start: the local workbench. `npm start -- --help` lists its options.
import { spawn } from 'node:child_process';
import { buildChanged } from './build.mjs';
import { ensureInstalled } from './ensure.mjs';

ensureInstalled();
await buildChanged();
const workbench = spawn(
  process.execPath,
  ['--enable-source-maps', 'dist/workbench/main.cjs', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => workbench.kill(signal));
workbench.on('exit', (code) => process.exit(code ?? 0));
