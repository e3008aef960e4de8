import type { DecisionRecord } from '../decision/decision';
import type { Part, PartId } from '../decision/part';
import { sentencesOf } from '../language/sentences';
import { prepare, read } from '../reader/quick-reader';
import type { WorkLine } from '../work';
import type { Reading } from './reading';

/** Of the parts that a sentence speaks of, those count that are at least half as near to it as the nearest. */
const near = 0.5;

/**
 * The parts of a record that a reading leans on: those it has a line about, those its sentences speak of, and what these
 * rest on. Where the quick reader can tell nothing of a text, as in another language, it leans on every part: to be asked
 * once too often costs a click, and a change that was never shown costs more.
 */
export function leansOn(record: DecisionRecord): (reading: Pick<Reading, 'text' | 'lines'>) => ReadonlySet<PartId> {
  const prepared = prepare(record);
  const byId = new Map(record.parts.map((part) => [part.id, part]));
  return ({ text, lines }) => {
    const said = [text, ...lines.map((line) => line.text)].flatMap(sentencesIn);
    const whole = read(prepared, { lines: said });
    if (whole.language === 'other' || whole.relevant.length === 0) return new Set(byId.keys());
    const spokenOf = said.flatMap((line) => {
      const { relevant } = read(prepared, { lines: [line] });
      const nearest = relevant[0]?.score ?? 0;
      return relevant.filter(({ score }) => score >= near * nearest).map(({ part }) => part);
    });
    return withFoundations([...lines.map(({ part }) => part), ...spokenOf], byId);
  };
}

const sentencesIn = (text: string): readonly WorkLine[] =>
  sentencesOf(text).map(({ start, end }) => ({ text: text.slice(start, end), role: 'prose' }));

function withFoundations(parts: readonly PartId[], byId: ReadonlyMap<PartId, Part>): ReadonlySet<PartId> {
  const found = new Set<PartId>();
  const ahead = [...parts];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    ahead.push(...(byId.get(id)?.restsOn ?? []));
  }
  return found;
}
