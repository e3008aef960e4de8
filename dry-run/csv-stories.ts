import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { faultAt } from './fault';
import type { FoundStory } from './story';

/** What a column may be called, as Jira and people write it; case does not matter, nor Jira's "Custom field (…)". */
const names = {
  id: ['issue key', 'key', 'issue id', 'id'],
  summary: ['summary', 'title'],
  description: ['description'],
  criteria: ['acceptance criteria', 'acceptancecriteria'],
  decision: ['decision', 'linked decision', 'decisionid', 'decision id'],
  parent: ['parent key', 'parent', 'epic link', 'epic'],
} as const;

type Column = keyof typeof names;
interface Row {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Stories of a CSV export, streamed; `start` is the file's first few thousand characters. */
export async function* csvStories(
  file: string,
  start: string,
  chunks: AsyncIterable<string>,
): AsyncGenerator<FoundStory> {
  const delimiter = delimiterOf(start);
  const options = { bom: true, info: true, delimiter, skip_empty_lines: true, relax_column_count_less: true };
  const rows = Readable.from(chunks).pipe(parse(options)) as AsyncIterable<Row>;
  let columns: Columns | undefined;
  try {
    for await (const { record, info } of rows) {
      if (!columns) columns = columnsOf(file, record);
      else yield found(file, columns, record, info.lines);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 1);
    throw faultAt(file, line, troubles[error.code] ?? `this row does not read as CSV (${error.code}).`);
  }
  if (!columns) throw faultAt(file, 1, 'the file is empty; its first line should name the columns.');
}

const troubles: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote that opens on or above this line is never closed.',
  INVALID_OPENING_QUOTE:
    'a quote stands inside a field that does not begin with one; quote the field and double the quote.',
  CSV_INVALID_CLOSING_QUOTE: 'something follows the quote that closes a field; a quote inside a field is doubled.',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'this row has more fields than there are columns.',
};

/** Comma, semicolon or tab: whichever the first line has most of. */
function delimiterOf(start: string): string {
  const [header = ''] = start.split('\n', 1);
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface Columns {
  readonly all: readonly string[];
  /** Where each is; several for columns that Jira repeats. */
  readonly at: (column: Column) => readonly number[];
}

function columnsOf(file: string, header: readonly string[]): Columns {
  const plain = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/^custom field \((.*)\)$/, '$1'),
  );
  const at = (column: Column): readonly number[] =>
    names[column].flatMap((name) => plain.flatMap((each, i) => (each === name ? [i] : [])));
  for (const needed of ['id', 'summary'] as const)
    if (at(needed).length === 0)
      throw faultAt(
        file,
        1,
        `no column is called ${names[needed].map((n) => `"${n}"`).join(' or ')}; there are: ${header.join(', ')}.`,
      );
  return { all: header, at };
}

function found(file: string, { at }: Columns, row: readonly string[], line: number): FoundStory {
  const first = (column: Column): string | undefined =>
    at(column)
      .map((i) => row[i]?.trim())
      .find((value) => value !== undefined && value !== '');
  const id = first('id');
  const summary = first('summary');
  const fault: FoundStory['fault'] = (field, what) => faultAt(file, line, `${field} ${what}`);
  if (id === undefined) throw fault('the issue key', 'is empty in the row that ends here.');
  if (summary === undefined) throw fault('the summary', `of ${id} is empty.`);
  const decision = first('decision');
  const parent = first('parent');
  return {
    fault,
    story: {
      id,
      summary,
      description: first('description') ?? '',
      criteria: at('criteria').flatMap((i) => row[i] ?? []),
      ...(decision ? { decision } : {}),
      ...(parent ? { parent } : {}),
    },
  };
}
