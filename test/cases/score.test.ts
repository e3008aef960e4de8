import type { Line } from '../../dry-run/line-of';
import type { CaseSet, Expected } from './case-set';
import { crossValidate, recallUnder, withBars } from './cross-validate';
import { score } from './score';

const expects = (id: string, verdict: Expected['verdict'], parts: readonly string[] = []): Expected => ({
  id,
  verdict,
  parts,
  alsoAccept: [],
  kinds: [],
  evidence: null,
  difficulty: 'lexical',
  tags: [],
});
const says = (id: string, verdict: Line['verdict'], part = 'p1', certainty = 0.9): Line => ({
  id,
  verdict,
  relevant: ['p9', part],
  findings: [{ part, kind: 'beyond', storyQuote: '', partQuote: '', question: '', certainty }],
});

test('what is asked of stories that deserve it is recall, of others false alarms', () => {
  const expected = [
    expects('a', 'question', ['p1']),
    expects('b', 'question', ['p2']),
    expects('c', 'silent'),
    expects('d', 'aligned', ['p3']),
  ];
  const lines = [says('a', 'question'), says('b', 'note'), says('c', 'note'), says('d', 'aligned')];
  expect(score(expected, lines, 'aloud')).toMatchObject({
    recall: 0.5,
    falseAlarms: 0,
    precision: 1,
    firstPartRight: 1,
  });
  expect(score(expected, lines, 'with notes')).toMatchObject({ recall: 1, falseAlarms: 0.5, firstPartRight: 0.5 });
  expect(score(expected, lines, 'aloud').relevantInThree).toBeCloseTo(1 / 3);
});

test('a story without a line was passed over in silence', () => {
  expect(score([expects('a', 'question', ['p1'])], [], 'with notes').recall).toBe(0);
});

test('a question that a careful person might also ask is no false alarm', () => {
  const lenient = { ...expects('a', 'aligned', ['p1']), alsoAccept: ['question'] };
  expect(score([lenient, expects('b', 'silent')], [says('a', 'question')], 'aloud').falseAlarms).toBe(0);
});

test('bars turn certainty into verdicts', () => {
  const lines = [says('a', 'silent', 'p1', 0.9), says('b', 'silent', 'p1', 0.6), says('c', 'question', 'p1', 0.2)];
  expect(withBars(lines, { aloud: 0.8, note: 0.5 }).map(({ verdict }) => verdict)).toEqual([
    'question',
    'note',
    'aligned',
  ]);
});

test('a decision is never read with a setting that was chosen by looking at it', () => {
  const set = {
    decisions: [{ id: 'one' }, { id: 'two' }],
    stories: [
      { id: 'a', decisionId: 'one' },
      { id: 'b', decisionId: 'two' },
    ],
    expected: [expects('a', 'question', ['p1']), expects('b', 'question', ['p1'])],
  } as unknown as CaseSet;
  const goodForOne = [says('a', 'question'), says('b', 'silent')];
  const goodForTwo = [says('a', 'silent'), says('b', 'question')];
  const chosen = crossValidate(set, [goodForOne, goodForTwo], recallUnder(1, 'aloud'));
  expect(chosen.map(({ verdict }) => verdict)).toEqual(['silent', 'silent']);
});
