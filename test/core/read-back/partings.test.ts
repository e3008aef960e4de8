import { firstReadings, readingText } from '../../../src/core/read-back/first-readings';
import { partings } from '../../../src/core/read-back/partings';
import type { Heard, KeptHeard, ReadBack } from '../../../src/core/read-back/read-back';
import type { DecisionId } from '../../../src/core/decision/decision';
import { aPart, aRecord } from '../../make/record';

const record = aRecord({
  parts: [
    aPart('later', 'Streaming ingestion', { otherWords: ['real-time', 'event stream', 'Kafka'] }),
    aPart('within', 'Three years of history for every market'),
  ],
});
const heard = (discipline: string, first: string, wont = ''): Heard => ({ discipline, first, wont, back: '' });

describe('where answers point opposite ways', () => {
  test('all that face each other over one part are one question, however many', () => {
    const many = Array.from({ length: 20 }, (_, n) => [
      heard(`A${n}`, 'We build the Kafka event stream'),
      heard(`B${n}`, 'History', 'streaming ingestion'),
    ]).flat();
    const [only, ...rest] = partings(record, many);
    expect(rest).toEqual([]);
    expect(only?.sides.map((side) => side.length)).toEqual([20, 20]);
  });

  test('two of one discipline that heard differently part as two of different ones do', () => {
    const both = [heard('Product', 'We build the Kafka event stream'), heard('Product', '', 'Streaming ingestion')];
    expect(partings(record, both)).toHaveLength(1);
  });

  test('one part is one question, also where answers part on it in two ways, and nobody stands on both of its sides', () => {
    const weighed = aRecord({
      parts: [
        aPart('tension', 'A complete history for every market over an early launch in one of them', {
          otherWords: ['backfill', 'all five markets', 'full history'],
          counterWords: ['pilot market', 'launch in one market', 'subset of customers'],
        }),
      ],
    });
    const all = Array.from({ length: 4 }, (_, n) => [
      heard(`A${n}`, 'Launch in one pilot market and learn from it'),
      heard(`B${n}`, 'Backfill the full history of all five markets', 'a launch in one market'),
      heard(`C${n}`, 'Prototype the segment screen with two markets'),
      heard(`D${n}`, '', 'Anything before finance signs off the history'),
    ]).flat();
    const found = partings(weighed, all);
    expect(found).toHaveLength(1);
    const names = found.flatMap(({ sides }) => sides.map((side) => side.map(({ discipline }) => discipline)));
    expect(names.flat()).toHaveLength(new Set(names.flat()).size);
    const [one = [], other = []] = names;
    const backfills = one.includes('B0') ? one : other;
    expect(backfills).toEqual(expect.arrayContaining(['B0', 'B1', 'B2', 'B3']));
    expect(backfills.filter((name) => name.startsWith('A'))).toEqual([]);
  });

  test('what brings people back is a condition, and takes no side', () => {
    const both = [
      { ...heard('Product', 'Three years of history'), back: 'A regulator asks for streaming ingestion' },
      heard('Engineering', '', 'Streaming ingestion'),
    ];
    expect(partings(record, both)).toEqual([]);
  });

  test('other words for the same, and another language, make none', () => {
    const alike = [
      heard('Product', 'Three years of history', 'anything in real time'),
      heard('Engineering', '', 'a Kafka event stream'),
      heard('Data office', 'Wir bauen zuerst die Historie für alle Märkte'),
    ];
    expect(partings(record, alike)).toEqual([]);
  });
});

describe('an answer as a reading', () => {
  test.each([
    [heard('', 'Load history', 'streaming'), 'Load history. Not streaming.'],
    [heard('', '', 'We won’t stream.'), 'We won’t stream.'],
    [heard('', '', 'Kafka'), 'Not Kafka.'],
    [heard('', 'B2B first!', 'API keys'), 'B2B first! Not API keys.'],
  ])('%j says %s', (one, text) => {
    expect(readingText(one)).toBe(text);
  });

  test('of several of one discipline says once what they say alike', () => {
    const readBack = { decision: '1:a' as DecisionId, number: 1, revision: 3, state: 'revealed' } as ReadBack;
    const all = ['History first', 'history  first', 'No streaming'].map((first, n): KeptHeard => ({
      ...heard('Legal', first),
      by: `${n}`,
      at: `${n}`,
      late: false,
    }));
    const [reading] = firstReadings(readBack, all);
    expect(reading?.text.split('\n')).toHaveLength(2);
  });

  test('is the same in whatever order the answers come', () => {
    const readBack = { decision: '1:a' as DecisionId, number: 1, revision: 3, state: 'revealed' } as ReadBack;
    const kept = (who: string, at: string): KeptHeard => ({
      ...heard('Legal', `Said by ${who}`),
      by: who,
      at,
      late: false,
    });
    const all = [kept('b', '2'), kept('a', '2'), kept('c', '1')];
    const readings = firstReadings(readBack, all);
    expect(readings).toEqual(firstReadings(readBack, [...all].reverse()));
    expect(readings).toMatchObject([
      { text: 'Said by c.\nSaid by a.\nSaid by b.', revision: 3, at: '2', team: { name: 'Legal' } },
    ]);
  });
});
