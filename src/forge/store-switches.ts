import * as v from 'valibot';
import type { SetUpPorts } from '../app/set-up-ports';
import type { SwitchName } from '../contract/switches';
import { plain } from './stored';

const isOn = plain(v.boolean());

/** One value for each, so that two administrators who turn two of them at once do not undo each other. */
const keyOf = (name: SwitchName): string => `switch:${name}`;

export const storeSwitches = {
  isOn: async (name) => (await isOn.get(keyOf(name))) ?? true,
  turn: (name, on) => isOn.set(keyOf(name), on),
} satisfies Partial<SetUpPorts>;
