import { findPanels } from '../../src/adf/find-panels';
import { readRecord } from '../../src/adf/read-record';
import { withOpenPart } from '../../src/adf/with-open-part';
import { writeRecord } from '../../src/adf/write-record';
import { aFullRecord } from '../make/record';

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const macro = (localId: string) => ({
  type: 'bodiedExtension',
  attrs: { extensionType: 'com.atlassian.ecosystem', extensionKey: 'app/env/static/decision-panel', localId },
  content: writeRecord(aFullRecord()).content,
});
const layout = { type: 'layoutSection', content: [{ type: 'layoutColumn', content: [macro('one'), words('beside')] }] };
const page = { type: 'doc', version: 1, content: [words('before'), macro('two'), layout, words('after')] };

describe('one more open part', () => {
  test('stands in its panel, and the rest of the page as it was', () => {
    const after = withOpenPart(page, 'one', 'Who talks to the markets');
    const [two, one] = findPanels(after).map(({ body }) => readRecord(body).record);
    const before = aFullRecord();
    expect(two?.parts).toHaveLength(before.parts.length);
    expect(one?.parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...before.parts.map(({ kind, text }) => `${kind} ${text}`),
      'open Who talks to the markets',
    ]);
    expect(after?.content.filter((_, at) => at !== 2)).toEqual(page.content.filter((_, at) => at !== 2));
    expect(JSON.stringify(after)).toContain('beside');
  });

  test('is not written twice', () => {
    const once = withOpenPart(page, 'one', 'Who talks to the markets');
    expect(withOpenPart(once, 'one', 'who talks to the  markets')).toBe(once);
  });

  test.each([
    ['a page without that panel', page, 'three'],
    ['what is no page', 'nonsense', 'one'],
  ])('is not written into %s', (_, given, localId) => {
    expect(withOpenPart(given, localId, 'x')).toBeUndefined();
  });
});
