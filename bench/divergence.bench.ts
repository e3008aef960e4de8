import { recordOf } from '../dry-run/record-of';
import type { DecisionId } from '../src/core/decision/decision';
import { prepare } from '../src/core/reader/quick-reader';
import { compare } from '../src/core/reading/compare';
import { takeStances } from '../src/core/reading/take-stances';
import type { Voice } from '../src/core/reading/voice';
import { voiceOfReading } from '../src/core/reading/voice-of-reading';
import { voiceOfWork, withWork, type WorkStance, type WorkTally } from '../src/core/reading/work-tally';
import { loadCases, loadReadings, ownCases } from '../test/cases/case-set';
import type { Row } from './row';

export const name = 'Divergence: setting the voices of one decision side by side';

const id = 'log-green';
const entry = loadCases(ownCases).decisions.find((decision) => decision.id === id);
if (!entry) throw new Error(`our own cases have no ${id}`);
const decision = prepare(recordOf(entry));
const texts = loadReadings(ownCases).flatMap(({ readings }) => readings.map(({ text }) => text));
const own = loadReadings(ownCases)
  .filter(({ decisionId }) => decisionId === id)
  .flatMap(({ readings }) => readings.map(({ text }) => text));
const stories = [
  ...own,
  ...loadCases(ownCases).stories.map(({ summary, description }) => `${summary}. ${description}`),
].map((text) =>
  takeStances(decision, { lines: [{ text, role: 'prose' }] }).map(({ axis, way, certainty, quote }): WorkStance => ({
    axis,
    way,
    certainty,
    text: quote.text,
  })),
);

/** Three sizes, each four times the one before: teams, and stories among them. */
const sizes = [
  { teams: 25, stories: 2_500 },
  { teams: 100, stories: 10_000 },
  { teams: 400, stories: 40_000 },
] as const;

export function run(): Promise<readonly Row[]> {
  const [small, asked, large] = sizes.map(measured);
  if (!small || !asked || !large) throw new Error('a size is missing');
  const nLogN = (one: number, other: number): number => (other * Math.log2(other)) / (one * Math.log2(one));
  return Promise.resolve([
    {
      what: 'reading 100 teams’ readings and comparing them with the tallies of 10,000 stories',
      value: asked.whole,
      unit: 'ms',
      aim: '< 100',
    },
    { what: 'of that, comparing what was read', value: asked.comparing, unit: 'ms' },
    {
      what: 'comparing at 100 teams to 25',
      value: asked.comparing / small.comparing,
      unit: '×',
      aim: `≤ ${nLogN(25, 100).toFixed(1)}, n log n`,
    },
    {
      what: 'comparing at 400 teams to 100',
      value: large.comparing / asked.comparing,
      unit: '×',
      aim: `≤ ${nLogN(100, 400).toFixed(1)}, n log n`,
    },
    { what: 'one story told to a tally of 10,000', value: telling(), unit: 'ms', baseline: 'and its bytes counted' },
  ]);
}

function measured(size: (typeof sizes)[number]) {
  const work = tallies(size).map((tally) => voiceOfWork(tally));
  const readings = (): readonly Voice[] => Array.from({ length: size.teams }, (_, team) => reading(team));
  const read = readings();
  const best = (what: () => unknown): number => Math.min(...Array.from({ length: 9 }, () => took(what)));
  return {
    whole: best(() => compare([...readings(), ...work], 20)),
    comparing: best(() => compare([...read, ...work], 20)),
  };
}

const reading = (team: number): Voice =>
  voiceOfReading(decision, {
    team: { id: `${team}`, name: `Team ${team}` },
    revision: 1,
    at: '',
    text: [own[team % own.length], texts[(team * 7) % texts.length]].join(' '),
    lines: [],
  });

function tallies({ teams, stories: many }: (typeof sizes)[number]): readonly WorkTally[] {
  return Array.from({ length: teams }, (_, team) => {
    let tally: WorkTally = { decision: id as DecisionId, team: { id: `${team}`, name: `Team ${team}` }, marks: [] };
    for (let story = team; story < many; story += teams) tally = told(tally, story);
    return tally;
  });
}

const told = (tally: WorkTally, story: number): WorkTally =>
  withWork(tally, {
    work: `${10_000 + story}`,
    place: { in: 'story', issueId: `${10_000 + story}`, issueKey: `S-${story}` },
    at: '',
    stances: stories[story % stories.length] ?? [],
  });

function telling(): number {
  let tally: WorkTally = { decision: id as DecisionId, team: { id: '1', name: 'One' }, marks: [] };
  for (let story = 0; story < 10_000; story++) if (story < 200 || story % 5 === 0) tally = told(tally, story);
  return Math.min(...Array.from({ length: 5 }, (_, i) => took(() => told(tally, 20_000 + i * stories.length))));
}

function took(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
