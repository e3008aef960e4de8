import { parseArgs } from 'node:util';
import { Fault } from './fault';

interface AskBase {
  readonly decisions: string;
  /** How many of each part's lent words are kept: `Infinity`, or fewer. */
  readonly words: number;
}

/** Stories are read beside their decisions. */
export interface AskStories extends AskBase {
  readonly stories: string;
  readonly report?: string;
}

/** The readings of several teams are set side by side. */
export interface AskReadings extends AskBase {
  readonly readings: string;
}

/** What was asked for on the command line. */
export type Ask = AskStories | AskReadings;

export const help = `Reads a backlog beside the decisions it rests on, and says where a question would be asked; or sets the
readings of several teams side by side, and says where two of them part.

  npm run --silent dry-run -- --decisions FILE --stories FILE [--bare | --words N] [--report FILE.html]
  npm run --silent dry-run -- --decisions FILE --readings FILE [--bare | --words N]

  --decisions FILE  a list of decisions with their parts (JSON), or a Confluence page with decision panels
                    (its ADF, or what the REST API answers for the page)
  --stories FILE    a list of stories (JSON or JSON lines), a Jira search result (JSON), or a Jira export (CSV)
  --readings FILE   how teams read the decisions (JSON): [{ decisionId, readings: [{ id, team, text }] }]
  --bare            leaves out the words that authors lent to their parts
  --words N         keeps the first N words of each kind that a part was lent
  --report FILE     also writes a page for people: one self-contained HTML file
  --help            this

Prints one JSON object a line: for a story { id, verdict, relevant, findings }, for the readings of a decision
{ decisionId, divergences: [{ pair, part, quotes, question }] }, where part is null when the decision itself is silent.
"relevant" lists the parts that share words with the story, most relevant first, then the decision's others, limits first.
A story says which decision it rests on by decisionId (JSON), a column "Decision" (CSV) or the linked-decision field
(Jira). Where it does not, its parent does, if a decision lists that issue's key under "epics". With one decision, it is that one.
Nothing is sent anywhere. Exit code 0: read · 2: a file or an option is wrong, and the message says where.`;

/** Reads the command line; `undefined` when help was asked for. Throws a Fault that says what to write instead. */
export function readAsk(argv: readonly string[]): Ask | undefined {
  const { values } = parse(argv);
  if (values.help) return undefined;
  const { decisions, stories, readings, bare, words, report } = values;
  if (!decisions) throw new Fault(`--decisions FILE is missing.\n\n${help}`);
  if (!stories && !readings) throw new Fault(`--stories FILE or --readings FILE is missing.\n\n${help}`);
  if (stories && readings) throw new Fault('--stories and --readings exclude each other; ask for one after the other.');
  if (readings && report !== undefined) throw new Fault('--report is for stories; with --readings nothing is drawn.');
  if (bare && words !== undefined) throw new Fault('--bare and --words exclude each other; --bare is --words 0.');
  if (words !== undefined && !/^\d+$/.test(words)) throw new Fault(`--words takes a number, not "${words}".`);
  const base = { decisions, words: bare ? 0 : words === undefined ? Infinity : Number(words) };
  if (readings) return { ...base, readings };
  return { ...base, stories: stories ?? '', ...(report === undefined ? {} : { report }) };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        decisions: { type: 'string' },
        stories: { type: 'string' },
        readings: { type: 'string' },
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
