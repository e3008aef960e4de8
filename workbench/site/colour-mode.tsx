import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

export type ColourMode = 'light' | 'dark';

interface Chosen {
  readonly mode: ColourMode;
  readonly toggle: () => void;
}

const ColourModeContext = createContext<Chosen>({ mode: 'light', toggle: () => undefined });

/** Light or dark: what the person chose here, and until then what their system prefers. Frames hear of it too. */
export const WithColourMode = ({ children }: { readonly children: ReactNode }) => {
  const [mode, setMode] = useState<ColourMode>(remembered);
  useEffect(() => {
    document.documentElement.dataset.mode = mode;
  }, [mode]);
  const toggle = () => {
    const next = mode === 'light' ? 'dark' : 'light';
    localStorage.setItem(storageKey, next);
    setMode(next);
  };
  return <ColourModeContext.Provider value={{ mode, toggle }}>{children}</ColourModeContext.Provider>;
};

export const useColourMode = (): Chosen => useContext(ColourModeContext);

const storageKey = 'workbench-colour-mode';

const remembered = (): ColourMode => {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};
