import { askedOf } from '../../../src/core/reading/wording';
import type { Side } from '../../../src/core/reading/divergence';
import { aPart, aRecord, partId } from '../../static/panel/a-decision';

const record = aRecord({ parts: [aPart('commitment', 'nightly loads')] });

const side = (id: string, from: Side['from'], way: Side['way']): Side => ({
  team: { id, name: 'Platform' },
  from,
  way,
  count: 1,
  said: [{ text: 'We load by night.', place: { in: 'reading', revision: 1 }, at: '2026-11-20T10:00:00.000Z' }],
});

const asked = (...sides: readonly [Side, Side]): string =>
  askedOf({ axis: { kind: 'part', part: partId('nightly loads') }, sides }, record).sentence;

test('two teams that carry one name are told apart where they part', () => {
  expect(asked(side('10001', 'reading', 'with'), side('10002', 'reading', 'against'))).toBe(
    'Platform’s reading and the other Platform’s reading point opposite ways on «nightly loads».',
  );
});

test('a team that parts from its own work is no other of its name', () => {
  expect(asked(side('10001', 'reading', 'with'), side('10001', 'work', 'against'))).toBe(
    'Platform’s reading and Platform’s work point opposite ways on «nightly loads».',
  );
});
