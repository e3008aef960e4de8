import * as fc from 'fast-check';
import { carryIds } from '../../../src/core/decision/carry-ids';
import type { DecisionRecord } from '../../../src/core/decision/decision';
import type { Part, PartId } from '../../../src/core/decision/part';
import { partIds } from '../../../src/core/decision/part-id';
import { canonicalRecord } from '../../make/arbitrary-record';
import { aParticipant, aPart, aRecord } from '../../make/record';

/** The ids that the parts of `after` get, by their words. */
function carried(before: readonly Part[], after: readonly Part[]): Record<string, PartId> {
  const { parts } = carryIds(aRecord({ parts: before }), aRecord({ parts: after }));
  return Object.fromEntries(parts.map((part) => [part.text, part.id]));
}

const old = (id: string, ...of: Parameters<typeof aPart>): Part => ({ ...aPart(...of), id: id as PartId });

describe('Part ids', () => {
  test('the same words get the same id, whatever their case, spaces and punctuation', () => {
    const id = (text: string) => partIds()(text);
    expect(id('Streaming  “ingestion”.')).toBe(id('streaming "ingestion"'));
    expect(id('Streaming')).not.toBe(id('Streams'));
  });

  test('the same words twice get two ids', () => {
    const nextId = partIds();
    expect(nextId('Streaming')).not.toBe(nextId('Streaming'));
  });
});

describe('Ids carried through an edit', () => {
  test('another order changes nothing', () => {
    fc.assert(
      fc.property(canonicalRecord(8), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (record, random) => {
        const before: DecisionRecord = {
          ...record,
          parts: distinct(record.parts).map((part, i) => ({ ...part, id: `old-${i}` as PartId })),
        };
        const shuffled = before.parts
          .map((part, i) => ({ part: { ...part, id: partIds()(part.text) }, place: random[i] ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ part }) => part);
        const after = carryIds(before, { ...before, parts: shuffled });
        const byText = (parts: readonly Part[]) => new Map(parts.map((part) => [part.text, part.id]));
        expect(byText(after.parts)).toEqual(byText(before.parts));
      }),
    );
  });

  test('ids stay unique, whatever is edited', () => {
    fc.assert(
      fc.property(canonicalRecord(8), canonicalRecord(8), (before, after) => {
        const ids = carryIds(before, after).parts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('an edited part keeps its id, and the best match of its kind gets it', () => {
    const before = [old('a', 'beyond', 'Streaming ingestion'), old('b', 'beyond', 'Per-market schemas')];
    const ids = carried(before, [
      aPart('beyond', 'Per-market customer schemas'),
      aPart('beyond', 'Streaming ingestion of payments'),
    ]);
    expect(ids).toEqual({ 'Per-market customer schemas': 'b', 'Streaming ingestion of payments': 'a' });
  });

  test('a part that moves to another kind keeps its id, also with its words edited', () => {
    const before = [old('a', 'beyond', 'Streaming ingestion'), old('b', 'within', 'Loads from the billing systems')];
    expect(
      carried(before, [
        aPart('later', 'streaming ingestion'),
        aPart('commitment', 'Loads from the four billing systems'),
      ]),
    ).toEqual({
      'streaming ingestion': 'a',
      'Loads from the four billing systems': 'b',
    });
  });

  test('a part that gets its old words back gets its old id back', () => {
    const ids = carried([old(partIds()('Streaming'), 'beyond', 'Kafka topics')], [aPart('beyond', 'Streaming')]);
    expect(ids.Streaming).toBe(partIds()('Streaming'));
  });

  test('a part that has nothing in common with those before gets an id of its own', () => {
    const ids = carried([old('a', 'beyond', 'Kafka topics')], [aPart('beyond', 'Every market')]);
    expect(ids['Every market']).toBe(partIds()('Every market'));
  });

  test('what took over the words of an edited part is not taken for it', () => {
    const before = [old(partIds()('Streaming'), 'beyond', 'Streaming of payments')];
    const ids = carried(before, [aPart('beyond', 'Streaming'), aPart('beyond', 'Streaming of payments')]);
    expect(ids['Streaming of payments']).toBe(partIds()('Streaming'));
    expect(ids.Streaming).not.toBe(ids['Streaming of payments']);
  });

  test('references between parts follow', () => {
    const base = old('base', 'condition', 'No regulator asks');
    const speed = aPart('tension', 'Trust over speed');
    const after = aRecord({
      parts: [
        aPart('later', 'Streaming', { restsOn: [aPart('condition', 'No regulator asks!').id] }),
        aPart('condition', 'No regulator asks!'),
        speed,
      ],
      participants: [aParticipant('Sales', { pullsToward: { part: speed.id, pole: 'conceded' } })],
    });
    const carriedRecord = carryIds(aRecord({ parts: [base, { ...speed, id: 'speed' as PartId }] }), after);
    expect(carriedRecord.parts[0]?.restsOn).toEqual(['base']);
    expect(carriedRecord.participants[0]?.pullsToward?.part).toBe('speed');
  });
});

const distinct = (parts: readonly Part[]): readonly Part[] =>
  parts.filter((part, i) => parts.findIndex((other) => partIds()(other.text) === partIds()(part.text)) === i);
