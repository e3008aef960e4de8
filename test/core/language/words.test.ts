import fc from 'fast-check';
import { longMeanings } from '../../../src/core/language/meanings';
import { sentencesOf } from '../../../src/core/language/sentences';
import { stemOf } from '../../../src/core/language/stems';
import { wordsOf } from '../../../src/core/language/words';

const lower = (text: string): readonly string[] => wordsOf(text).map((word) => word.lower);

test.each([
  ['populationSizing', ['population', 'sizing']],
  ['HTTPRoute', ['http', 'route']],
  ['number_of_clients', ['number', 'of', 'clients']],
  ['real-time', ['real', 'time']],
  ['APIs', ['apis']],
  ["the seller's choice", ['the', 'seller', 'choice']],
  ['don’t', ["don't"]],
  ['v2.1', ['v2', '1']],
  ['für Müller', ['für', 'müller']],
])('parts %s into words', (text, words) => {
  expect(lower(text)).toEqual(words);
});

test('every word stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const { lower: word, start, end } of wordsOf(text)) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).toLowerCase().startsWith(word.slice(0, 1))).toBe(true);
      }
    }),
  );
});

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Version 2.1 is out', ['Version 2.1 is out']],
  ['Use X, e.g. Kafka. Then stop.', ['Use X, e.g. Kafka.', 'Then stop.']],
  ['a; b', ['a;', 'b']],
  ['   ', []],
])('parts «%s» into sentences', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('a sentence never grows without bound, and none of the text is lost but space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (unit) => {
      const text = unit.repeat(100);
      const spans = sentencesOf(text);
      expect(Math.max(0, ...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1_203);
      for (let i = 1; i < spans.length; i++) expect(spans[i]?.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    }),
  );
});

test.each([
  ['organisation', 'organization'],
  ['analysed', 'analyzed'],
  ['colours', 'colors'],
  ['catalogue', 'catalog'],
  ['licence', 'license'],
  ['retries', 'retry'],
])('%s and %s have one stem', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test('finds what several words say together', () => {
  const found = longMeanings(wordsOf('We try again within a second'));
  expect(found.some(({ means, from, to }) => means.startsWith('#') && to - from === 2)).toBe(true);
  expect(found.some(({ means }) => means.startsWith('@') || means.startsWith('#'))).toBe(true);
});
