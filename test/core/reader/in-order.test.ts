import type { Part, PartId, PartKind } from '../../../src/core/decision/part';
import { inOrder } from '../../../src/core/reader/in-order';

const part = (id: string, kind: Exclude<PartKind, 'tension'> = 'commitment'): Part => ({
  id: id as PartId,
  kind,
  text: id,
  restsOn: [],
  otherWords: [],
  counterWords: [],
  fineNearby: [],
});
const relevant = (...ids: string[]) => ids.map((id) => ({ part: id as PartId, score: 1 }));

test('what the work speaks of comes first, and the rest follows as the decision tells it', () => {
  const parts = ['a', 'b', 'c', 'd'].map((id) => part(id));
  expect(inOrder(parts, relevant('d', 'b')).map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
});

test('of the parts that the work does not speak of, those that set limits come before those that say what is done', () => {
  const parts = [part('a'), part('b', 'condition'), part('c', 'later'), part('d', 'constraint'), part('e', 'within')];
  expect(inOrder(parts, relevant('e')).map(({ id }) => id)).toEqual(['e', 'c', 'd', 'a', 'b']);
});

test('a part that the decision no longer has is left out', () => {
  expect(inOrder([part('a')], relevant('gone')).map(({ id }) => id)).toEqual(['a']);
});
