import { progressOn } from '../../dry-run/progress';

const drawn = (isTTY: boolean): readonly string[] => {
  const written: string[] = [];
  const progress = progressOn({ isTTY, write: (text: string) => written.push(text) });
  for (let i = 0; i <= 1000; i++) progress.to(i / 1000, `${i} of 1000`);
  progress.end();
  return written;
};

test('a bar is drawn while a person is watching, and wiped at the end', () => {
  expect(drawn(true).at(500 / 10)).toContain('50 %  500 of 1000');
  expect(drawn(true).at(-1)).toBe('\r\u001b[2K');
  expect(drawn(true)).toHaveLength(102);
});

test('nothing is written where nobody is watching', () => {
  expect(drawn(false)).toEqual([]);
});
