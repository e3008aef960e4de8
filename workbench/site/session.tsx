import { createContext, useContext, type ReactNode } from 'react';
import type { Session, WorkbenchUser } from '../protocol';
import { useLoad, type Loaded } from './load';
import { PeopleContext } from './people';
import { ask, get } from './rest/ask';

export interface SignedIn extends Session {
  /** Becomes somebody else; everything on the page is asked for again. */
  readonly become: (user: WorkbenchUser) => Promise<void>;
}

const SessionContext = createContext<SignedIn | undefined>(undefined);

export const WithSession = ({ children }: { readonly children: (session: Loaded<SignedIn>) => ReactNode }) => {
  const [loaded, reload] = useLoad(async () => (await get('/_workbench/session')) as Session, []);
  const become = async (user: WorkbenchUser) => {
    await ask('PUT', '/_workbench/session', { accountId: user.accountId });
    reload();
  };
  if (loaded.state !== 'ready') return <>{children(loaded)}</>;
  const session: SignedIn = { ...loaded.value, become };
  return (
    <SessionContext.Provider value={session}>
      <PeopleContext.Provider value={session.users}>
        {children({ state: 'ready', value: session })}
      </PeopleContext.Provider>
    </SessionContext.Provider>
  );
};

export const useSession = (): SignedIn => {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession stands outside of WithSession');
  return session;
};
