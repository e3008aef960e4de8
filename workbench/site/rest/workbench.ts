import type { ModuleEntry, PlacedGadget, WhatIsReal } from '../../protocol';
import { ask, get } from './ask';

export const modules = async (): Promise<readonly ModuleEntry[]> =>
  (await get('/_workbench/modules')) as readonly ModuleEntry[];

export const whatIsReal = async (): Promise<WhatIsReal> => (await get('/_workbench/real')) as WhatIsReal;

export const placedGadgets = async (): Promise<readonly PlacedGadget[]> =>
  (await get('/_workbench/gadgets')) as readonly PlacedGadget[];

export const addGadget = async (moduleKey: string): Promise<PlacedGadget> =>
  (await ask('POST', '/_workbench/gadgets', { moduleKey })) as PlacedGadget;

export const keepGadget = (gadget: PlacedGadget): Promise<unknown> => ask('PUT', '/_workbench/gadgets', gadget);

export const removeGadget = (id: string): Promise<unknown> => ask('DELETE', `/_workbench/gadgets?id=${id}`);
