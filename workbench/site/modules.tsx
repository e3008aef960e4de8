import { createContext, useContext, type ReactNode } from 'react';
import type { ModuleEntry } from '../protocol';
import { useLoad } from './load';
import { modules } from './rest/workbench';

const ModulesContext = createContext<readonly ModuleEntry[]>([]);

/** What the app's manifest declares, asked for once; nothing is drawn before that. */
export const WithModules = ({ children }: { readonly children: ReactNode }) => {
  const [loaded] = useLoad(modules, []);
  if (loaded.state === 'loading') return null;
  return (
    <ModulesContext.Provider value={loaded.state === 'ready' ? loaded.value : []}>{children}</ModulesContext.Provider>
  );
};

export const useModules = (): readonly ModuleEntry[] => useContext(ModulesContext);

export const useModuleOfType = (type: string): ModuleEntry | undefined =>
  useModules().find((module) => module.type === type);
