import fc from 'fast-check';
import { jsonValues } from '../../dry-run/json-values';

const chunked = async function* (text: string, size: number): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield await Promise.resolve(text.slice(i, i + size));
};
const valuesOf = async (text: string, size = 7): Promise<unknown[]> => {
  const values: unknown[] = [];
  for await (const value of jsonValues('f.json', chunked(text, size))) values.push(JSON.parse(value.text));
  return values;
};
const linesOf = async (text: string): Promise<number[]> => {
  const lines: number[] = [];
  for await (const { line } of jsonValues('f.json', chunked(text, 3))) lines.push(line);
  return lines;
};

/** An item of a file is an object; what is inside can be anything. */
const item = fc.dictionary(fc.string(), fc.jsonValue());
const items = fc.array(item, { maxLength: 6 });
const size = fc.integer({ min: 1, max: 40 });
const indent = fc.constantFrom(0, 1, 2);

test('a list is cut into its elements, wherever the chunks break', () =>
  fc.assert(
    fc.asyncProperty(items, size, indent, async (list, size, indent) => {
      expect(await valuesOf(JSON.stringify(list, null, indent), size)).toEqual(JSON.parse(JSON.stringify(list)));
    }),
  ));

test('a search result is cut into its issues, whatever stands around them', () =>
  fc.assert(
    fc.asyncProperty(items, size, indent, fc.jsonValue(), async (list, size, indent, around) => {
      const text = JSON.stringify(
        { startAt: 0, names: { a: around }, issues: list, isLast: true, more: [around] },
        null,
        indent,
      );
      expect(await valuesOf(text, size)).toEqual(JSON.parse(JSON.stringify(list)));
    }),
  ));

test('one value after another is JSON lines, also where a value spans several lines', () =>
  fc.assert(
    fc.asyncProperty(items, size, indent, async (list, size, indent) => {
      const text = list.map((each) => JSON.stringify(each, null, indent)).join('\n');
      expect(await valuesOf(text, size)).toEqual(JSON.parse(JSON.stringify(list)));
    }),
  ));

test('several search results, one after another, are all read', async () => {
  expect(await valuesOf('{"issues":[{"a":1}],"nextPageToken":"x"}\n{"issues":[{"a":2}]}')).toEqual([
    { a: 1 },
    { a: 2 },
  ]);
});

test('each value knows the line on which it begins', async () => {
  expect(await linesOf('[\n{"a":\n1},\n\n{"b":2}]')).toEqual([2, 5]);
});

test.each([
  ['[{"a":1}', 'f.json:1: this begins here and is not closed before the file ends.'],
  ['[\n{"a":1},\n{"a":"x}\n', 'f.json:3: this begins here and is not closed before the file ends.'],
  ['[{"a":1}]]', 'f.json:1: "]" closes nothing.'],
])('a file that is broken in its brackets says where: %j', async (text, message) => {
  await expect(valuesOf(text)).rejects.toThrow(message);
});
