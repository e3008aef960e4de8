import type { AdfDoc, AdfNode } from '../../src/adf/adf';
import { readRecord } from '../../src/adf/read-record';
import { replacedBy } from '../../src/adf/replaced-by';
import { writeRecord } from '../../src/adf/write-record';

const line = (text: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const item = (text: string): AdfNode => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [line(text)] }],
});
const heading = (text: string): AdfNode => ({
  type: 'heading',
  attrs: { level: 3 },
  content: [{ type: 'text', text }],
});
const doc = (...content: AdfNode[]): AdfDoc => ({ type: 'doc', version: 1, content });

describe('A line that says what took a decision’s place', () => {
  test.each([
    ['Replaced by Decision D-15'],
    ['replaced by D-15.'],
    ['Superseded by Decision D-15 (Consent in one place)'],
    ['Ersetzt durch Entscheidung D-15'],
  ])('«%s» names it', (text) => {
    expect(replacedBy(doc(line('Batch first'), line(text)))).toBe('D-15');
    expect(replacedBy(doc({ type: 'panel', content: [item(text)] }))).toBe('D-15');
  });

  test.each([
    'Batch is replaced by streaming in D-15',
    'Replaced by Decision',
    'Replaced by D-15b',
    'Replaced by D-15 pumps',
    'Not replaced by D-15',
  ])('«%s» is a sentence like any other', (text) => {
    expect(replacedBy(doc(line(text)))).toBeUndefined();
    expect(readRecord(doc(heading('Not yet'), item(text))).record.parts).toHaveLength(1);
  });

  test('is no part of the record wherever it stands, is shown as it stands, and survives an edit', () => {
    const says = 'Replaced by Decision D-15';
    for (const page of [
      doc(line(says), line('Batch first'), heading('Not yet'), item('Streaming')),
      doc(line('Batch first'), heading('Not yet'), item('Streaming'), line(says)),
      doc(line('Batch first'), heading('Not yet'), item('Streaming'), item(says)),
    ]) {
      const { record, notUnderstood } = readRecord(page);
      expect(record.direction).toBe('Batch first');
      expect(record.parts.map(({ text }) => text)).toEqual(['Streaming']);
      expect(notUnderstood.map(({ text }) => text)).toEqual([says]);
      expect(replacedBy(writeRecord({ ...record, direction: 'Batch, then streams' }, page))).toBe('D-15');
    }
  });

  test.each([undefined, null, 'Replaced by Decision D-15', { type: 'doc', content: [null, { type: 'paragraph' }] }])(
    'is not found in %j',
    (body) => {
      expect(replacedBy(body)).toBeUndefined();
    },
  );
});
