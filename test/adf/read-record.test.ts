import { readRecord } from '../../src/adf/read-record';
import type { Part } from '../../src/core/decision/part';
import {
  br,
  dateNode,
  decisions,
  doc,
  h,
  li,
  mention,
  ol,
  p,
  panel,
  type Piece,
  table,
  tasks,
  text,
  ul,
} from '../make/adf';

const partsOf = (...content: readonly Piece[]): readonly Part[] => readRecord(doc(...content)).record.parts;
const told = (...content: readonly Piece[]) => partsOf(...content).map(({ kind, text }) => [kind, text]);

describe('Headings', () => {
  test.each([
    ['Out of scope', 'beyond'],
    ['OUT OF SCOPE:', 'beyond'],
    ['3.2 Non-Goals', 'beyond'],
    ['🚫 What we won’t do', 'beyond'],
    ['Out of scope (first release)', 'beyond'],
    ['Nicht-Ziele', 'beyond'],
    ['Goals', 'commitment'],
    ['Wir werden', 'commitment'],
    ['In scope', 'within'],
    ['Later', 'later'],
    ['Noch nicht', 'later'],
    ['Constraints', 'constraint'],
    ['Rahmenbedingungen', 'constraint'],
    ['Alternatives considered', 'rejected'],
    ['Verworfene Alternativen', 'rejected'],
    ['Assumptions', 'condition'],
    ['Annahmen', 'condition'],
    ['Open questions', 'open'],
    ['Den Teams überlassen', 'open'],
  ])('"%s" is a heading for %s', (heading, kind) => {
    expect(told(h(heading), ul('Something'))).toEqual([[kind, 'Something']]);
  });

  test('a bold line serves as a heading, and so does a line that ends in a colon', () => {
    expect(told(p(text('Out of scope', 'strong')), ul('Streaming'), p('In scope:'), ul('Loads'))).toEqual([
      ['within', 'Loads'],
      ['beyond', 'Streaming'],
    ]);
  });

  test('a label in front of its item names the section of that item', () => {
    const { record } = readRecord(
      doc(
        p(text('Direction:', 'strong'), text(' We load nightly.')),
        p(text('Out of scope', 'strong'), text(': streaming')),
      ),
    );
    expect(record.direction).toBe('We load nightly.');
    expect(record.parts.map(({ kind, text }) => [kind, text])).toEqual([['beyond', 'streaming']]);
  });

  test('list items may name their section and hold its items', () => {
    expect(told(ul(li('In scope:', ul('Loads', 'Exports')), li('Out of scope: streaming')))).toEqual([
      ['within', 'Loads'],
      ['within', 'Exports'],
      ['beyond', 'streaming'],
    ]);
  });

  test('a heading that is not recognised ends a section; a deeper one only parts it', () => {
    const page = doc(h('Goals', 2), h('Phase one', 3), ul('Loads'), h('Notes', 2), ul('We met in Lisbon'));
    expect(readRecord(page).record.parts.map(({ text }) => text)).toEqual(['Loads']);
    expect(readRecord(page).notUnderstood).toEqual([
      { where: 'Goals', text: 'Phase one' },
      { where: 'Goals', text: 'Notes' },
      { where: 'Notes', text: 'We met in Lisbon' },
    ]);
  });

  test('below "Alternatives considered" each sub-heading is an option', () => {
    const page = doc(h('Alternatives considered', 2), h('A vendor platform', 3), p('Too dear.'), h('Doing nothing', 3));
    expect(readRecord(page).record.parts.map(({ text }) => text)).toEqual(['A vendor platform', 'Doing nothing']);
    expect(readRecord(page).notUnderstood).toEqual([{ where: 'A vendor platform', text: 'Too dear.' }]);
  });

  test('the same heading five times gathers one section', () => {
    const page = [1, 2, 3, 4, 5].flatMap((n) => [h('Out of scope'), ul(`Thing ${n}`)]);
    expect(told(...page)).toEqual([1, 2, 3, 4, 5].map((n) => ['beyond', `Thing ${n}`]));
  });
});

describe('Title, date and direction', () => {
  test('the first block is the title when it is a heading that is not recognised', () => {
    const { record } = readRecord(
      doc(
        h('History before immediacy', 2),
        p('Agreed ', dateNode('2026-09-11')),
        h('Direction'),
        p('We load.'),
        p('Nightly.'),
      ),
    );
    expect(record).toEqual({
      title: 'History before immediacy',
      agreedOn: '2026-09-11',
      direction: 'We load.\nNightly.',
      participants: [],
      parts: [],
    });
  });

  test('without a heading for it the first lines are the direction, and before them a native decision', () => {
    expect(readRecord(doc(p('We load nightly.'))).record.direction).toBe('We load nightly.');
    expect(readRecord(doc(p('Notes of Tuesday'), decisions('We load nightly.'))).record.direction).toBe(
      'We load nightly.',
    );
  });

  test.each(['2026-12-01', '1 Dec 2026', 'December 1st, 2026', '1. Dezember 2026', '01.12.2026', 'Dec 1 2026'])(
    'a day may be typed as %s',
    (day) => {
      expect(readRecord(doc(h('Date'), p(day))).record.agreedOn).toBe('2026-12-01');
    },
  );

  test('a day that could be two is none, and is named as not understood', () => {
    const { record, notUnderstood } = readRecord(doc(h('Date'), p('4/5/2026')));
    expect(record.agreedOn).toBeUndefined();
    expect(notUnderstood).toEqual([{ where: 'Date', text: '4/5/2026' }]);
  });
});

describe('Items', () => {
  test('"X over Y because Z" is a tension with its reason, whatever word parts the poles', () => {
    const tensions = partsOf(
      h('Trade-offs'),
      ul('Completeness over immediacy because finance cannot close', 'Trust rather than speed', 'Vertrauen vor Tempo'),
    );
    expect(tensions).toMatchObject([
      {
        favoured: 'Completeness',
        conceded: 'immediacy',
        because: 'finance cannot close',
        text: 'Completeness over immediacy',
      },
      { favoured: 'Trust', conceded: 'speed' },
      { favoured: 'Vertrauen', conceded: 'Tempo' },
    ]);
  });

  test('bold poles are exact, whatever words they hold', () => {
    const [tension] = partsOf(
      h('Trade-offs'),
      ul(p(text('Control over data', 'strong'), text(' over '), text('speed over all', 'strong'))),
    );
    expect(tension).toMatchObject({ favoured: 'Control over data', conceded: 'speed over all' });
  });

  test('a trade-off that names no two poles is kept and named as not understood', () => {
    const { record, notUnderstood } = readRecord(doc(h('Trade-offs'), ul('Security')));
    expect(record.parts).toEqual([]);
    expect(notUnderstood).toEqual([{ where: 'Trade-offs', text: 'Security' }]);
  });

  test('what is said in the same sentence is understood', () => {
    const parts = partsOf(
      ...[h('Not yet'), ul('Streaming, after the history has been signed off')],
      ...[h('Constraints'), ul('No personal data leaves the EU (Legal)', 'Finance: quarters close on day three')],
      ...[h('Assumptions'), ul(li(p('No regulator asks · look again ', dateNode('2026-12-01'))))],
      ...[
        h('Out of scope'),
        ul('A vendor platform, because of cost', 'It fails because of clocks', 'Not because it is hard'),
      ],
    );
    expect(parts).toMatchObject([
      { kind: 'later', text: 'Streaming', after: 'the history has been signed off' },
      { kind: 'beyond', text: 'A vendor platform', because: 'of cost' },
      { kind: 'beyond', text: 'It fails because of clocks' },
      { kind: 'beyond', text: 'Not because it is hard' },
      { kind: 'constraint', text: 'No personal data leaves the EU', raisedBy: 'Legal' },
      { kind: 'constraint', text: 'quarters close on day three', raisedBy: 'Finance' },
      { kind: 'condition', text: 'No regulator asks', reviewOn: '2026-12-01' },
    ]);
  });

  test('a clause in the middle of a sentence is left in it, and no word is lost', () => {
    const sentences = [
      'Retire it (after 2.0 is out), and enforce it in 3.0',
      'Exports, after a review, follow',
      'Plan (because we may) to stop',
    ];
    expect(told(h('Not yet'), ul(...sentences))).toEqual(sentences.map((sentence) => ['later', sentence]));
  });

  test('details stand below an item, as a list or as lines, in English and German', () => {
    const below = ul(
      'weil Finance wartet',
      'eingebracht von Recht',
      'other teams say real-time, 1,000 events',
      'against it would be a, b; c',
      'fine nearby: dashboards',
    );
    expect(
      partsOf(h('Not yet'), ul(li('Streaming', below), li(p('Kafka', br, 'because it costs', br, 'after launch')))),
    ).toMatchObject([
      {
        text: 'Streaming',
        because: 'Finance wartet',
        raisedBy: 'Recht',
        otherWords: ['real-time', '1,000 events'],
        counterWords: ['a, b', 'c'],
        fineNearby: ['dashboards'],
      },
      { text: 'Kafka', because: 'it costs', after: 'launch' },
    ]);
  });

  test('nested items stand for themselves; below a tension or an option not taken they are the reason', () => {
    expect(told(h('Out of scope'), ol(li('Streaming', ul('Kafka', li('Pulsar', ul('geo'))))))).toEqual([
      ['beyond', 'Streaming'],
      ['beyond', 'Kafka'],
      ['beyond', 'Pulsar'],
      ['beyond', 'geo'],
    ]);
    expect(partsOf(h('Rejected'), ul(li('A vendor', ul('too dear', 'too slow'))))).toMatchObject([
      { text: 'A vendor', because: 'too dear; too slow' },
    ]);
  });

  test('native decisions, tasks, panels, quotes and expands hold items like lists do', () => {
    const expand = { type: 'expand', attrs: { title: 'Out of scope' }, content: [ul('Streaming')] };
    expect(
      told(
        h('Goals'),
        decisions('Load nightly'),
        tasks('Sign off'),
        panel(ul('Tell markets')),
        expand,
        p('Keep three years'),
      ),
    ).toEqual([
      ['commitment', 'Load nightly'],
      ['commitment', 'Sign off'],
      ['commitment', 'Tell markets'],
      ['commitment', 'Keep three years'],
      ['beyond', 'Streaming'],
    ]);
  });

  test('a part rests on the part whose words it quotes; a quote of nothing is named', () => {
    const page = doc(
      h('Assumptions'),
      ul('No regulator asks'),
      h('Not yet'),
      ul(li('Streaming', ul('rests on «no regulator asks.»', 'rests on «the moon»'))),
    );
    const { record, notUnderstood } = readRecord(page);
    const [later, condition] = record.parts;
    expect(later?.restsOn).toEqual([condition?.id]);
    expect(notUnderstood).toEqual([{ where: 'Not yet', text: 'rests on «the moon»' }]);
  });
});

describe('Tables', () => {
  test('option | why', () => {
    expect(
      partsOf(h('Alternatives'), table(['Option', 'Why not'], ['A vendor', 'too dear'], ['Doing nothing', ''])),
    ).toMatchObject([
      { kind: 'rejected', text: 'A vendor', because: 'too dear' },
      { kind: 'rejected', text: 'Doing nothing' },
    ]);
  });

  test('we chose | over | because, with and without a head', () => {
    const rows = [['Completeness', 'immediacy', 'quarters close']];
    for (const content of [
      table(['We chose', 'Over', 'Because'], ...rows),
      { ...table([], ...rows), content: table([], ...rows).content?.slice(1) ?? [] },
    ])
      expect(partsOf(h('Trade-offs'), content)).toMatchObject([
        {
          favoured: 'Completeness',
          conceded: 'immediacy',
          because: 'quarters close',
          text: 'Completeness over immediacy',
        },
      ]);
  });

  test('assumption | look again', () => {
    expect(
      partsOf(h('Assumptions'), table(['Assumption', 'Review date'], ['No regulator asks', p(dateNode('2026-12-01'))])),
    ).toMatchObject([{ text: 'No regulator asks', reviewOn: '2026-12-01' }]);
  });

  test('discipline | person | measured on', () => {
    const page = doc(
      h('Who was in the room'),
      table(['Discipline', 'Person', 'Measured on'], ['Engineering', p(mention('dana', '@Dana')), 'first event']),
    );
    expect(readRecord(page).record.participants).toEqual([
      { discipline: 'Engineering', person: { accountId: 'dana', text: '@Dana' }, measuredOn: 'first event' },
    ]);
  });

  test('a column for each section, or a row for each', () => {
    expect(told(table(['In scope', 'Out of scope'], [ul('Loads', 'Exports'), 'Streaming']))).toEqual([
      ['within', 'Loads'],
      ['within', 'Exports'],
      ['beyond', 'Streaming'],
    ]);
    const { record } = readRecord(
      doc(table(['Decision', 'We load nightly'], ['Status', 'green'], ['Out of scope', ul('Streaming')])),
    );
    expect(record.direction).toBe('We load nightly');
    expect(record.parts).toMatchObject([{ kind: 'beyond', text: 'Streaming' }]);
  });
});

describe('Who was in the room', () => {
  const people = (...items: readonly Piece[]) => readRecord(doc(h('Participants'), ul(...items))).record.participants;

  test('names and disciplines are told apart however they are written', () => {
    expect(people('Engineering: Dana Reeve', 'Ines Costa (Legal)', 'Data office', 'Tom Berg', '@Mo')).toEqual([
      { discipline: 'Engineering', person: { name: 'Dana Reeve' } },
      { discipline: 'Legal', person: { name: 'Ines Costa' } },
      { discipline: 'Data office' },
      { discipline: '', person: { name: 'Tom Berg' } },
      { discipline: '', person: { name: 'Mo' } },
    ]);
  });

  test('several people of one discipline are several participants', () => {
    expect(people(p('Product: ', mention('a', '@A'), ' and ', mention('b', '@B')))).toEqual([
      { discipline: 'Product', person: { accountId: 'a', text: '@A' } },
      { discipline: 'Product', person: { accountId: 'b', text: '@B' } },
    ]);
  });

  test('a line of disciplines is a participant each', () => {
    expect(readRecord(doc(h('Participants'), p('Engineering, Product, Data office'))).record.participants).toEqual(
      ['Engineering', 'Product', 'Data office'].map((discipline) => ({ discipline })),
    );
  });

  test('what somebody is measured on pulls toward a pole', () => {
    const page = doc(
      h('Trade-offs'),
      ul('Completeness over immediacy'),
      h('Participants'),
      ul(li('Sales', ul('measured on signings', 'pulls toward immediacy'))),
    );
    const { participants, parts } = readRecord(page).record;
    expect(participants).toEqual([
      { discipline: 'Sales', measuredOn: 'signings', pullsToward: { part: parts[0]?.id, pole: 'conceded' } },
    ]);
  });
});
