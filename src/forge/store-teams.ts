import * as v from 'valibot';
import type { SetUpPorts } from '../app/set-up-ports';
import { plain } from './stored';

const setting = plain(
  v.variant('from', [
    v.looseObject({ from: v.literal('project') }),
    v.looseObject({ from: v.literal('team-field'), field: v.string() }),
  ]),
);

const key = 'teams';

export const storeTeams = {
  getTeams: async () => (await setting.get(key)) ?? { from: 'project' },
  putTeams: (value) => setting.set(key, value),
} satisfies Partial<SetUpPorts>;
