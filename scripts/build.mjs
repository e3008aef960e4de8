// Builds the app as it would be deployed (functions, frames) and the workbench that runs it. Parts whose sources
// have not changed since the last build are left alone.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure.mjs';

/** Shared by every Node bundle. Node 20 runs the workbench, Node 22 the deployed app. */
export const nodeBundle = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  sourcemap: 'linked',
};

const targets = {
  functions: {
    from: ['src', 'package-lock.json'],
    async build() {
      const { build } = await import('esbuild');
      await build({
        ...nodeBundle,
        entryPoints: { index: 'src/index.ts' },
        outdir: 'dist/functions',
        outExtension: { '.js': '.cjs' },
        minify: true,
        keepNames: true,
      });
    },
  },
  panel: {
    from: ['static/panel', 'src/core', 'src/adf', 'src/contract', 'package-lock.json'],
    async build() {
      const { build } = await import('vite');
      await build({ root: 'static/panel', configFile: 'static/panel/vite.config.ts', logLevel: 'warn' });
    },
  },
  'create-screen': {
    from: ['static/create-screen', 'src/core', 'src/adf', 'src/contract', 'package-lock.json'],
    async build() {
      const { build } = await import('vite');
      const parts = join(process.cwd(), 'static/create-screen/bridge-parts.js');
      await build({
        root: 'static/create-screen',
        configFile: false,
        base: './',
        logLevel: 'warn',
        resolve: { alias: { '@forge/bridge': parts, '@forge/jira-bridge': parts } },
        build: {
          modulePreload: { polyfill: false },
          rollupOptions: { input: ['static/create-screen/index.html', 'static/create-screen/board.html'] },
        },
      });
    },
  },
  site: {
    from: [
      'workbench/site',
      'workbench/seed',
      'workbench/protocol.ts',
      'workbench/frames',
      'src/adf/adf.ts',
      'package-lock.json',
    ],
    async build() {
      const { build } = await import('esbuild');
      await build({
        entryPoints: ['workbench/site/main.tsx', 'workbench/site/index.html'],
        loader: { '.html': 'copy' },
        outdir: 'dist/site',
        bundle: true,
        format: 'esm',
        target: 'es2022',
        jsx: 'automatic',
        minify: true,
        logLevel: 'warning',
        define: { 'process.env.NODE_ENV': '"production"' },
      });
    },
  },
  workbench: {
    from: ['workbench', 'src', 'manifest.yml', 'package-lock.json'],
    async build() {
      const { build } = await import('esbuild');
      await build({
        ...nodeBundle,
        packages: 'external',
        entryPoints: { main: 'workbench/main.ts' },
        outdir: 'dist/workbench',
        outExtension: { '.js': '.cjs' },
      });
    },
  },
};

/** Builds what has changed; `names` limits it to some of the targets. */
export async function buildChanged(names = Object.keys(targets)) {
  mkdirSync('dist', { recursive: true });
  for (const name of names) {
    const { from, build } = targets[name];
    const stamp = join('dist', `.${name}.made-from`);
    const wanted = fingerprint(['scripts/build.mjs', ...from]);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    const started = performance.now();
    process.stdout.write(`Building ${name} … `);
    await build();
    writeFileSync(stamp, wanted);
    console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

/** A digest of the files below `paths`, by name and content. */
function fingerprint(paths) {
  const digest = createHash('sha256');
  const visit = (path) => {
    if (!existsSync(path) || /(^|\/)(dist|node_modules)$/.test(path)) return;
    if (statSync(path).isDirectory())
      readdirSync(path)
        .sort()
        .forEach((name) => visit(join(path, name)));
    else digest.update(path).update(readFileSync(path));
  };
  paths.forEach(visit);
  return digest.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  await buildChanged();
}
