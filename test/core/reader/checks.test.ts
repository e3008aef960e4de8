import { besideOf } from '../../../src/core/reader/beside';
import { loudnessOf } from '../../../src/core/reader/certainty';
import { checks, explainedChecks } from '../../../src/core/reader/checks';
import { prepareWork } from '../../../src/core/reader/prepare-work';
import { vocabularyOf } from '../../../src/core/reader/prepare-part';
import { whySilent } from '../../../src/core/reader/silence';
import type { PartKind } from '../../../src/core/decision/part';
import { partOf, recordOf, workOf } from './records';

const others = [
  partOf('other-1', { kind: 'commitment', text: 'Every office opens at nine' }),
  partOf('other-2', { kind: 'open', text: 'The colour of the uniforms' }),
];

describe.each(explainedChecks().map((check) => [check.id, check] as const))('%s', (_, check) => {
  test.each(check.examples.map((example) => [example.story, example] as const))('%s', (__, { part, story, asked }) => {
    const vocabulary = vocabularyOf(recordOf([partOf('part', part), ...others]));
    const sentences = prepareWork(workOf(story));
    const work = besideOf(vocabulary)(sentences);
    const [prepared] = vocabulary.parts;
    const heard = (prepared === undefined ? [] : check.look(prepared, work)).filter(
      (suspicion) => whySilent(suspicion, work, sentences[0]) === undefined,
    );
    expect(heard.length > 0).toBe(asked);
  });

  test('shows when it asks and when it does not, and says why', () => {
    expect(check.examples.map(({ asked }) => asked)).toEqual(expect.arrayContaining([true, false]));
    expect(check.why).not.toBe('');
    expect(check.asks.endsWith('?')).toBe(true);
  });

  test('puts a question, never a verdict', () => {
    const asked = check.question('the part');
    expect(asked).toContain('«the part»');
    expect(asked.endsWith('?')).toBe(true);
    expect(`${asked} ${check.sentence('the part', 'the story')} ${check.asks}`).not.toMatch(
      /violat|complian|enforc|gate|policy|wrong/i,
    );
  });
});

const beside = (kind: PartKind, welcome = 0) => ({
  lentWords: 4,
  welcome,
  part: partOf('part', { kind, text: 'Video visits' }),
});

test('a check that may only note is not asked aloud, however certain it is', () => {
  expect(loudnessOf(1, beside('later'), 'note')).toBe('note');
  expect(loudnessOf(1, beside('later'), 'aloud')).toBe('aloud');
  expect(loudnessOf(0, beside('later'), 'aloud')).toBe('silent');
});

test('beside work about what is welcome, and beside a commitment, it takes more to ask aloud', () => {
  expect(loudnessOf(0.7, beside('later'), 'aloud')).toBe('aloud');
  expect(loudnessOf(0.7, beside('later', 1), 'aloud')).toBe('note');
  expect(loudnessOf(0.7, beside('commitment'), 'aloud')).toBe('note');
  expect(loudnessOf(0.7, beside('constraint'), 'aloud')).toBe('aloud');
});

test('each check has a name of its own', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  expect(explainedChecks().map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
});
