import { log } from '../../src/forge/log';

test('a line of the log holds an event, counts, and of an id only its hash', () => {
  const lines: string[] = [];
  const before = console.log;
  console.log = (line: string) => void lines.push(line);
  try {
    log('page-recorded', { decisions: 2 }, '5570:customer-data');
    log('page-recorded', { decisions: 2 }, '5570:customer-data');
    log('sweep');
  } finally {
    console.log = before;
  }
  const [first, second, third] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toEqual({
    event: 'page-recorded',
    decisions: 2,
    of: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
  });
  expect(second).toEqual(first);
  expect(third).toEqual({ event: 'sweep' });
});
