import type { PreparedDecision } from '../reader/reader';
import type { Reading } from './reading';
import { takeStances } from './take-stances';
import type { Lean, Voice } from './voice';

/** What a team's reading says, sentence by sentence: its text on every part, and each of its lines on the part it is about. */
export function voiceOfReading(decision: PreparedDecision, reading: Omit<Reading, 'decision' | 'by'>): Voice {
  const { team, revision, at, text, lines } = reading;
  const work = { lines: text.split('\n').map((line) => ({ text: line, role: 'prose' as const })) };
  const stances = [
    ...lines.flatMap((line) =>
      takeStances(decision, { lines: [{ text: line.text, role: 'prose' }] }, true).filter(
        ({ axis }) => axis.part === line.part,
      ),
    ),
    ...takeStances(decision, work, true),
  ];
  const leans = stances.map(({ axis, way, certainty, quote }): Lean => ({
    axis,
    way,
    certainty,
    count: 1,
    said: [{ text: quote.text, place: { in: 'reading', revision }, at }],
  }));
  return { team, from: 'reading', leans };
}
