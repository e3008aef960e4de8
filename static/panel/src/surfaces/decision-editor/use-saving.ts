import { showFlag, view } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';
import type { AdfDoc } from '../../../../../src/adf/adf';
import { editorFlag, saveDraft } from './save-draft';
import { saveFailure, type SaveFailure } from './save-words';
import type { useDraft } from './use-draft';

/** The button Cancel, by which the focus finds it again. */
export const cancelId = 'editor cancel';

/** How saving stands; `asking` waits to hear whether the changes may be lost. */
type State = 'editing' | 'asking' | 'saving' | 'saved';

/** Saves, or leaves without losing anything unasked. */
export function useSaving(editing: ReturnType<typeof useDraft>, body: AdfDoc | undefined) {
  const { draft, dirty } = editing;
  const [state, setState] = useState<State>('editing');
  const [failure, setFailure] = useState<SaveFailure>();
  const cameFrom = useRef<Element | null>(null);
  useNoteOnClose(dirty && state !== 'saved');

  function leave() {
    editing.drop();
    void view.close().catch(() => undefined);
  }

  async function save() {
    if (state === 'saving') return;
    if (draft.direction.trim() === '') {
      setFailure({ title: 'Write the direction first', whatToDo: 'One sentence is enough; everything else can wait.' });
      editing.focus('direction');
      return;
    }
    setState('saving');
    setFailure(undefined);
    try {
      await saveDraft(draft, body);
      setState('saved');
      leave();
    } catch (error) {
      setFailure(saveFailure(error));
      setState('editing');
    }
  }

  return {
    state,
    failure,
    save: () => void save(),
    cancel: () => {
      if (!dirty) {
        leave();
        return;
      }
      if (state !== 'asking') cameFrom.current = document.activeElement;
      setState('asking');
    },
    stay: () => {
      setState('editing');
      // Back to where the question came from; Cancel itself was put away for it.
      editing.focus(cameFrom.current?.isConnected ? cameFrom.current : cancelId);
    },
    leave,
  };
}

/** The host may close the editor by its own means and does not wait for an answer: then say where the changes are. */
function useNoteOnClose(unsaved: boolean) {
  const now = useRef(unsaved);
  useEffect(() => void (now.current = unsaved));
  useEffect(() => {
    const onClose = () => {
      if (now.current)
        showFlag({
          id: editorFlag,
          type: 'info',
          title: 'Your changes are not saved yet',
          description: 'They are kept in this tab: open the panel’s editor again to go on with them.',
          isAutoDismiss: true,
        });
      return Promise.resolve();
    };
    view.onClose(onClose).catch(() => undefined);
  }, []);
}
