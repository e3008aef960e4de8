import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row';

export const name = 'Bundles';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Chunks = Readonly<Record<string, Chunk>>;

const panel = 'static/panel/dist';

/** Sizes of what a person's browser and the platform load first. KB are 1,000 bytes, gzip at its default level. */
export function run(): Promise<readonly Row[]> {
  const chunks = JSON.parse(readFileSync(join(panel, '.vite/manifest.json'), 'utf8')) as Chunks;
  const surfaces = Object.keys(chunks).filter((source) => source.includes('surfaces/'));
  // What both html files load: the chunk that then loads a surface by its module key.
  const entry = Object.keys(chunks).find((source) => chunks[source]?.dynamicImports?.includes(surfaces[0] ?? '')) ?? '';
  const view = closure(chunks, [entry, surfaces.find((source) => source.includes('decision-panel')) ?? '']);
  return Promise.resolve([
    { what: 'functions', value: statSync('dist/functions/index.cjs').size / 1000, unit: 'KB', aim: '≤ 400' },
    {
      what: 'functions, load time (median of 7 new processes)',
      value: loadTime(),
      unit: 'ms',
      aim: '≤ 100',
      baseline: 'require() alone, Node started',
    },
    ...surfaces.map((surface) => {
      const files = closure(chunks, [entry, surface]);
      const more = gzipped(new Set([...files].filter((file) => !view.has(file))));
      return {
        what: `first load of ${surface.replace(/^.*\//, '').replace('.tsx', '')}`,
        value: gzipped(files),
        unit: 'KB',
        aim: '≤ 220, the editor ≤ 200 beyond the view',
        baseline: `${more.toFixed(0)} KB of it not in the decision panel`,
      };
    }),
  ]);
}

/** The JavaScript files that load before the given chunks can run: themselves and what they import, not what they import later. */
function closure(chunks: Chunks, sources: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (source: string): void => {
    const chunk = chunks[source];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return files;
}

const gzipped = (files: ReadonlySet<string>): number =>
  [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(panel, file))).length, 0) / 1000;

function loadTime(): number {
  const script =
    'globalThis.__forge_runtime__={appContext:{},metrics:{counter:()=>({incr(){}})}};const t=performance.now();require("./dist/functions/index.cjs");console.log(performance.now()-t)';
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })),
  );
  return times.sort((a, b) => a - b)[3] ?? 0;
}
