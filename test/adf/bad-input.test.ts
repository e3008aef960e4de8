import type { AdfNode } from '../../src/adf/adf';
import { findPanels } from '../../src/adf/find-panels';
import { linesOf } from '../../src/adf/lines-of';
import { readRecord } from '../../src/adf/read-record';
import { writeRecord } from '../../src/adf/write-record';
import { carryIds } from '../../src/core/decision/carry-ids';
import { changes } from '../../src/core/decision/changes';
import type { Part } from '../../src/core/decision/part';
import { sameRecord } from '../../src/core/decision/same-record';
import { doc, h, li, p, ul } from '../make/adf';
import { adfFaults } from '../make/arbitrary-adf';
import { aPart, aRecord } from '../make/record';

const roundTrip = (parts: readonly Part[]) => readRecord(writeRecord(aRecord({ parts }))).record.parts;

/** A list in a list in a list. */
function nested(depth: number): AdfNode {
  let list = ul(`Level ${depth}`);
  for (let level = depth - 1; level >= 1; level--) list = ul(li(`Level ${level}`, list));
  return list;
}

describe('Bad input', () => {
  test('a record without a direction is read and written, and its direction is empty', () => {
    const { record } = readRecord(doc(h('Out of scope'), ul('Streaming')));
    expect(record.direction).toBe('');
    expect(readRecord(writeRecord(record)).record).toEqual(record);
  });

  test('a part of 50,000 characters keeps every one of them, and can be referred to', () => {
    const long = aPart('commitment', 'word '.repeat(10_000).trim());
    const other = aPart('open', 'Who pays', { restsOn: [long.id] });
    expect(roundTrip([long, other])).toEqual([long, other]);
    const page = writeRecord(aRecord({ parts: [long, other] }));
    expect(JSON.stringify(page).length).toBeLessThan(52_000);
  });

  test('2,000 parts are read, written over their page, followed and compared', () => {
    const parts = Array.from({ length: 2000 }, (_, i) => aPart('within', `Thing number ${i} of the many`));
    const before = aRecord({ parts });
    const page = writeRecord(before);
    const after = {
      ...before,
      parts: parts.map((part, i) => (i % 100 === 0 ? { ...part, text: `${part.text}, reworded` } : part)),
    };
    const { record } = readRecord(writeRecord(after, page));
    expect(carryIds(before, record).parts.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
    expect(changes(before, record)).toHaveLength(20);
    expect(sameRecord(before, record)).toBe(false);
  });

  test('lists nested 300 deep are read to the bottom and written back as they are', () => {
    const page = doc(h('Out of scope'), nested(300));
    const { record } = readRecord(page);
    expect(record.parts).toHaveLength(300);
    expect(record.parts[299]?.text).toBe('Level 300');
    expect(writeRecord(record, page)).toEqual(page);
    expect(linesOf(doc(nested(300)))).toHaveLength(300);
  });

  test('nesting that nobody writes by hand is kept, and named as not understood', () => {
    let node: AdfNode = p('At the bottom');
    for (let level = 0; level < 20_000; level++) node = { type: 'blockquote', content: [node] };
    const page = doc(h('Goals'), ul('Load nightly'), node);
    const { record, notUnderstood } = readRecord(page);
    expect(record.parts).toHaveLength(1);
    expect(notUnderstood).toEqual([{ where: 'Goals', text: 'At the bottom' }]);
    let bottom = writeRecord({ ...record, parts: [] }, page).content.at(-1);
    while (bottom?.content?.[0]) bottom = bottom.content[0];
    expect(bottom?.text).toBe('At the bottom');
    expect(linesOf(page).at(-1)).toEqual({ text: 'At the bottom', role: 'quoted', under: 'Goals' });
    expect(findPanels(page)).toEqual([]);
  });

  test('right-to-left text, emoji and other scripts come through unharmed', () => {
    const texts = [
      'لا بث مباشر قبل الموافقة',
      'בלי הזרמה 👩‍👩‍👧 לפני אישור',
      '先に履歴、後で速度',
      'naïve cafe\u0301 🏳️‍🌈',
      '\u200f(1) עברית\u200e x',
    ];
    const parts = texts.map((text) => aPart('within', text, { otherWords: [text] }));
    expect(roundTrip(parts)).toEqual(parts);
    const page = writeRecord(aRecord({ parts: [aPart('within', 'A 😀 face')] }));
    const edited = writeRecord(aRecord({ parts: [aPart('within', 'A 😁 face')] }), page);
    expect(readRecord(edited).record.parts[0]?.text).toBe('A 😁 face');
    expect(edited.content.at(-1)).toEqual(ul('A 😁 face'));
  });

  test('the same heading five times is one section, and a new part goes to its end', () => {
    const page = doc(...[1, 2, 3, 4, 5].flatMap((n) => [h('Non-goals'), ul(`Thing ${n}`)]));
    const { record } = readRecord(page);
    const written = writeRecord({ ...record, parts: [...record.parts, aPart('beyond', 'Thing 6')] }, page);
    expect(written.content.at(-1)).toEqual(ul('Thing 5', 'Thing 6'));
    expect(written.content).toHaveLength(10);
  });

  test.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { type: 'doc' },
    { type: 'page', content: [] },
    { type: 'doc', content: 'no' },
  ])('a body that is no document (%j) is an empty record', (body) => {
    expect(readRecord(body).record).toEqual({ title: '', direction: '', participants: [], parts: [] });
    expect(linesOf(body === 'text' ? null : body)).toEqual([]);
  });

  test('a body that is no document is named as such, unless there is none at all', () => {
    expect(readRecord('text').notUnderstood).toEqual([{ where: '', text: 'This is not a document.' }]);
    expect(readRecord(undefined).notUnderstood).toEqual([]);
  });

  test('a page that uses one object in two places is two items', () => {
    const item = li('Streaming');
    const page = doc(h('Out of scope'), ul(item, 'Exports', item));
    const { record } = readRecord(page);
    const [first, , last] = record.parts;
    const written = writeRecord(
      { ...record, parts: record.parts.map((part) => (part === last ? { ...part, text: 'Kafka' } : part)) },
      page,
    );
    expect(readRecord(written).record.parts.map(({ text }) => text)).toEqual(['Streaming', 'Exports', 'Kafka']);
    expect(first?.id).not.toBe(last?.id);
  });

  test('half a megabyte in one paragraph is read in one pass', () => {
    const sign = ' because ( — , after · «» over ';
    const page = doc(
      h('Goals'),
      ul(sign.repeat(16_000)),
      h('Trade-offs'),
      ul(sign.repeat(16_000)),
      h('Participants'),
      p(' - : ('.repeat(80_000)),
    );
    const { record } = readRecord(page);
    expect(adfFaults(writeRecord(record, page))).toBe('');
  });
});
