import { createContext, useContext, type ReactNode } from 'react';
import { useLoad } from '../load';
import { pagesIn, type PageLine, type Space } from '../rest/confluence';

interface SpacePages {
  readonly pages: readonly PageLine[];
  readonly reload: () => void;
}

const SpacePagesContext = createContext<SpacePages>({ pages: [], reload: () => undefined });

/** The current pages of the space that the viewer is in, for the tree beside the page and the pickers on it. */
export const WithSpacePages = ({ space, children }: { readonly space: Space; readonly children: ReactNode }) => {
  const [loaded, reload] = useLoad(() => pagesIn(space.id, 'current'), [space.id]);
  const pages = loaded.state === 'ready' ? loaded.value : [];
  return <SpacePagesContext.Provider value={{ pages, reload }}>{children}</SpacePagesContext.Provider>;
};

export const useSpacePages = (): readonly PageLine[] => useContext(SpacePagesContext).pages;

/** After a page was made, moved or taken away. */
export const useReloadSpacePages = (): (() => void) => useContext(SpacePagesContext).reload;
