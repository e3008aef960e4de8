import { createContext, useContext, type ReactNode } from 'react';
import type { ModuleEntry } from '../protocol';
import { useLoad } from './load';
import { modules } from './rest/workbench';

const ModulesContext = createContext<readonly ModuleEntry[]>([]);

/** What the app's manifest declares, asked for once. Until then the page is drawn without the app, as on the real platform. */
export const WithModules = ({ children }: { readonly children: ReactNode }) => {
  const [loaded] = useLoad(modules, []);
  return (
    <ModulesContext.Provider value={loaded.state === 'ready' ? loaded.value : []}>{children}</ModulesContext.Provider>
  );
};

export const useModules = (): readonly ModuleEntry[] => useContext(ModulesContext);

export const useModuleOfType = (type: string): ModuleEntry | undefined =>
  useModules().find((module) => module.type === type);
