import * as v from 'valibot';
import type { SetUpPorts } from '../app/set-up-ports';
import { plain } from './stored';

const ids = v.array(v.string());
const setting = plain(
  v.looseObject({ choice: v.picklist(['all', 'chosen']), picked: ids, existing: ids, lookedAt: v.string() }),
);

const key = 'create-screen';

export const storeCreateScreen = {
  getCreateScreen: () => setting.get(key),
  putCreateScreen: (value) => setting.set(key, { ...value, picked: [...value.picked], existing: [...value.existing] }),
} satisfies Partial<SetUpPorts>;
