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
