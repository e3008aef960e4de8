import * as fc from 'fast-check';
import { canonical } from '../../../src/core/language/canonical';

test.each([
  ['  The “first”\u00a0release… ', 'the "first" release'],
  ['Real‑time – not yet!', 'real-time - not yet'],
  ['don’t', "don't"],
  ['v1.2', 'v1.2'],
  ['ﬁne', 'fine'],
  ['!!!', '!!!'],
])('«%s» is compared as «%s»', (text, compared) => {
  expect(canonical(text)).toBe(compared);
});

test('what is canonical stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(canonical(canonical(text))).toBe(canonical(text));
    }),
    { numRuns: 2000 },
  );
});

test('two texts of different words are never the same', () => {
  expect(canonical('In scope: 1,000')).not.toBe(canonical('In scope 1.000'));
});
