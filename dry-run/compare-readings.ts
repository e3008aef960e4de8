import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { prepare } from '../src/core/reader/quick-reader';
import { compare } from '../src/core/reading/compare';
import type { Divergence, Side } from '../src/core/reading/divergence';
import { voiceOfReading } from '../src/core/reading/voice-of-reading';
import { askedOf } from '../src/core/reading/wording';
import type { AskReadings } from './ask';
import { Fault } from './fault';
import { readDecisions, type KnownDecision } from './read-decisions';
import { readingsIn, type ReadingsEntry } from './readings-in';

/** What is printed for a decision: the readings that part, pair by pair, and on which part; on none where the decision is silent. */
export interface DivergenceLine {
  readonly decisionId: string;
  readonly divergences: readonly {
    readonly pair: readonly [string, string];
    readonly part: string | null;
    readonly quotes: readonly [string, string];
    readonly question: string;
  }[];
}

/** Compares the readings of every decision of a file, and prints a line for each. Nothing is printed of a file with a fault in it. Throws a Fault. */
export async function compareReadings(ask: AskReadings, out: Writable): Promise<void> {
  const decisions = new Map((await readDecisions(ask.decisions, ask.words)).map((decision) => [decision.id, decision]));
  const lines: string[] = [];
  for await (const entry of readingsIn(ask.readings, new Set(decisions.keys()))) {
    const decision = decisions.get(entry.decisionId);
    if (decision) lines.push(`${JSON.stringify(divergenceLine(decision, entry))}\n`);
  }
  if (lines.length === 0) throw new Fault(`${ask.readings}: there are no readings in this file.`);
  for (const line of lines) if (!out.write(line)) await once(out, 'drain');
}

/** The divergences of one decision. Two readings of one team are one voice, as in the app. */
export function divergenceLine({ id, record }: KnownDecision, { readings }: ReadingsEntry): DivergenceLine {
  const prepared = prepare(record);
  const voices = readings.map((reading) =>
    voiceOfReading(prepared, {
      team: { id: reading.id, name: reading.team },
      revision: 1,
      text: reading.text,
      lines: [],
      at: '',
    }),
  );
  const { divergences } = compare(voices);
  const named = ({ team }: Side): string => team.id;
  return {
    decisionId: id,
    divergences: surest(divergences).map((divergence) => {
      const [one, other] = divergence.sides;
      const { sentence, question } = askedOf(divergence, record);
      return {
        pair: [named(one), named(other)],
        part: divergence.axis.part ?? null,
        quotes: [one.said[0].text, other.said[0].text],
        question: `${sentence} ${question}`,
      };
    }),
  };
}

/** Two readings may part on several parts; the surest of them is asked about first. */
function surest(divergences: readonly Divergence[]): readonly Divergence[] {
  const byPair = new Map<string, Divergence>();
  for (const one of [...divergences].sort((a, b) => b.certainty - a.certainty)) {
    const pair = one.sides
      .map(({ team }) => team.id)
      .sort()
      .join('\n');
    if (!byPair.has(pair)) byPair.set(pair, one);
  }
  return [...byPair.values()];
}
