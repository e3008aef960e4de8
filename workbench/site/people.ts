import { createContext, useContext } from 'react';
import type { WorkbenchUser } from '../protocol';

/** Everybody on this site. A context of its own, because the editor's atoms are drawn in roots outside of the page's. */
export const PeopleContext = createContext<readonly WorkbenchUser[]>([]);

/** Everybody on this site, for mentions and for the names behind account ids. */
export const usePeople = (): {
  readonly all: readonly WorkbenchUser[];
  readonly nameOf: (accountId: string) => string | undefined;
} => {
  const all = useContext(PeopleContext);
  return { all, nameOf: (accountId) => all.find((user) => user.accountId === accountId)?.displayName };
};
