import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { AppError, type Store } from '../app/ports';
import type { DecisionId } from '../core/decision/decision';
import type { WorkTally } from '../core/reading/work-tally';
import { rows, type Row } from './rows';
import { workTally as shape } from './shapes';
import { kept, storageVersion } from './stored';

interface WorkTallyRow extends Row {
  readonly decisionId: string;
  readonly teamId: string;
  /** Raised by one with each write, so that of two who change a tally at the same moment one has to look again. */
  readonly turn: number;
}

const tallies = rows('work-tally', kvs.entity<WorkTallyRow>('work-tally'), shape);

const keyOf = (decision: DecisionId, teamId: string): string => `${decision}:${teamId}`;

/** So often somebody else may come first before the job is put off; each time costs a read. */
const patience = 8;

const changeWorkTally: Store['changeWorkTally'] = async (decision, team, change) => {
  for (let tries = 0; tries < patience; tries++) {
    const found = await tallies.get(keyOf(decision, team.id));
    const before: WorkTally = found?.tally ?? { decision, team, marks: [] };
    const changed = change(before);
    if (changed === before) return before;
    const after = team.name === '' ? changed : { ...changed, team };
    if (await write(after, found?.turn)) return after;
  }
  throw new AppError('busy', 'many change this tally at once', 5);
};

async function write(tally: WorkTally, turn: number | undefined): Promise<boolean> {
  const key = keyOf(tally.decision, tally.team.id);
  const next = (turn ?? 0) + 1;
  const row: WorkTallyRow = {
    v: storageVersion,
    decisionId: tally.decision,
    teamId: tally.team.id,
    turn: next,
    value: { tally, turn: next },
  };
  try {
    await (turn === undefined
      ? tallies.create(key, row)
      : kept(() =>
          kvs
            .transact()
            .set(key, row, {
              entityName: 'work-tally',
              conditions: new Filter<WorkTallyRow>().and('turn', FilterConditions.equalTo(turn)),
            })
            .execute(),
        ));
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'changed-meanwhile') return false;
    throw error;
  }
}

export const storeWorkTallies = {
  changeWorkTally,
  listWorkTallies: async (decision) => {
    const found = await tallies.list({ index: 'by-decision', partition: [decision], limit: 100 });
    return found.map(({ value }) => value.tally);
  },
} satisfies Partial<Store>;
