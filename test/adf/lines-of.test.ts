import * as fc from 'fast-check';
import { linesOf, workText } from '../../src/adf/lines-of';
import { br, dateNode, doc, h, li, mention, p, panel, table, tasks, text, ul } from '../make/adf';
import { anyAdf } from '../make/arbitrary-adf';

const said = (description: unknown) => linesOf(description).map(({ text, role }) => [role, text]);

describe('A document', () => {
  test('is its lines, each under the nearest heading above it', () => {
    expect(linesOf(doc('We ingest.', h('Why'), p('Markets ask', br, 'every day'), ul('A', li('B', ul('C')))))).toEqual([
      { text: 'We ingest.', role: 'prose' },
      { text: 'Why', role: 'heading' },
      ...['Markets ask', 'every day', 'A', 'B', 'C'].map((line) => ({ text: line, role: 'prose', under: 'Why' })),
    ]);
  });

  test('says mentions, emoji, dates, links and cards in words', () => {
    const emoji = { type: 'emoji', attrs: { shortName: ':tada:', text: '🎉' } };
    const card = { type: 'inlineCard', attrs: { url: 'https://example.com/a' } };
    expect(
      said(doc(p('Ask ', mention('dana', '@Dana'), ' by ', dateNode('2026-12-01'), ' ', emoji, ' see ', card))),
    ).toEqual([['prose', 'Ask @Dana by 1 Dec 2026 🎉 see https://example.com/a']]);
  });

  test('tells criteria by the heading they stand under: bullets, checkboxes, Gherkin, a table', () => {
    const page = doc(
      ...[
        'Before',
        h('Acceptance criteria', 2),
        ul('Loads nightly'),
        tasks('Signed off'),
        p('Given a load', br, 'When it fails', br, 'Then we see it'),
      ],
      ...[
        h('Scenario two', 3),
        'Then it retries',
        table(['Case', 'Result'], ['late', 'kept']),
        h('Notes', 2),
        ul('After'),
      ],
    );
    expect(said(page)).toEqual([
      ...[
        ['prose', 'Before'],
        ['heading', 'Acceptance criteria'],
        ['criterion', 'Loads nightly'],
        ['criterion', 'Signed off'],
      ],
      ...[
        ['criterion', 'Given a load'],
        ['criterion', 'When it fails'],
        ['criterion', 'Then we see it'],
      ],
      ...[
        ['heading', 'Scenario two'],
        ['criterion', 'Then it retries'],
      ],
      ...[
        ['heading', 'Case'],
        ['heading', 'Result'],
        ['criterion', 'late'],
        ['criterion', 'kept'],
      ],
      ...[
        ['heading', 'Notes'],
        ['prose', 'After'],
      ],
    ]);
  });

  test('takes a bold line and a known name with a colon for headings', () => {
    expect(said(doc(p(text('Definition of done', 'strong')), ul('Loaded'), p('Out of scope:'), ul('Kafka')))).toEqual([
      ...[
        ['heading', 'Definition of done'],
        ['criterion', 'Loaded'],
        ['heading', 'Out of scope:'],
        ['prose', 'Kafka'],
      ],
    ]);
  });

  test('keeps code, quotes, panels and expands apart, and what follows them in its own section', () => {
    const code = { type: 'codeBlock', content: [text('const a = 1;\n\n  b()')] };
    const gherkin = { type: 'codeBlock', attrs: { language: 'gherkin' }, content: [text('Scenario: late\n  Given x')] };
    const quote = { type: 'blockquote', content: [p('We said so')] };
    const expand = { type: 'expand', attrs: { title: 'Acceptance criteria' }, content: [ul('Loaded')] };
    expect(said(doc(h('What'), code, gherkin, quote, panel('Mind the gap'), expand, 'After'))).toEqual([
      ...[
        ['heading', 'What'],
        ['code', 'const a = 1;'],
        ['code', 'b()'],
        ['criterion', 'Scenario: late'],
        ['criterion', 'Given x'],
      ],
      ...[
        ['quoted', 'We said so'],
        ['prose', 'Mind the gap'],
        ['heading', 'Acceptance criteria'],
        ['criterion', 'Loaded'],
        ['prose', 'After'],
      ],
    ]);
  });

  test('puts the cells of a table under the head that names a section', () => {
    expect(linesOf(doc(h('Scope table'), table(['In scope', 'Out of scope'], ['Loads', 'Kafka'])))).toEqual([
      { text: 'Scope table', role: 'heading' },
      ...['In scope', 'Out of scope'].map((head) => ({ text: head, role: 'heading', under: 'Scope table' })),
      { text: 'Loads', role: 'cell', under: 'In scope' },
      { text: 'Kafka', role: 'cell', under: 'Out of scope' },
    ]);
  });
});

describe('A string', () => {
  test('is its lines, without the marks of Jira’s old markup', () => {
    const description = [
      ...[
        'h2. Story',
        'As a *planner* I see {{load_id}} in [the log|https://example.com|smart-link]',
        '',
        '* one',
        '** two',
        '# three',
      ],
      ...['{code:java}', 'int *a* = 1;', '{code}', '{quote}', 'they said *so*', '{quote}', 'bq. once'],
      ...[
        '||Case||Result||',
        '|late|{color:red}kept{color}|',
        'h3. Acceptance Criteria',
        '- Loads nightly',
        '[ ] no',
        '1. Signed off by [~dana]',
      ],
    ].join('\r\n');
    expect(said(description)).toEqual([
      ...[
        ['heading', 'Story'],
        ['prose', 'As a planner I see load_id in the log'],
        ['prose', 'one'],
        ['prose', 'two'],
        ['prose', 'three'],
      ],
      ...[
        ['code', 'int *a* = 1;'],
        ['quoted', 'they said so'],
        ['quoted', 'once'],
      ],
      ...[
        ['heading', 'Case'],
        ['heading', 'Result'],
        ['cell', 'late'],
        ['cell', 'kept'],
        ['heading', 'Acceptance Criteria'],
      ],
      ...[
        ['criterion', 'Loads nightly'],
        ['criterion', '[ ] no'],
        ['criterion', 'Signed off by @someone'],
      ],
    ]);
  });

  test('may hold Markdown as well', () => {
    expect(
      said('## Scope\n**Note**\n- [x] done\n> quoted\n```js\ncode()\n```\n[docs](https://example.com) and `a_b_c`'),
    ).toEqual([
      ...[
        ['heading', 'Scope'],
        ['heading', 'Note'],
        ['prose', 'done'],
        ['quoted', 'quoted'],
        ['code', 'code()'],
        ['prose', 'docs and `a_b_c`'],
      ],
    ]);
  });

  test('keeps what only looks like marks', () => {
    const lines = [
      'a*b*c',
      'snake_case_name and __init__',
      '2 * 3 * 4',
      'an [array] of {things}',
      'x > y',
      'well! done!',
      '-5 degrees',
      '1.5 times',
    ];
    expect(said(lines.join('\n'))).toEqual(lines.map((line) => ['prose', line]));
  });

  test('takes a known name on a line of its own for a heading', () => {
    expect(said('*Acceptance criteria*\n* Loaded\nOut of scope:\nKafka')).toEqual([
      ...[
        ['heading', 'Acceptance criteria'],
        ['criterion', 'Loaded'],
        ['heading', 'Out of scope:'],
        ['prose', 'Kafka'],
      ],
    ]);
  });

  test('may be a megabyte of marks that are never closed', () => {
    for (const mark of ['*a ', '[', '{', '{code', '!a', '_', '|a', '# a', '{{', '[a](', 'a``` '])
      expect(linesOf(mark.repeat(Math.ceil(1_000_000 / mark.length))).length).toBeGreaterThan(0);
    expect(linesOf('*a\n'.repeat(300_000))).toHaveLength(300_000);
  });
});

describe('Whatever is given', () => {
  test('the summary is the first line, also where there is no description', () => {
    expect(workText('Ingest events', null)).toEqual({ lines: [{ text: 'Ingest events', role: 'summary' }] });
  });

  test('no line is empty, and reading never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyAdf(),
          fc.anything(),
          fc.string({ unit: fc.constantFrom(...'*_[]{}|!#-h1. \na:~quotecode'.split('')) }),
        ),
        (description) => {
          for (const { text } of linesOf(description)) expect(text.trim()).not.toBe('');
        },
      ),
      { numRuns: 600, seed: 20_261_122 },
    );
  });
});
