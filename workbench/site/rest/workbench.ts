import type { ModuleEntry, PlacedGadget, TeamOfPeople, WhatIsReal } from '../../protocol';
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

export const teams = async (): Promise<readonly TeamOfPeople[]> =>
  (await get('/_workbench/teams')) as readonly TeamOfPeople[];

export const renameTeam = (team: TeamOfPeople): Promise<unknown> => ask('PUT', '/_workbench/teams', team);

export const deleteTeam = (id: string): Promise<unknown> => ask('DELETE', `/_workbench/teams?id=${id}`);
