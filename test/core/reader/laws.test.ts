import fc from 'fast-check';
import { prepare, read } from '../../../src/core/reader/quick-reader';
import { besideOf } from '../../../src/core/reader/beside';
import { vocabularyOf } from '../../../src/core/reader/prepare-part';
import { prepareWork } from '../../../src/core/reader/prepare-work';
import type { LineRole, WorkText } from '../../../src/core/work';
import { platform, recordOf } from './records';

const roles: readonly LineRole[] = ['summary', 'prose', 'criterion', 'heading', 'cell', 'quoted', 'code'];
const telling =
  'ingest real-time Kafka stream, not remove the credit score: why? nightly history (without) consent. buy vendor «live» 3 minutes; today FAQ'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...telling), { maxLength: 14 }).map((words) => words.join(' '));
const line = fc.record({
  text: fc.oneof(
    sentence,
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  ),
  role: fc.constantFrom(...roles),
});
const work: fc.Arbitrary<WorkText> = fc.record({ lines: fc.array(line, { maxLength: 8 }) });
const decision = prepare(platform);

test('every quote is verbatim, on both sides', () => {
  fc.assert(
    fc.property(work, (text) => {
      const { findings, nearest } = read(decision, text);
      const quotes = [
        ...findings.map(({ storyQuote }) => storyQuote),
        ...(nearest?.storyQuote ? [nearest.storyQuote] : []),
      ];
      for (const { text: quoted, line: at, start, end } of quotes)
        expect(text.lines[at]?.text.slice(start, end)).toBe(quoted);
      for (const { part, partQuote } of findings)
        expect(platform.parts.find(({ id }) => id === part)?.text).toContain(partQuote);
    }),
  );
});

test('the same texts give the same assessment, whatever was read before', () => {
  fc.assert(
    fc.property(work, work, (text, between) => {
      const first = read(decision, text);
      read(decision, between);
      expect(read(decision, text)).toEqual(first);
      expect(read(prepare(platform), text)).toEqual(first);
    }),
  );
});

test('the order of the parts changes nothing but the order of ties', () => {
  const shuffled = fc.shuffledSubarray([...platform.parts], { minLength: platform.parts.length });
  fc.assert(
    fc.property(work, shuffled, (text, parts) => {
      const [was, is] = [read(decision, text), read(prepare(recordOf(parts)), text)];
      const byPart = ({ findings }: typeof was) =>
        [...findings].map(({ id, certainty }) => [id, certainty.toFixed(9)].join(' ')).sort();
      expect(is.verdict).toBe(was.verdict);
      if (was.findings.length < 3) expect(byPart(is)).toEqual(byPart(was));
      const scores = ({ relevant }: typeof was) => relevant.map(({ score }) => score.toFixed(9));
      expect(scores(is)).toEqual(scores(was));
    }),
  );
});

test('never more than three questions, the most certain first', () => {
  fc.assert(
    fc.property(work, (text) => {
      const certainties = read(decision, text).findings.map(({ certainty }) => certainty);
      expect(certainties.length).toBeLessThanOrEqual(3);
      expect([...certainties].sort((a, b) => b - a)).toEqual(certainties);
    }),
  );
});

test('a story is asked about where any of its findings is asked aloud', () => {
  fc.assert(
    fc.property(work, (text) => {
      const { verdict, findings } = read(decision, text);
      expect(verdict === 'question').toBe(findings.some(({ aloud }) => aloud));
    }),
  );
});

test('what is looked at grows with the text and no faster, whatever the text', () => {
  const beside = besideOf(vocabularyOf(platform));
  const steps = (text: string): number => {
    const sentences = prepareWork({ lines: [{ text, role: 'prose' }] });
    const longest = Math.max(0, ...sentences.map(({ words }) => words.length));
    const { meetings } = beside(sentences);
    const met = meetings.flat().reduce((sum, meeting) => sum + meeting.met.length, 0);
    // Within a sentence a word may look at every other one, so a sentence must not grow with the text.
    expect(longest).toBeLessThanOrEqual(1_201);
    return sentences.reduce((sum, { words }) => sum + words.length, met);
  };
  const unit = fc.oneof(sentence, fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }));
  fc.assert(
    fc.property(unit, (text) => {
      const [some, many] = [steps(text.repeat(64)), steps(text.repeat(512))];
      expect(many).toBeLessThanOrEqual(9 * some + 600);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['one word', 'x'.repeat(1_000_000)],
  ['no full stop', 'remove the stream and '.repeat(45_000)],
  ['only full stops', '. '.repeat(500_000)],
  ['only colons', 'a:'.repeat(500_000)],
  ['negations', 'is not removed '.repeat(66_000)],
  ['humps', 'aB'.repeat(500_000)],
  ['brackets', 'fix('.repeat(250_000)],
])('a megabyte of %s is read to its end', (_, text) => {
  expect(['silent', 'aligned', 'note', 'question']).toContain(
    read(decision, { lines: [{ text, role: 'summary' }] }).verdict,
  );
});
