import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { recordOf } from '../dry-run/record-of';
import { loadCases, ownCases } from '../test/cases/case-set';
import type { DecisionRecord } from '../src/core/decision/decision';
import type { Part, PartId } from '../src/core/decision/part';
import { prepare, read } from '../src/core/reader/quick-reader';
import type { WorkText } from '../src/core/work';
import type { Row } from './row';

export const name = 'Quick reader: speed (one run, methods interleaved) and size';

const cases = loadCases(ownCases);
/** Parts of our own cases that were lent words generously, enough for the largest decision measured. */
const generous = cases.decisions
  .flatMap((decision) => recordOf(decision).parts)
  .filter(({ otherWords }) => otherWords.length >= 2);
const sentences = cases.stories.flatMap(({ summary, description, acceptanceCriteria }) =>
  [summary, description, ...acceptanceCriteria].filter((text) => text !== ''),
);

export async function run(): Promise<readonly Row[]> {
  const record = recordWith(20);
  const decision = prepare(record);
  const search = indexOf(record);
  const wink = winkNLP(model);
  const stories = Array.from({ length: 400 }, (_, i) => storyOf(120, i * 7));
  const ways = {
    reader: (work: WorkText) => read(decision, work),
    stems: stemsOf,
    minisearch: (work: WorkText) => search.search(textOf(work)),
    wink: (work: WorkText) => wink.readDoc(textOf(work)).tokens().out(),
  };
  const times = timed(ways, stories);
  const reader = spread(times.reader);
  const against = (other: readonly number[]): number => reader.p50 / spread(other).p50;
  return [
    {
      what: 'a story of 120 words, decision of 20 parts, p50',
      value: reader.p50,
      unit: 'ms',
      baseline: 'of 400 stories, each its best of five',
    },
    { what: 'the same, p99', value: reader.p99, unit: 'ms', aim: '< 1' },
    row('against only splitting it into stems', against(times.stems), '< 4', times.stems),
    row('against ranking the parts with minisearch', against(times.minisearch), 'well under 1', times.minisearch),
    row('against wink-nlp reading the story alone', against(times.wink), 'well under 1', times.wink),
    { what: 'preparing 200 parts, median', value: median(preparing(200)), unit: 'ms', aim: '< 20' },
    {
      what: 'cost of a story, last 1,000 of 10,000 to first',
      value: drift(decision, stories),
      unit: '×',
      aim: '1, flat',
    },
    { what: 'cost at 80 parts to 20', value: costOf(80, 120) / costOf(20, 120), unit: '×', aim: '≤ 4, linear' },
    {
      what: 'cost at 1,920 words to 960',
      value: costOf(20, 1920) / costOf(20, 960),
      unit: '×',
      aim: '2, linear',
      // A short story stays in the nearest cache, for whoever reads it.
      baseline: `960 to 120: ${(costOf(20, 960) / costOf(20, 120)).toPrecision(2)} ×, only into stems ${(costPerStory(960, stemsOf) / costPerStory(120, stemsOf)).toPrecision(2)} ×`,
    },
    { what: 'the reader with its tables, minified and gzipped', value: await size(), unit: 'KB', aim: '≤ 20' },
  ];
}

const row = (what: string, value: number, aim: string, other: readonly number[]): Row => ({
  what,
  value,
  unit: '×',
  aim,
  baseline: `p50 ${spread(other).p50.toPrecision(2)} ms, p99 ${spread(other).p99.toPrecision(2)} ms`,
});

/**
 * Each way reads each story once a round, so that whatever the machine does hits them alike; a story's time is its best of
 * five rounds after a warm-up, so that another process on the machine is not measured.
 */
function timed<Name extends string>(
  ways: Readonly<Record<Name, (work: WorkText) => unknown>>,
  stories: readonly WorkText[],
): Readonly<Record<Name, readonly number[]>> {
  const names = Object.keys(ways) as Name[];
  const best = Object.fromEntries(names.map((way) => [way, stories.map(() => Infinity)])) as Record<Name, number[]>;
  for (let round = 0; round < 6; round++)
    stories.forEach((story, i) => {
      for (const way of names) {
        const time = took(() => ways[way](story));
        if (round > 0) best[way][i] = Math.min(best[way][i] ?? Infinity, time);
      }
    });
  return best;
}

function preparing(parts: number): readonly number[] {
  const record = recordWith(parts);
  return Array.from({ length: 30 }, () => took(() => prepare(record)));
}

const stemsOf = ({ lines }: WorkText) =>
  lines.map(({ text }) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemmer));

function costOf(parts: number, words: number): number {
  const decision = prepare(recordWith(parts));
  return costPerStory(words, (story) => read(decision, story));
}

/** Median over 200 stories of the best of five times, after a warm-up. */
function costPerStory(words: number, way: (story: WorkText) => unknown): number {
  const stories = Array.from({ length: 200 }, (_, i) => storyOf(words, i * 5));
  stories.forEach(way);
  return median(stories.map((story) => Math.min(...[1, 2, 3, 4, 5].map(() => took(() => way(story))))));
}

function drift(decision: ReturnType<typeof prepare>, stories: readonly WorkText[]): number {
  const nth = (i: number): number => took(() => read(decision, stories[i % stories.length] ?? { lines: [] }));
  for (let i = 0; i < 2000; i++) nth(i);
  const times = Array.from({ length: 10_000 }, (_, i) => nth(i));
  return quartile(times.slice(-1000)) / quartile(times.slice(0, 1000));
}

function took(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function recordWith(parts: number): DecisionRecord {
  const many = Array.from({ length: parts }, (_, i): Part => {
    const part = generous[i % generous.length];
    if (!part) throw new Error('our own cases lend no words');
    return { ...part, id: `part-${i}` as PartId };
  });
  return { title: 'A decision', direction: '', participants: [], parts: many };
}

/** A story of so many words, made of our cases' own lines. */
function storyOf(words: number, from: number): WorkText {
  const lines: WorkText['lines'][number][] = [];
  let left = words;
  for (let i = from; left > 0; i++) {
    const all = (sentences[i % sentences.length] ?? '').split(/\s+/);
    const text = all.slice(0, left).join(' ');
    lines.push({ text, role: lines.length === 0 ? 'summary' : 'prose' });
    left -= Math.min(left, all.length);
  }
  return { lines };
}

function indexOf({ parts }: DecisionRecord): MiniSearch {
  const index = new MiniSearch({ fields: ['text', 'words'], processTerm: (term) => stemmer(term.toLowerCase()) });
  index.addAll(
    parts.map(({ id, text, otherWords, counterWords }) => ({
      id,
      text,
      words: [...otherWords, ...counterWords].join(' '),
    })),
  );
  return index;
}

const textOf = ({ lines }: WorkText): string => lines.map(({ text }) => text).join('\n');

const spread = (times: readonly number[]): { readonly p50: number; readonly p99: number } => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
};
/** The quarter that was disturbed least by whatever else the machine does. */
const quartile = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 2] ?? 0;
const median = (times: readonly number[]): number => spread(times).p50;

async function size(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: ['src/core/reader/quick-reader.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length / 1000;
}
