import type { PartId } from '../../src/core/decision/part';
import { findingId } from '../../src/core/finding-id';

const part = 'p1' as PartId;
const id = findingId(part, 'Paying out in crypto', 'Pay in a stablecoin');

test('case and spacing of the quotes do not make a new question', () => {
  expect(findingId(part, ' paying out  in CRYPTO', 'Pay in a\nstablecoin ')).toBe(id);
});

test('another part, another text of the part or another quote do', () => {
  expect(findingId('p2' as PartId, 'Paying out in crypto', 'Pay in a stablecoin')).not.toBe(id);
  expect(findingId(part, 'Paying out in coins', 'Pay in a stablecoin')).not.toBe(id);
  expect(findingId(part, 'Paying out in crypto', 'Pay in two stablecoins')).not.toBe(id);
});

test('what stands in one text cannot be taken for the other', () => {
  expect(findingId(part, 'a b', 'c')).not.toBe(findingId(part, 'a', 'b c'));
});
