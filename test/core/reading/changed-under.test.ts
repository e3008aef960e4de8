import * as fc from 'fast-check';
import { changedUnder, isUnread } from '../../../src/core/reading/changed-under';
import { leansOn } from '../../../src/core/reading/leans-on';
import type { PartLine } from '../../../src/core/reading/reading';
import { canonicalRecord } from '../../make/arbitrary-record';
import { aPart, aRecord } from '../../make/record';

const streaming = aPart('later', 'Streaming ingestion of shop events');
const loads = aPart('within', 'Nightly loads from the four billing systems');
const campaigns = aPart('beyond', 'Sending audiences to the campaign tools');
const before = aRecord({ parts: [streaming, loads, campaigns] });

const reading = (text: string, lines: readonly PartLine[] = []) => ({ text, lines });
const ofLoads = reading('We bring the nightly loads from billing in first.');

/** The same record with one part said otherwise. */
const with_ = (changed: Partial<(typeof before.parts)[number]>, part = loads) =>
  aRecord({ parts: before.parts.map((one) => (one.id === part.id ? ({ ...one, ...changed } as typeof part) : one)) });

describe('a reading is unread', () => {
  test('when a part that it speaks of is said otherwise, with the difference', () => {
    const changed = changedUnder(before, with_({ text: 'Hourly loads from the four billing systems' }))(ofLoads);
    expect(isUnread(changed)).toBe(true);
    expect(changed.parts).toMatchObject([{ change: 'edited', after: { id: loads.id } }]);
  });

  test('when a part that it has a line about changes, whatever the line says', () => {
    const line = reading('We do our share.', [{ part: campaigns.id, text: 'Not us.' }]);
    const changed = changedUnder(before, with_({ text: 'Sending anything to the campaign tools' }, campaigns))(line);
    expect(changed.parts).toMatchObject([{ after: { id: campaigns.id } }]);
  });

  test('when a part that it speaks of is taken away, or a new one is about the same', () => {
    const without = aRecord({ parts: [streaming, campaigns] });
    expect(changedUnder(before, without)(ofLoads).parts).toMatchObject([{ change: 'removed' }]);
    expect(changedUnder(without, before)(ofLoads).parts).toMatchObject([{ change: 'added' }]);
  });

  test('when what the part rests on changes', () => {
    const base = aPart('condition', 'Finance signs each quarter off');
    const resting = aPart('within', loads.text, { restsOn: [base.id] });
    const moved = aPart('condition', 'Finance signs each month off', { id: base.id });
    const changed = changedUnder(aRecord({ parts: [resting, base] }), aRecord({ parts: [resting, moved] }))(ofLoads);
    expect(changed.parts.map((change) => change.change)).toEqual(['edited']);
  });

  test('when the direction changes, which every reading leans on', () => {
    const changed = changedUnder(before, { ...before, direction: 'Speed first.' })(ofLoads);
    expect(isUnread(changed)).toBe(true);
    expect(changed.direction?.some(({ change }) => change === 'added')).toBe(true);
  });

  test('at any change, where the reader can tell nothing of its language', () => {
    const other = reading(
      'Wir bringen zuerst die nächtlichen Ladungen aus der Abrechnung herein und sonst gar nichts.',
    );
    const changed = changedUnder(before, with_({ text: 'Sending anything to the campaign tools' }, campaigns))(other);
    expect(isUnread(changed)).toBe(true);
  });
});

describe('a reading stays read', () => {
  test('when something moved that it does not speak of; it is told how much', () => {
    const changed = changedUnder(before, with_({ text: 'Sending anything to the campaign tools' }, campaigns))(ofLoads);
    expect(changed).toEqual({ parts: [], elsewhere: 1 });
    expect(isUnread(changed)).toBe(false);
  });

  test('when words were lent to a part, or somebody was credited with it', () => {
    for (const more of [{ otherWords: ['batch'] }, { counterWords: ['live'] }, { raisedBy: 'Finance' }])
      expect(isUnread(changedUnder(before, with_(more))(ofLoads))).toBe(false);
  });

  test('when nothing changed but the order', () => {
    fc.assert(
      fc.property(canonicalRecord(6), fc.string(), (record, text) => {
        const shuffled = { ...record, parts: [...record.parts].reverse() };
        expect(isUnread(changedUnder(record, shuffled)(reading(text)))).toBe(false);
      }),
    );
  });
});

test('a reading leans on parts of its decision only', () => {
  fc.assert(
    fc.property(canonicalRecord(6), fc.lorem(), (record, text) => {
      const ids = new Set(record.parts.map(({ id }) => id));
      for (const part of leansOn(record)(reading(text))) expect(ids.has(part)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
