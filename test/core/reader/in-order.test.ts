import type { Part, PartId } from '../../../src/core/decision/part';
import { inOrder } from '../../../src/core/reader/in-order';

const part = (id: string): Part => ({
  id: id as PartId,
  kind: 'commitment',
  text: id,
  restsOn: [],
  otherWords: [],
  counterWords: [],
  fineNearby: [],
});
const relevant = (...ids: string[]) => ids.map((id) => ({ part: id as PartId, score: 1 }));

test('what the work speaks of comes first, and the rest follows as the decision tells it', () => {
  const parts = ['a', 'b', 'c', 'd'].map(part);
  expect(inOrder(parts, relevant('d', 'b')).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});

test('a part that the decision no longer has is left out', () => {
  expect(inOrder([part('a')], relevant('gone')).map(({ id }) => id)).toEqual(['a']);
});
