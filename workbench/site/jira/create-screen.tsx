import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { FramePage } from '../frames/frame-page';
import { Frame } from '../frames/frame';
import { useLoad } from '../load';
import { useModuleOfType } from '../modules';
import { get, query } from '../rest/ask';
import type { RunsInDialog } from '../../protocol';
import { openCreateForm, type CreateForm, type FormField, type Shown } from './create-form';

interface CreateScreen extends Pick<CreateForm, 'changed'> {
  readonly shown: Shown;
  /** The app's invisible frame, to be put anywhere in the dialog; nothing where the app is not registered. */
  readonly frame: ReactNode;
}

const untouched: Shown = { under: {}, isWaiting: false };
const nothing: CreateScreen = { shown: untouched, changed: () => undefined, frame: null };

/** The app beside a create dialog. It runs where it was registered for the project and the type, and starts anew when either changes. */
export function useCreateScreen(
  projectId: string,
  issueTypeId: string,
  fields: () => readonly FormField[],
  otherApp: string | undefined,
): CreateScreen {
  const module = useModuleOfType('jira:uiModifications');
  const [runs] = useLoad(
    async () =>
      (await get(`/_workbench/ui-modifications${query({ projectId, issueTypeId })}`)) as readonly RunsInDialog[],
    [projectId, issueTypeId],
  );
  const latest = useRef({ fields, otherApp });
  useEffect(() => {
    latest.current = { fields, otherApp };
  });
  const uiModifications = runs.state === 'ready' && runs.value.length > 0 ? runs.value : undefined;
  const [form, setForm] = useState<CreateForm | undefined>();
  useEffect(() => {
    setForm(
      uiModifications &&
        openCreateForm({
          uiModifications,
          fields: () => latest.current.fields(),
          otherApp: () => latest.current.otherApp,
        }),
    );
  }, [uiModifications]);
  const shown = useSyncExternalStore(form?.subscribe ?? never, form?.shown ?? (() => untouched));
  if (module === undefined || form === undefined) return nothing;
  return {
    shown,
    changed: form.changed,
    frame: (
      <div hidden>
        <FramePage>
          <Frame
            key={`${projectId} ${issueTypeId}`}
            module={module}
            place={{ kind: 'create-screen', projectId, issueTypeId }}
            commands={{ getUiModificationsInternalAPI: form.internalApi }}
          />
        </FramePage>
      </div>
    ),
  };
}

const never = () => () => undefined;
