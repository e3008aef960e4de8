import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** The workbench's own small bundles, made when it starts: the process functions run in, and the frames' bridge script. */
const made = join(process.cwd(), 'dist', 'workbench');
const source = join(process.cwd(), 'workbench');

const forNode: BuildOptions = { platform: 'node', target: 'node20', format: 'cjs' };

export const buildRunner = (): Promise<string> =>
  bundled(join(source, 'platform', 'functions', 'runner.ts'), join(made, 'runner.cjs'), forNode);

export const buildBridge = (): Promise<string> =>
  bundled(join(source, 'frames', 'bridge.ts'), join(made, 'bridge.js'), {
    format: 'iife',
    target: 'es2022',
    minify: true,
  });

/** An app's functions into one file, as `npm run build` does for the app itself. */
export const buildFunctions = (entry: string, outfile: string): Promise<string> => bundled(entry, outfile, forNode);

/** Put in place whole, as another workbench may be starting from the same file. */
async function bundled(entry: string, outfile: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  if (existsSync(outfile) && readFileSync(outfile, 'utf8') === text) return outfile;
  mkdirSync(dirname(outfile), { recursive: true });
  const beside = `${outfile}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, outfile);
  return outfile;
}
