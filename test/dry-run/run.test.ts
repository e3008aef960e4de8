import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Line } from '../../dry-run/line-of';
import { progressOn } from '../../dry-run/progress';
import { run, type Ran } from '../../dry-run/run';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'dry-run-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  return path;
};

const stream = {
  id: 'stream',
  title: 'History before immediacy',
  parts: [{ id: 'p1', kind: 'later', text: 'Streaming ingestion of events', otherWords: ['Kafka topic'] }],
};
const vault = { ...stream, id: 'vault', title: 'One vault', epics: ['SEC-1'] };
const story = { id: 'S-1', summary: 'Build streaming ingestion of events with a Kafka topic', description: '' };

/** Runs over the two files; answers the printed lines, or the fault's message with the folder taken out. */
async function dryRun(decisions: unknown, stories: unknown, name = 'stories.json'): Promise<readonly Line[]> {
  return (await ran(decisions, stories, name)).lines;
}

async function ran(
  decisions: unknown,
  stories: unknown,
  name: string,
): Promise<Ran & { readonly lines: readonly Line[] }> {
  const printed: string[] = [];
  const out = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      printed.push(chunk.toString());
      done();
    },
  });
  const ask = { decisions: file('decisions.json', decisions), stories: file(name, stories), words: Infinity };
  const counts = await run(ask, out, progressOn({ write: () => undefined })).catch((error: unknown) => {
    expect(printed).toEqual([]);
    throw new Error((error as Error).message.replaceAll(join(folder, '/'), ''));
  });
  const lines = printed
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return { ...counts, lines };
}

const ids = (lines: readonly Line[]): readonly string[] => lines.map(({ id }) => id);

test('a story is read beside its decision, and its line names the part it comes near', async () => {
  const [line] = await dryRun([stream], [{ ...story, decisionId: 'stream' }]);
  expect(line).toMatchObject({ id: 'S-1', relevant: ['p1'] });
});

test('with one decision nobody has to say which', async () => {
  expect(ids(await dryRun([stream], [story, { ...story, id: 7 }]))).toEqual(['S-1', '7']);
});

test('stories come as JSON lines as well', async () => {
  expect(ids(await dryRun([stream], `${JSON.stringify(story)}\n${JSON.stringify({ ...story, id: 'S-2' })}\n`))).toEqual(
    ['S-1', 'S-2'],
  );
});

test('a Jira search result names its decision by the linked-decision field, or by its parent', async () => {
  const doc = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A Kafka topic.' }] }],
  };
  const issues = [
    {
      key: 'ENG-1',
      fields: { summary: 'One', description: doc, customfield_10050: { decision: '1:2', key: 'stream' } },
    },
    { key: 'ENG-2', fields: { summary: 'Two', description: null, parent: { key: 'SEC-1', id: '9' }, labels: [] } },
    { key: 'ENG-3', fields: { summary: 'Rests on nothing' } },
  ];
  const { lines, leftOut } = await ran([stream, vault], { isLast: true, issues }, 'search.json');
  expect(ids(lines)).toEqual(['ENG-1', 'ENG-2']);
  expect(leftOut).toBe(1);
  expect(lines[0]?.relevant).toEqual(['p1']);
});

test('a Jira export in CSV is read by its column names, with commas, quotes and line ends inside', async () => {
  const csv = [
    '\uFEFFIssue key,Summary,Description,Custom field (Acceptance Criteria),Parent key',
    'ENG-1,"Say ""hello"", world","two',
    'lines",A Kafka topic for events,SEC-1',
    'ENG-2,Two,,,SEC-1',
  ].join('\r\n');
  const lines = await dryRun([stream, vault], csv, 'export.csv');
  expect(ids(lines)).toEqual(['ENG-1', 'ENG-2']);
  expect(lines[0]?.relevant).toEqual(['p1']);
});

test('semicolons and a column for the decision do as well', async () => {
  expect(ids(await dryRun([stream, vault], 'Key;Decision;Summary\nE-1;One vault;a, b\n', 'export.csv'))).toEqual([
    'E-1',
  ]);
});

test('a page with decision panels is a decisions file', async () => {
  const text = (content: string) => [{ type: 'text', text: content }];
  const panel = {
    type: 'bodiedExtension',
    attrs: { extensionType: 'com.atlassian.ecosystem', extensionKey: 'app/static/decision-panel', localId: 'one' },
    content: [
      { type: 'heading', attrs: { level: 3 }, content: text('Not yet') },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: text('Streaming ingestion') }] }],
      },
    ],
  };
  const page = { type: 'doc', version: 1, content: [panel] };
  const [line] = await dryRun(page, [story]);
  expect(line?.relevant).toHaveLength(1);
  const rest = { id: '5', title: 'Notes', body: { atlas_doc_format: { value: JSON.stringify(page) } } };
  expect(await dryRun(rest, [{ ...story, decisionId: 'one' }])).toHaveLength(1);
});

test.each([
  [
    'a comma too few',
    '[{"id": "a", "summary": "y"},\n{"id": "b"\n"summary": "x"}]',
    'stories.json:3: this is not JSON',
  ],
  ['a summary that is a number', [{ ...story, summary: 7 }], 'stories.json:4: summary should be a text, and is 7.'],
  ['no summary at all', [story, { id: 'S-2' }], 'stories.json:7: summary is missing.'],
  [
    'criteria that are no text',
    [{ ...story, acceptanceCriteria: ['a', 2] }],
    'stories.json:8: acceptanceCriteria[1] should be a text, and is 2.',
  ],
  [
    'an unknown decision',
    [{ ...story, decisionId: 'nobody' }],
    'stories.json:6: decisionId of S-1 is "nobody", which is none of',
  ],
  ['nothing', '[]', 'stories.json: there is no story in this file.'],
  ['no decision named', [story], 'stories.json: none of the 1 stories says which of the 2 decisions it rests on.'],
  [
    'a CSV without a summary',
    'Key;Title?\nA;b',
    'stories.json:1: no column is called "summary" or "title"; there are: Key, Title?.',
  ],
  [
    'a CSV with an open quote',
    'Key,Summary\nA,"b\nC,d\n',
    'stories.json:3: a quote that opens on or above this line is never closed.',
  ],
  ['a CSV row without its key', 'Key,Summary\nA,b\n,d\n', 'stories.json:3: the issue key is empty'],
])('a stories file with %s prints nothing but the fault and its place', async (_what, stories, message) => {
  await expect(dryRun([stream, vault], stories)).rejects.toThrow(message);
});

test.each([
  [
    'a kind that there is not',
    [{ ...stream, parts: [{ id: 'p1', kind: 'banned', text: 'x' }] }],
    /^decisions\.json:8: parts\[0\]\.kind should be .*"beyond".*, and is "banned"/,
  ],
  [
    'a part without text',
    [stream, { ...vault, parts: [{ id: 'p1', kind: 'beyond' }] }],
    /^decisions\.json:\d+: parts\[0\]\.text is missing/,
  ],
  ['no decision', [], /^decisions\.json:1: there is no decision/],
  [
    'a page without a panel',
    { type: 'doc', version: 1, content: [] },
    /^decisions\.json:1: this page holds no decision panel/,
  ],
])('a decisions file with %s says so', async (_what, decisions, message) => {
  await expect(dryRun(decisions, [story])).rejects.toThrow(message);
});
