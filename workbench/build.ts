import { join } from 'node:path';
import { build } from 'esbuild';

/** The workbench's own small bundles, made when it starts: the process functions run in, and the frames' bridge script. */
const made = join(process.cwd(), 'dist', 'workbench');
const source = join(process.cwd(), 'workbench');

export async function buildRunner(): Promise<string> {
  const outfile = join(made, 'runner.cjs');
  await build({
    entryPoints: [join(source, 'platform', 'functions', 'runner.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
  return outfile;
}

export async function buildBridge(): Promise<string> {
  const outfile = join(made, 'bridge.js');
  await build({
    entryPoints: [join(source, 'frames', 'bridge.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
  });
  return outfile;
}

/** An app's functions into one file, as `npm run build` does for the app itself. */
export async function buildFunctions(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
  });
}
