import { parseArgs } from 'node:util';
import { Fault } from './fault';

/** What was asked for on the command line. */
export interface Ask {
  readonly decisions: string;
  readonly stories: string;
  /** How many of each part's lent words are kept: `Infinity`, or fewer. */
  readonly words: number;
  readonly report?: string;
}

export const help = `Reads a backlog beside the decisions it rests on, and says where a question would be asked.

  npm run --silent dry-run -- --decisions FILE --stories FILE [--bare | --words N] [--report FILE.html]

  --decisions FILE  a list of decisions with their parts (JSON), or a Confluence page with decision panels
                    (its ADF, or what the REST API answers for the page)
  --stories FILE    a list of stories (JSON or JSON lines), a Jira search result (JSON), or a Jira export (CSV)
  --bare            leaves out the words that authors lent to their parts
  --words N         keeps the first N words of each kind that a part was lent
  --report FILE     also writes a page for people: one self-contained HTML file
  --help            this

Prints one JSON object a line: { id, verdict, relevant, findings }.
A story says which decision it rests on by decisionId (JSON), a column "Decision" (CSV) or the linked-decision field
(Jira). Where it does not, its parent does, if a decision lists that issue's key under "epics". With one decision, it is that one.
Nothing is sent anywhere. Exit code 0: read · 2: a file or an option is wrong, and the message says where.`;

/** Reads the command line; `undefined` when help was asked for. Throws a Fault that says what to write instead. */
export function readAsk(argv: readonly string[]): Ask | undefined {
  const { values } = parse(argv);
  if (values.help) return undefined;
  const { decisions, stories, bare, words, report } = values;
  if (!decisions || !stories) throw new Fault(`${decisions ? '--stories' : '--decisions'} FILE is missing.\n\n${help}`);
  if (bare && words !== undefined) throw new Fault('--bare and --words exclude each other; --bare is --words 0.');
  if (words !== undefined && !/^\d+$/.test(words)) throw new Fault(`--words takes a number, not "${words}".`);
  return {
    decisions,
    stories,
    words: bare ? 0 : words === undefined ? Infinity : Number(words),
    ...(report === undefined ? {} : { report }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        decisions: { type: 'string' },
        stories: { type: 'string' },
        bare: { type: 'boolean' },
        words: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Fault(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}
