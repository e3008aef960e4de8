import { kvs } from '@forge/kvs';
import type { Store } from '../app/ports';
import type { DecisionId } from '../core/decision/decision';
import { rows, type Row } from './rows';
import { reading as shape } from './shapes';
import { storageVersion } from './stored';

interface ReadingRow extends Row {
  readonly decisionId: string;
  readonly at: string;
}

const readings = rows('reading', kvs.entity<ReadingRow>('reading'), shape);

const keyOf = (decision: DecisionId, team: string, revision: number): string => `${decision}:${team}:${revision}`;

/** One request however old the reading is, within reason: a team that slept through 25 revisions had better read anew. */
const lookBack = 25;

const numbersUpTo = (upTo: number): readonly number[] =>
  Array.from({ length: Math.min(upTo, lookBack) }, (_, at) => upTo - at);

const getReading: Store['getReading'] = async (decision, team, upTo) => {
  const numbers = numbersUpTo(upTo);
  const found = await readings.getMany(numbers.map((number) => keyOf(decision, team, number)));
  return numbers.map((number) => found.get(keyOf(decision, team, number))).find((reading) => reading !== undefined);
};

const getReadings: Store['getReadings'] = async (decision, teamIds, upTo) => {
  const keys = teamIds.flatMap((team) => numbersUpTo(upTo).map((number) => keyOf(decision, team, number)));
  return [...(await readings.getMany(keys)).values()];
};

export const storeReadings = {
  getReading,
  getReadings,
  putReading: (reading) =>
    readings.set(keyOf(reading.decision, reading.team.id, reading.revision), {
      v: storageVersion,
      decisionId: reading.decision,
      at: reading.at,
      value: reading,
    }),
  listReadings: async (decision, upTo) => {
    const query = { index: 'by-decision', partition: [decision], newestFirst: true, limit: 100, upTo };
    const found = await readings.list(query);
    return found.map(({ value }) => value);
  },
} satisfies Partial<Store>;
