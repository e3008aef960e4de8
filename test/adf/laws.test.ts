import * as fc from 'fast-check';
import { plainText as textBelow } from '../../src/adf/plain-text';
import { readRecord } from '../../src/adf/read-record';
import { writeRecord } from '../../src/adf/write-record';
import { sameRecord } from '../../src/core/decision/same-record';
import { adfFaults, anyAdf, macroBodyFaults } from '../make/arbitrary-adf';
import { anyText, aRecordOf, canonicalRecord } from '../make/arbitrary-record';

/** Always the same examples, so that a test that passed does not fail by chance; tens of thousands of others were tried. */
const runs = (numRuns: number) => ({ numRuns, seed: 20_261_122 });

describe('A record and its page', () => {
  test('a record that is written and read is the same record', () => {
    fc.assert(
      fc.property(canonicalRecord(), (record) => {
        expect(readRecord(writeRecord(record))).toEqual({ record, notUnderstood: [] });
      }),
      runs(150),
    );
  });

  test('whatever words a record holds, it comes to rest: reading what was written changes it once at most', () => {
    fc.assert(
      fc.property(aRecordOf(anyText), (record) => {
        const settled = readRecord(writeRecord(record)).record;
        expect(readRecord(writeRecord(settled)).record).toEqual(settled);
      }),
      runs(150),
    );
  });

  test('a written record is a valid document, and a valid body of a macro', () => {
    fc.assert(
      fc.property(aRecordOf(anyText), (record) => {
        const page = writeRecord(record);
        expect(adfFaults(page)).toBe('');
        expect(macroBodyFaults(page)).toBe('');
      }),
      runs(100),
    );
  });
});

describe('Any page at all', () => {
  test('the generated pages are valid', () => {
    fc.assert(
      fc.property(anyAdf(), (page) => adfFaults(page) === ''),
      runs(100),
    );
  });

  test('a page that is read and written unchanged is the same page', () => {
    fc.assert(
      fc.property(anyAdf(), (page) => {
        fc.pre(page.content.length > 0);
        expect(writeRecord(readRecord(page).record, page)).toEqual(page);
      }),
      runs(250),
    );
  });

  test('reading gives every part an id of its own', () => {
    fc.assert(
      fc.property(anyAdf(), (page) => {
        const ids = readRecord(page).record.parts.map((part) => part.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs(100),
    );
  });

  test('what is not understood survives when another record is written over the page', () => {
    fc.assert(
      fc.property(anyAdf(), canonicalRecord(4), (page, record) => {
        const written = writeRecord(record, page);
        const all = textBelow(written);
        for (const { text } of readRecord(page).notUnderstood)
          if (!text.startsWith('(') && !/ «.*»$/.test(text)) expect(all).toContain(text);
      }),
      runs(120),
    );
  });

  test('a record written over any page reads back as that record', () => {
    fc.assert(
      fc.property(anyAdf(), canonicalRecord(4), (page, record) => {
        fc.pre(record.direction !== '' && record.title !== '');
        const { record: read } = readRecord(writeRecord(record, page));
        expect(sameRecord(read, record)).toBe(true);
      }),
      runs(120),
    );
  });
});

describe('Anything else', () => {
  test('reading never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 6 }), (anything) => {
        readRecord(anything);
        readRecord({ type: 'doc', version: 1, content: anything });
        readRecord({ type: 'doc', version: 1, content: [anything] });
      }),
      runs(120),
    );
  });
});
