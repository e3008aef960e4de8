import type { DecisionRecord } from '../src/core/decision/decision';
import type { Part, PartId } from '../src/core/decision/part';
import type { DecisionEntry, PartEntry } from './decision-file';

/** An entry of a decisions file as the record that the reader knows. */
export const recordOf = ({ title, direction, parts }: Omit<DecisionEntry, 'id' | 'epics'>): DecisionRecord => ({
  title,
  direction,
  participants: [],
  parts: parts.map(partOf),
});

function partOf({
  id,
  kind,
  text,
  because,
  favoured,
  conceded,
  otherWords,
  counterWords,
  fineNearby,
}: PartEntry): Part {
  const base = {
    id: id as PartId,
    text,
    ...(because ? { because } : {}),
    restsOn: [],
    otherWords,
    counterWords,
    fineNearby,
  };
  if (kind !== 'tension') return { ...base, kind };
  const [left = text, right = ''] = text.split(' over ');
  return { ...base, kind, favoured: favoured ?? left, conceded: conceded ?? right };
}

/** The record as a hurried author would have left it: at most so many words of each kind on each part. */
export function withFewerWords(record: DecisionRecord, most: number): DecisionRecord {
  const few = (part: Part): Part => ({
    ...part,
    otherWords: part.otherWords.slice(0, most),
    counterWords: part.counterWords.slice(0, most),
    fineNearby: part.fineNearby.slice(0, most),
  });
  return { ...record, parts: record.parts.map(few) };
}
