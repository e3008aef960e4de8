import { kvs } from '@forge/kvs';
import { AppError } from '../app/ports';
import type { PlanningPorts } from '../app/planning-ports';
import { rows, type Row } from './rows';
import { moment as shape } from './shapes';
import { storageVersion } from './stored';

interface MomentRow extends Row {
  readonly decisionId: string;
  readonly at: string;
}

const moments = rows('moment', kvs.entity<MomentRow>('moment'), shape);

const keepMoment: PlanningPorts['keepMoment'] = async (moment) => {
  const { decision, sprintId, what, at } = moment;
  const row = { v: storageVersion, decisionId: decision, at, value: moment };
  await moments.create(`${decision}:${sprintId}:${what}`, row).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code !== 'changed-meanwhile') throw error;
  });
};

export const storeMoments = {
  keepMoment,
  listMoments: async (decision) => {
    const found = await moments.list({ index: 'by-decision', partition: [decision], newestFirst: true, limit: 100 });
    return found.map(({ value }) => value);
  },
} satisfies Partial<PlanningPorts>;
