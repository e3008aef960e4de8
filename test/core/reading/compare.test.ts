import fc from 'fast-check';
import { compare } from '../../../src/core/reading/compare';
import type { Divergence } from '../../../src/core/reading/divergence';
import type { Voice } from '../../../src/core/reading/voice';
import { aVoice } from './voices';

const pairsOf = (divergences: readonly Divergence[]): readonly string[] =>
  divergences.map(({ axis, sides: [one, other] }) => `${axis.part ?? ''}: ${one.team.name} / ${other.team.name}`);

test('two teams that stand on two sides of one part make a question, with a quote of each', () => {
  const { divergences, count } = compare([aVoice('Data office', { p1: 'with' }), aVoice('ENG', { p1: 'against' })]);
  expect(pairsOf(divergences)).toEqual(['p1: Data office / ENG']);
  expect(divergences[0]?.sides.map(({ said: [{ text }] }) => text)).toEqual([
    'Data office on p1: with',
    'ENG on p1: against',
  ]);
  expect(count).toBe(1);
});

test('two teams that stand on one side make none, nor do stances on two parts', () => {
  const voices = [
    aVoice('A', { p1: 'against' }),
    aVoice('B', { p1: 'against', p2: 'with' }),
    aVoice('C', { p3: 'with' }),
  ];
  expect(compare(voices).divergences).toEqual([]);
});

test('one team never parts from itself: it is told so alone, whatever its space and its project are called', () => {
  const reading = aVoice('Engineering', { p1: 'with' });
  const work = { ...aVoice('x', { p1: 'against' }, { from: 'work' }), team: { id: 'space-7', name: 'engineering ' } };
  const { divergences, count, own } = compare([reading, work], Infinity, reading.team);
  expect({ divergences, count }).toEqual({ divergences: [], count: 0 });
  expect(own.map(({ sides }) => sides.map(({ from }) => from))).toEqual([['reading', 'work']]);
});

test('a team’s stories part from another team’s reading even where its own reading agrees', () => {
  const voices = [
    aVoice('ENG', { p1: 'with' }),
    aVoice('ENG', { p1: 'against' }, { from: 'work', count: 7 }),
    aVoice('Data office', { p1: 'with' }),
  ];
  const { divergences } = compare(voices);
  const { own } = compare(voices, Infinity, { id: 'ENG id', name: 'ENG' });
  expect(divergences.map(({ sides }) => sides.map(({ team, from }) => `${team.name} ${from}`))).toEqual([
    ['Data office reading', 'ENG work'],
  ]);
  expect(own).toHaveLength(1);
});

test('work that points both ways stands between, and is not set against anybody', () => {
  const both: Voice = { ...aVoice('ENG', {}), from: 'work' };
  const leans = (['with', 'against'] as const).flatMap((way) => aVoice('ENG', { p1: way }, { count: 5 }).leans);
  const { divergences } = compare([{ ...both, leans }, aVoice('Data office', { p1: 'with' })]);
  expect(divergences).toEqual([]);
});

test('a part on which everybody parts does not hide the others', () => {
  const voices = [
    ...Array.from({ length: 40 }, (_, at) => aVoice(`W${at}`, { p1: 'with' })),
    ...Array.from({ length: 40 }, (_, at) => aVoice(`A${at}`, { p1: 'against' })),
    aVoice('X', { p2: 'with' }),
    aVoice('Y', { p2: 'against' }),
  ];
  const { divergences, count } = compare(voices, 10);
  expect(count).toBe(1601);
  expect(divergences).toHaveLength(10);
  expect(pairsOf(divergences)).toContain('p2: X / Y');
});

test('what one team is asked is what it takes part in', () => {
  const voices = [aVoice('A', { p1: 'with' }), aVoice('B', { p1: 'against' }), aVoice('C', { p1: 'with' })];
  const about = compare(voices, 10, { id: 'C id', name: 'C' });
  expect(pairsOf(about.divergences)).toEqual(['p1: C / B']);
  expect(about.count).toBe(1);
});

test('a question keeps its name until a quote changes: not when the certainty does, nor by case and spaces', () => {
  const ids = (...voices: readonly Voice[]) => compare(voices).divergences.map(({ id }) => id);
  const reworded = (text: string): Voice => {
    const voice = aVoice('A', { p1: 'with' });
    const leans = voice.leans.map((lean) => ({ ...lean, said: [{ ...lean.said[0], text }] as const }));
    return { ...voice, leans };
  };
  const other = aVoice('B', { p1: 'against' });
  const [first] = ids(reworded('History first'), other);
  expect(ids(reworded(' history  FIRST'), aVoice('B', { p1: 'against' }, { certainty: 0.99, count: 4 }))).toEqual([
    first,
  ]);
  expect(ids(other, reworded('History first'))).toEqual([first]);
  expect(ids(reworded('History later'), other)).not.toEqual([first]);
});

test('a team that writes and does the same is one side, and is asked by its reading', () => {
  const work = aVoice('A', { p1: 'with' }, { from: 'work', count: 5, certainty: 0.9 });
  const { divergences, count } = compare([work, aVoice('A', { p1: 'with' }), aVoice('B', { p1: 'against' })]);
  expect(count).toBe(1);
  expect(divergences.map(({ sides }) => sides.map(({ from }) => from))).toEqual([['reading', 'reading']]);
});

const ways = fc.constantFrom('with' as const, 'against' as const);
const voices = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('A', 'B', 'C', 'D'),
      leans: fc.dictionary(fc.constantFrom('p1', 'p2'), ways),
      certainty: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { selector: ({ name }) => name },
  )
  .map((all) => all.map(({ name, leans, certainty }) => aVoice(name, leans, { certainty })));

test('whatever the order, the same pairs are found, as many as are counted, and each between two teams', () => {
  fc.assert(
    fc.property(voices, (all) => {
      const { divergences, count } = compare(all);
      expect(divergences).toHaveLength(count);
      expect(new Set(compare([...all].reverse()).divergences.map(({ id }) => id))).toEqual(
        new Set(divergences.map(({ id }) => id)),
      );
      for (const {
        sides: [one, other],
      } of divergences)
        expect(one.team.name).not.toBe(other.team.name);
    }),
  );
});
