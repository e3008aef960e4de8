import type { AdfDoc, AdfNode } from '../../src/adf/adf';
import { readRecord } from '../../src/adf/read-record';
import { writeRecord } from '../../src/adf/write-record';
import type { DecisionRecord } from '../../src/core/decision/decision';
import type { Part } from '../../src/core/decision/part';
import { br, dateNode, decisions, doc, h, li, mention, p, type Piece, table, text, ul } from '../make/adf';
import { macroBodyFaults } from '../make/arbitrary-adf';
import { aFullRecord, aPart, aRecord } from '../make/record';

/** Reads a page, lets somebody edit the record, and writes it back over the page. */
function edited(page: AdfDoc, edit: (record: DecisionRecord) => Partial<DecisionRecord>): AdfDoc {
  const { record } = readRecord(page);
  const after = { ...record, ...edit(record) };
  const written = writeRecord(after, page);
  expect(readRecord(written).record.parts.map(({ text }) => text)).toEqual(after.parts.map(({ text }) => text));
  expect(macroBodyFaults(written)).toBe('');
  return written;
}

const reword = (parts: readonly Part[], from: string, to: string): readonly Part[] =>
  parts.map((part) => (part.text === from ? { ...part, text: to } : part));

const link = (words: string): AdfNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href: 'https://example.com' } }],
});
const picture: AdfNode = {
  type: 'mediaSingle',
  attrs: { layout: 'center' },
  content: [{ type: 'media', attrs: { type: 'file', id: 'a', collection: 'b' } }],
};

describe('A page that nobody has written on', () => {
  test('a record reads as plain sentences under plain headings', () => {
    const lines = (node: AdfNode | AdfDoc): readonly string[] =>
      (node.content ?? []).flatMap((child): readonly string[] =>
        child.type === 'paragraph' || child.type === 'heading'
          ? [(child.content ?? []).map((piece) => piece.text ?? `<${piece.type}>`).join('')]
          : lines(child),
      );
    const parts = aFullRecord().parts.filter(({ kind }) => ['tension', 'later', 'condition'].includes(kind));
    expect(lines(writeRecord(aFullRecord({ parts: parts.filter(({ text }) => !text.startsWith('One')) })))).toEqual([
      'Customer data platform: history before immediacy',
      'Agreed <date>',
      ...[
        'Direction',
        'The first release gives every market a complete, trustworthy customer history. Speed comes after trust.',
      ],
      ...['What was weighed', 'Historical completeness over immediacy'],
      'because finance cannot close a quarter on a partial history, and no market has asked for anything under a day',
      ...[
        'raised by Data office',
        'other teams say full history, backfill',
        'against it would be real-time first, freshness',
      ],
      ...['Not yet', 'Streaming ingestion', 'after the history has been signed off'],
      'rests on «No regulator asks for same-day reporting»',
      ...['other teams say real-time, event stream, Kafka, sub-second', 'fine nearby: latency dashboards'],
      ...['Assumptions', 'No regulator asks for same-day reporting', 'look again <date>'],
      ...['Who was in the room', 'Engineering: <mention>', 'measured on time to first event'],
      ...['Data office: Ines Costa', 'measured on closed quarters', 'pulls toward Historical completeness'],
    ]);
  });

  test('a record with only a direction is a heading and a sentence', () => {
    const page = writeRecord(aRecord({ title: '', direction: 'We load nightly.' }));
    expect(page.content.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  test('an empty record is an empty paragraph, which a macro needs', () => {
    const page = writeRecord(aRecord({ title: '', direction: '' }));
    expect(macroBodyFaults(page)).toBe('');
    expect(readRecord(page).record).toEqual(aRecord({ title: '', direction: '' }));
  });

  test('parts that are half written lose nothing', () => {
    const parts = [
      aPart('tension', '', { favoured: 'Speed', conceded: '' }),
      aPart('within', ' ', { because: 'we have to' }),
      aPart('within', ''),
    ];
    const { record } = readRecord(writeRecord(aRecord({ parts })));
    expect(record.parts).toMatchObject([
      { kind: 'tension', favoured: 'Speed', conceded: '…' },
      { kind: 'within', text: '…', because: 'we have to' },
    ]);
  });

  test('a tension in words of its own keeps both the words and the poles', () => {
    const part = aPart('tension', 'Silent conversion annoys those who meant it.', {
      favoured: 'strictness',
      conceded: 'convenience',
    });
    expect(readRecord(writeRecord(aRecord({ parts: [part] }))).record.parts).toEqual([part]);
  });
});

describe('An edit', () => {
  const notes: readonly Piece[] = [h('Notes', 3), p('We met in ', text('Lisbon', 'em')), picture];
  const page = doc(
    ...[
      h('Platform', 2),
      p(text('Agreed on ', 'em'), dateNode('2026-09-11'), ' in Lisbon'),
      h('Direction', 3),
      p('We load ', link('nightly'), '.'),
    ],
    ...[
      h('Out of scope:', 3),
      ul(p('Streaming ', link('Kafka')), p(text('Real', 'strong'), ' time, as ', mention('dana', '@Dana'), ' asked')),
      picture,
    ],
    ...notes,
  );

  test('leaves everything else as it is, to the last mark', () => {
    const written = edited(page, ({ parts }) => ({ parts: reword(parts, 'Streaming Kafka', 'Streaming Pulsar') }));
    const list = page.content[5];
    const [, untouched] = list?.content ?? [];
    expect(written).toEqual({
      ...page,
      content: page.content.map((block) =>
        block === list ? { ...list, content: [li('Streaming Pulsar'), untouched] } : block,
      ),
    });
  });

  test('keeps links, bold and mentions in the words around it', () => {
    const written = edited(page, ({ parts }) => ({
      parts: reword(parts, 'Real time, as @Dana asked', 'Real-time data, as @Dana asked'),
    }));
    expect(written.content[5]?.content?.[1]).toEqual(
      li(p(text('Real', 'strong'), '-time data, as ', mention('dana', '@Dana'), ' asked')),
    );
  });

  test('changes the day and leaves the rest of its line', () => {
    const written = edited(page, () => ({ agreedOn: '2026-09-12' }));
    expect(written.content[1]).toEqual(p(text('Agreed on ', 'em'), dateNode('2026-09-12'), ' in Lisbon'));
  });

  test('puts a new part behind the one it follows', () => {
    const written = edited(page, ({ parts }) => ({
      parts: [...parts.slice(0, 1), aPart('beyond', 'Exports'), ...parts.slice(1)],
    }));
    expect(written.content[5]?.content?.[1]).toEqual(li('Exports'));
  });

  test('puts a new section where it belongs, in the manner of the page', () => {
    const written = edited(page, ({ parts }) => ({ parts: [aPart('commitment', 'Load nightly'), ...parts] }));
    expect(written.content.slice(4, 6)).toEqual([h('We will', 3), ul('Load nightly')]);
    expect(written.content.slice(-3)).toEqual(notes.map((block) => (typeof block === 'string' ? p(block) : block)));
  });

  test('fills a section that stands empty', () => {
    const written = edited(doc(h('Direction'), p('We load.'), h('Not yet'), h('Notes'), p('x')), () => ({
      parts: [aPart('later', 'Streaming')],
    }));
    expect(written.content.slice(2, 4)).toEqual([h('Not yet'), ul('Streaming')]);
  });

  test('removes a heading with its last item, and only then', () => {
    const full = doc(
      h('Direction'),
      p('We load.'),
      h('Not yet'),
      ul('Streaming'),
      h('Out of scope'),
      ul('Exports'),
      picture,
    );
    expect(edited(full, () => ({ parts: [] })).content).toEqual([
      h('Direction'),
      p('We load.'),
      h('Out of scope'),
      picture,
    ]);
  });

  test('moves a part to another kind with its formatting and what was not understood in it', () => {
    const item = li(p('Streaming ', link('Kafka')), picture);
    const written = edited(doc(h('In scope'), ul('Loads', item), h('Out of scope'), ul('Exports')), ({ parts }) => ({
      parts: parts.flatMap((part) =>
        part.kind === 'within' && part.text !== 'Loads'
          ? []
          : part.kind === 'beyond'
            ? [part, { ...aPart('beyond', 'Streaming Kafka') }]
            : [part],
      ),
    }));
    expect(written.content).toEqual([h('In scope'), ul('Loads'), h('Out of scope'), ul('Exports', item)]);
  });

  test('changes the order of parts by moving them, not by writing them anew', () => {
    const a = li(p(link('A')));
    const b = li(p(text('B', 'strong'), ' two'), ul('because of C'));
    const written = edited(doc(h('Goals'), ul(a, b)), ({ parts }) => ({ parts: [...parts].reverse() }));
    expect(written.content).toEqual([h('Goals'), ul(b, a)]);
  });

  test('adds and removes details below an item without touching its words', () => {
    const before = doc(h('Goals'), ul(li(p('Load ', link('nightly')), ul('because it is cheap'))));
    const [part] = readRecord(before).record.parts;
    const written = edited(before, () => ({
      parts: part ? [{ ...part, because: 'it is safe', raisedBy: 'Finance', otherWords: ['batch'] }] : [],
    }));
    expect(written.content[1]).toEqual(
      ul(li(p('Load ', link('nightly')), ul('because it is safe', 'raised by Finance', 'other teams say batch'))),
    );
    const bare = aPart('commitment', part?.text ?? '');
    expect(edited(before, () => ({ parts: [bare] })).content[1]).toEqual(ul(li(p('Load ', link('nightly')))));
  });

  test('rewords what rests on a part that is reworded', () => {
    const before = doc(
      h('Not yet'),
      ul(li('Streaming', ul('rests on «No regulator asks»'))),
      h('Assumptions'),
      ul('No regulator asks'),
    );
    const written = edited(before, ({ parts }) => ({
      parts: reword(parts, 'No regulator asks', 'Nobody asks for it'),
    }));
    expect(written.content[1]).toEqual(ul(li('Streaming', ul('rests on «Nobody asks for it»'))));
  });

  test('leaves a reference that dangles with its item', () => {
    const before = doc(h('Goals'), ul(li('Load', ul('rests on «the moon»', 'because')), 'Sign off'));
    const written = edited(before, ({ parts }) => ({ parts: reword(parts, 'Load', 'Load nightly') }));
    expect(written.content[1]?.content?.[0]?.content?.[1]).toEqual(ul('rests on «the moon»', 'because'));
  });

  test('keeps items of their own where the item above them goes', () => {
    const written = edited(
      doc(h('Out of scope'), ul(li('Streaming', ul('Kafka', 'Pulsar')), 'Exports')),
      ({ parts }) => ({ parts: parts.slice(1) }),
    );
    expect(written.content[1]).toEqual(ul('Kafka', 'Pulsar', 'Exports'));
  });

  test('writes native decisions as decisions, and lines of a paragraph as lines', () => {
    const before = doc(h('Goals'), decisions('Load nightly'), h('Not yet'), p('Streaming', br, 'after launch'));
    const written = edited(before, ({ parts }) => ({
      parts: [
        ...parts.slice(0, 1),
        aPart('commitment', 'Sign off', { raisedBy: 'Finance' }),
        aPart('later', 'Streams', { after: 'launch' }),
      ],
    }));
    const added = written.content[1]?.content?.[1];
    expect(added).toMatchObject({
      type: 'decisionItem',
      attrs: { state: 'DECIDED' },
      content: [text('Sign off'), br, text('raised by Finance')],
    });
    expect(written.content[3]).toEqual(p('Streams', br, 'after launch'));
  });
});

describe('A table', () => {
  const page = doc(
    h('Alternatives'),
    table(['Option', 'Why not', 'Cost'], ['A vendor', p(link('too dear')), '9'], ['Nothing', 'too late', '0']),
  );

  test('is edited cell by cell; a column that nobody understands keeps its cells', () => {
    const written = edited(page, ({ parts }) => ({
      parts: parts.map((part) => (part.text === 'Nothing' ? { ...part, because: 'never done' } : part)),
    }));
    expect(written.content[1]).toEqual(
      table(['Option', 'Why not', 'Cost'], ['A vendor', p(link('too dear')), '9'], ['Nothing', 'never done', '0']),
    );
  });

  test('gets a row for a new item, with what has no column below its words', () => {
    const written = edited(page, ({ parts }) => ({
      parts: [...parts, aPart('rejected', 'A fork', { because: 'too much', raisedBy: 'Engineering' })],
    }));
    const row = written.content[1]?.content?.[3];
    expect(row?.content?.map(({ content }) => content)).toEqual([
      [p('A fork'), ul('raised by Engineering')],
      [p('too much')],
      [{ type: 'paragraph', content: [] }],
    ]);
    expect(readRecord(written).record.parts[2]).toMatchObject({
      text: 'A fork',
      because: 'too much',
      raisedBy: 'Engineering',
    });
  });

  test('loses the row of an item that goes, but not what was not the item’s own', () => {
    const gone = edited(page, ({ parts }) => ({ parts: parts.slice(1) }));
    expect(gone.content[1]?.content?.[1]?.content?.map(({ content }) => content)).toEqual([
      [{ type: 'paragraph', content: [] }],
      [{ type: 'paragraph', content: [] }],
      [p('9')],
    ]);
    const plain = doc(
      h('Alternatives'),
      table(['Option', 'Why not'], ['A vendor', 'too dear'], ['Nothing', 'too late']),
    );
    expect(edited(plain, ({ parts }) => ({ parts: parts.slice(1) })).content[1]).toEqual(
      table(['Option', 'Why not'], ['Nothing', 'too late']),
    );
  });
});
