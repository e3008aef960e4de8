import type { ModuleEntry, WhatIsReal } from '../../protocol';
import { get } from './ask';

export const modules = async (): Promise<readonly ModuleEntry[]> =>
  (await get('/_workbench/modules')) as readonly ModuleEntry[];

export const whatIsReal = async (): Promise<WhatIsReal> => (await get('/_workbench/real')) as WhatIsReal;
