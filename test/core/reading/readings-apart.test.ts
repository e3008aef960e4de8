import { prepare } from '../../../src/core/reader/quick-reader';
import { compare } from '../../../src/core/reading/compare';
import { readingsApart } from '../../../src/core/reading/readings-apart';
import type { Voice } from '../../../src/core/reading/voice';
import { voiceOfReading } from '../../../src/core/reading/voice-of-reading';
import { aPart, aRecord } from '../../make/record';

const whole = aPart('beyond', 'Custom health checks for core resources', {
  otherWords: ['Deployment health override'],
});
const kept = aPart('constraint', 'Invoices are kept for seven years', { counterWords: ['delete invoices early'] });
const decision = prepare(aRecord({ title: 'Health', direction: 'Users say what is healthy.', parts: [whole, kept] }));

const reads = (name: string, text: string, lines: readonly string[] = []): Voice =>
  voiceOfReading(decision, {
    team: { id: name, name },
    revision: 2,
    text,
    lines: lines.map((line) => ({ part: whole.id, text: line })),
    at: '2026-11-02T09:00:00.000Z',
  });
const pages = (name: string, text: string): Voice => ({ ...reads(name, text), team: { id: 'space-7', name } });
const asked = (...voices: readonly Voice[]): readonly string[] =>
  compare(voices).divergences.map(
    ({ axis, sides: [one, other] }) => `${axis.part ?? ''}: ${one.team.name} / ${other.team.name}`,
  );

const narrow = 'Health rules for kinds of our own only.';
const wide = 'We override the health rules of each Deployment.';

test('two readings part where one goes against what the other speaks of, though neither alone is sure enough', () => {
  const [one, other] = [reads('Query', narrow), reads('Sales', wide)];
  expect(asked(one, other)).toEqual([`${whole.id}: Query / Sales`]);
  expect(asked(other, one)).toEqual([`${whole.id}: Query / Sales`]);
});

test('each side is quoted from its own reading, with the revision that it was written for', () => {
  const [divergence] = compare([reads('Query', narrow), reads('Sales', wide)]).divergences;
  expect(divergence?.sides.map(({ said: [first] }) => first)).toEqual([
    { text: narrow, place: { in: 'reading', revision: 2 }, at: '2026-11-02T09:00:00.000Z' },
    { text: wide, place: { in: 'reading', revision: 2 }, at: '2026-11-02T09:00:00.000Z' },
  ]);
});

test.each([
  ['speak of different things', 'Invoices stay in the archive.', wide],
  ['both go against it', 'A custom health check for core resources comes first.', wide],
  [
    'have one of them in another language',
    'Wir schreiben die Regeln nur für unsere eigenen Arten und für keine andere.',
    wide,
  ],
])('readings do not part where they %s', (_, one, other) => {
  expect(asked(reads('Query', one), reads('Sales', other))).toEqual([]);
});

test('a line that a team wrote on a part is listened to like its text', () => {
  expect(asked(reads('Query', 'We start in May.', [narrow]), reads('Sales', wide))).toHaveLength(1);
});

test('one team never parts from itself, whatever its reading is called', () => {
  expect(readingsApart([reads('Query', narrow), pages('query ', wide)])).toEqual([]);
});

test('where many speak of the same, who goes against it is set beside a few of them, not beside everybody', () => {
  const many = Array.from({ length: 60 }, (_, i) => reads(`Q${i}`, narrow));
  const pairs = readingsApart([...many, reads('Sales', wide)]);
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.length).toBeLessThanOrEqual(16);
});
