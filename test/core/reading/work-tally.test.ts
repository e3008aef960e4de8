import fc from 'fast-check';
import type { DecisionId } from '../../../src/core/decision/decision';
import type { PartId } from '../../../src/core/decision/part';
import type { Axis, Way } from '../../../src/core/reading/stance';
import {
  room,
  voiceOfWork,
  withoutQuote,
  withWork,
  type WorkRead,
  type WorkStance,
  type WorkTally,
} from '../../../src/core/reading/work-tally';

const empty: WorkTally = { decision: '1:a' as DecisionId, team: { id: '10', name: 'ENG' }, marks: [] };

const on = (part: string): Axis => ({ kind: 'part', part: part as PartId });
const aStance = (part: string, way: Way, text = `${part} ${way}`): WorkStance => ({
  axis: on(part),
  way,
  text,
  certainty: 0.6,
});
const aRead = (issueId: string, ...stances: readonly WorkStance[]): WorkRead => ({
  work: issueId,
  place: { in: 'story', issueId, issueKey: `ENG-${issueId}` },
  at: '2026-11-25T00:00:00.000Z',
  stances,
});
const tallied = (...reads: readonly WorkRead[]): WorkTally => reads.reduce(withWork, empty);
const counts = (tally: WorkTally): Record<string, number> =>
  Object.fromEntries(voiceOfWork(tally).leans.map(({ axis, way, count }) => [`${axis.part ?? ''} ${way}`, count]));

test('a work counts once on each side that it takes, however often it is read', () => {
  const once = tallied(
    aRead('1', aStance('p1', 'against')),
    aRead('2', aStance('p1', 'against'), aStance('p2', 'with')),
  );
  expect(counts(once)).toEqual({ 'p1 against': 2, 'p2 with': 1 });
  expect(withWork(once, aRead('2', aStance('p1', 'against'), aStance('p2', 'with')))).toBe(once);
});

test('a work that says something else is counted there, and one that says nothing no more', () => {
  const turned = tallied(aRead('1', aStance('p1', 'against')), aRead('1', aStance('p1', 'with')));
  expect(counts(turned)).toEqual({ 'p1 with': 1 });
  expect(withWork(turned, aRead('1')).marks).toEqual([]);
  expect(withWork(empty, aRead('1'))).toBe(empty);
});

test('the oldest quote stays in front while its work says so, so that more of the same asks nothing anew', () => {
  const many = tallied(...['1', '2', '3', '4', '5'].map((id) => aRead(id, aStance('p1', 'against', `quote ${id}`))));
  const quotes = (tally: WorkTally) => voiceOfWork(tally).leans[0]?.said.map(({ text }) => text);
  expect(quotes(many)).toEqual(['quote 1', 'quote 4', 'quote 5']);
  expect(quotes(withWork(many, aRead('1')))).toEqual(['quote 4', 'quote 5']);
});

test('a mark whose quotes have all gone is silent until one of its works is told again', () => {
  const many = tallied(...['1', '2', '3', '4'].map((id) => aRead(id, aStance('p1', 'with', `quote ${id}`))));
  const bare = ['1', '3', '4'].reduce((tally, id) => withWork(tally, aRead(id)), many);
  expect(voiceOfWork(bare).leans).toEqual([]);
  expect(withoutQuote(bare)).toEqual(['2']);
  expect(counts(withWork(bare, aRead('2', aStance('p1', 'with'))))).toEqual({ 'p1 with': 1 });
});

test('a team with very many works, and quotes in a long script, fits into one stored value', () => {
  const marks = Array.from({ length: 60 }, (_, at) => ({
    axis: on(`p${at}`),
    way: 'against' as const,
    works: Array.from({ length: 210 }, (_, id) => `${10_000_000 + id}`),
    more: 0,
    said: Array.from({ length: 3 }, () => ({
      text: '結'.repeat(240),
      place: { in: 'story' as const, issueId: '1', issueKey: 'ENG-1' },
      at: '',
      certainty: 0.5,
    })),
  }));
  const tally = withWork({ ...empty, marks }, aRead('9', aStance('p1', 'with')));
  expect(Buffer.byteLength(JSON.stringify(tally))).toBeLessThan(room.bytes + 1024);
  const [first] = voiceOfWork(tally).leans;
  expect(first?.count).toBe(210);
});

const stances = fc
  .uniqueArray(fc.tuple(fc.constantFrom('p1', 'p2', 'p3'), fc.constantFrom<Way>('with', 'against')), {
    selector: ([part]) => part,
  })
  .map((list) => list.map(([part, way]) => aStance(part, way)));
const reads = fc.array(fc.tuple(fc.constantFrom('1', '2', '3', '4'), stances), { maxLength: 12 });

test('whatever was read before, in whatever order: what counts is what each work says now', () => {
  fc.assert(
    fc.property(reads, (all) => {
      const newest = new Map(all);
      const expected: Record<string, number> = {};
      for (const list of newest.values())
        for (const { axis, way } of list) {
          const name = `${axis.part ?? ''} ${way}`;
          expected[name] = (expected[name] ?? 0) + 1;
        }
      const tally = tallied(...all.map(([id, list]) => aRead(id, ...list)));
      const works = Object.fromEntries(
        tally.marks.map(({ axis, way, works }) => [`${axis.part ?? ''} ${way}`, works.length]),
      );
      expect(works).toEqual(expected);
    }),
  );
});
