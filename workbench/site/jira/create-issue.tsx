import { createContext, useContext, useState, type ReactNode } from 'react';
import type { IssueLine, Project } from '../rest/jira';
import { CreateDialog } from './create-dialog';

/** What is known already when somebody presses Create. */
export interface Beginning {
  readonly project?: Project;
  readonly parent?: IssueLine;
}

const CreateContext = createContext<(beginning: Beginning) => void>(() => undefined);

/** Opens the create dialog from anywhere. */
export const useCreateIssue = (): ((beginning: Beginning) => void) => useContext(CreateContext);

export const WithCreateIssue = ({ children }: { readonly children: ReactNode }) => {
  const [beginning, setBeginning] = useState<Beginning | undefined>();
  return (
    <CreateContext.Provider value={setBeginning}>
      {children}
      {beginning !== undefined && <CreateDialog beginning={beginning} close={() => setBeginning(undefined)} />}
    </CreateContext.Provider>
  );
};
