import { readAsk } from '../../dry-run/ask';

const files = ['--decisions', 'd.json', '--stories', 's.json'];

test('all lent words are kept unless fewer are asked for', () => {
  expect(readAsk(files)).toEqual({ decisions: 'd.json', stories: 's.json', words: Infinity });
  expect(readAsk([...files, '--bare'])?.words).toBe(0);
  expect(readAsk([...files, '--words', '2', '--report', 'r.html'])).toMatchObject({ words: 2, report: 'r.html' });
});

test('help is asked for by not asking for anything else', () => {
  expect(readAsk(['--help'])).toBeUndefined();
});

test.each([
  [['--decisions', 'd.json'], '--stories FILE or --readings FILE is missing.'],
  [[...files, '--readings', 'r.json'], '--stories and --readings exclude each other'],
  [['--stories', 's.json'], '--decisions FILE is missing.'],
  [[...files, '--words', 'two'], '--words takes a number, not "two".'],
  [[...files, '--bare', '--words', '2'], '--bare and --words exclude each other'],
  [[...files, '--loud'], "Unknown option '--loud'"],
])('%j says what to write instead', (argv, message) => {
  expect(() => readAsk(argv)).toThrow(message);
});
