import * as fc from 'fast-check';
import { changes } from '../../../src/core/decision/changes';
import { sameRecord } from '../../../src/core/decision/same-record';
import { wordChanges } from '../../../src/core/decision/word-changes';
import { withoutPeople } from '../../../src/core/decision/without-people';
import { canonicalRecord, plainText } from '../../make/arbitrary-record';
import { aFullRecord, aPart, aParticipant, aRecord } from '../../make/record';

describe('What changed', () => {
  test('nothing, between a record and itself in another order', () => {
    fc.assert(
      fc.property(canonicalRecord(8), (record) => {
        expect(changes(record, { ...record, parts: [...record.parts].reverse() })).toEqual([]);
      }),
    );
  });

  test('nothing, between two parts with the same words and different reasons that change places', () => {
    const [one, other] = [aPart('beyond', 'Streaming', { because: 'cost' }), aPart('beyond', 'Streaming')];
    expect(changes(aRecord({ parts: [one, other] }), aRecord({ parts: [other, one] }))).toEqual([]);
  });

  test('other case and punctuation alone are no change', () => {
    const before = aRecord({ parts: [aPart('beyond', 'Streaming ingestion')] });
    const after = aRecord({ parts: [aPart('beyond', 'streaming  ingestion.')] });
    expect(changes(before, after)).toEqual([]);
    expect(sameRecord(before, after)).toBe(true);
  });

  test('words that were exchanged one by one are read as one run', () => {
    expect(wordChanges('each change as it happens, or one', 'each change within the hour, or one')).toEqual([
      { text: 'each change ', change: 'kept' },
      { text: 'as it happens', change: 'removed' },
      { text: 'within the hour', change: 'added' },
      { text: ', or one', change: 'kept' },
    ]);
  });

  test('a part may be added, or removed', () => {
    const [one, two] = [aPart('beyond', 'Streaming'), aPart('within', 'Nightly loads')];
    expect(changes(aRecord({ parts: [one] }), aRecord({ parts: [two] }))).toEqual([
      { change: 'added', part: two },
      { change: 'removed', part: one },
    ]);
  });

  test('a part may be reworded and moved at once, word by word', () => {
    const before = aPart('beyond', 'Streaming ingestion of payments');
    const after = aPart('later', 'Streaming ingestion of all payments');
    expect(changes(aRecord({ parts: [before] }), aRecord({ parts: [after] }))).toEqual([
      {
        change: 'edited',
        before,
        after,
        edits: [
          {
            what: 'reworded',
            words: [
              { text: 'Streaming ingestion of ', change: 'kept' },
              { text: 'all ', change: 'added' },
              { text: 'payments', change: 'kept' },
            ],
          },
          { what: 'moved', from: 'beyond', to: 'later' },
        ],
      },
    ]);
  });

  test.each([
    ['because', aPart('condition', 'x y', { because: 'we asked' })],
    ['reviewOn', aPart('condition', 'x y', { reviewOn: '2026-12-01' })],
    ['raisedBy', aPart('condition', 'x y', { raisedBy: 'Legal' })],
    ['otherWords', aPart('condition', 'x y', { otherWords: ['z'] })],
  ] as const)('another %s is a change of the part', (field, after) => {
    const [change] = changes(aRecord({ parts: [aPart('condition', 'x y')] }), aRecord({ parts: [after] }));
    expect(change).toMatchObject({ change: 'edited', edits: [{ what: 'details', field }] });
  });

  test('what rests on a reworded part has not changed itself', () => {
    const of = (text: string) => {
      const condition = aPart('condition', text);
      return aRecord({ parts: [aPart('later', 'Streaming', { restsOn: [condition.id] }), condition] });
    };
    expect(changes(of('No regulator asks'), of('No regulator asks for it'))).toHaveLength(1);
  });

  test('the words that were kept and removed spell the old text, those kept and added the new one', () => {
    fc.assert(
      fc.property(plainText(12), plainText(12), (before, after) => {
        const words = wordChanges(before, after);
        const spell = (not: string) =>
          words
            .filter(({ change }) => change !== not)
            .map(({ text }) => text)
            .join('');
        expect([spell('added'), spell('removed')]).toEqual([before, after]);
      }),
    );
  });
});

describe('The same record', () => {
  test('is the same in any order and with other people', () => {
    const record = aFullRecord();
    const other = {
      ...record,
      parts: [...record.parts].reverse(),
      participants: [...withoutPeople(record).participants].reverse(),
    };
    expect(sameRecord(record, other)).toBe(true);
  });

  test.each([
    ['title', aFullRecord({ title: 'Another' })],
    ['direction', aFullRecord({ direction: 'Speed first.' })],
    ['day', aFullRecord({ agreedOn: '2026-09-12' })],
    ['parts', aFullRecord({ parts: aFullRecord().parts.slice(1) })],
    [
      'kind',
      aFullRecord({
        parts: aFullRecord().parts.map((part) => (part.kind === 'beyond' ? aPart('later', part.text) : part)),
      }),
    ],
    ['participants', aFullRecord({ participants: [aParticipant('Legal')] })],
    ['reference', aFullRecord({ parts: aFullRecord().parts.map((part) => ({ ...part, restsOn: [] })) })],
  ])('is not the same with another %s', (_, other) => {
    expect(sameRecord(aFullRecord(), other)).toBe(false);
  });

  test('keeps no name and no account id when it is stored', () => {
    const stored = withoutPeople(
      aFullRecord({ participants: [...aFullRecord().participants, { discipline: '', person: { name: 'Tom Berg' } }] }),
    );
    expect(JSON.stringify(stored)).not.toMatch(/dana|Dana|Ines|Tom/);
    expect(stored.participants).toEqual([
      { discipline: 'Engineering', measuredOn: 'time to first event' },
      {
        discipline: 'Data office',
        measuredOn: 'closed quarters',
        pullsToward: { part: aFullRecord().parts[0]?.id, pole: 'favoured' },
      },
    ]);
  });
});
