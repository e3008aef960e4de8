import { see } from '../reader/quick-reader';
import type { PreparedDecision } from '../reader/reader';
import { hear } from './heard';
import type { Reading } from './reading';
import { stancesOf } from './take-stances';
import type { Lean, Voice } from './voice';

/** What a team's reading says, sentence by sentence: its text on every part, and each of its lines on the part it is about. */
export function voiceOfReading(decision: PreparedDecision, reading: Omit<Reading, 'decision' | 'by'>): Voice {
  const { team, revision, at, text, lines } = reading;
  const place = { in: 'reading', revision } as const;
  const seenIn = (prose: string) =>
    see(decision, { lines: prose.split('\n').map((line) => ({ text: line, role: 'prose' as const })) });
  const seen = seenIn(text);
  const stances = [
    ...lines.flatMap((line) => stancesOf(seenIn(line.text), true).filter(({ axis }) => axis.part === line.part)),
    ...stancesOf(seen, true),
  ];
  const leans = stances.map(({ axis, way, certainty, quote }): Lean => ({
    axis,
    way,
    certainty,
    count: 1,
    said: [{ text: quote.text, place, at }],
  }));
  return {
    team,
    from: 'reading',
    leans,
    heard: {
      ...hear(lines.length === 0 ? seen : seenIn([text, ...lines.map((line) => line.text)].join('\n'))),
      at: { place, at },
    },
  };
}
