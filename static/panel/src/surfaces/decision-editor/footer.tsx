import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { showFlag, view } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';
import type { AdfDoc } from '../../../../../src/adf/adf';
import { saveDraft } from './save-draft';
import { saveFailure, type SaveFailure } from './save-words';
import type { useDraft } from './use-draft';

/** Saves, or leaves without losing anything unasked. */
export function Footer({
  editing,
  body,
}: {
  readonly editing: ReturnType<typeof useDraft>;
  readonly body: AdfDoc | undefined;
}) {
  const { draft, dirty, removed } = editing;
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<SaveFailure>();
  const [asking, setAsking] = useState(false);
  useNoteOnClose(dirty && !saving);

  async function save() {
    if (draft.direction.trim() === '') {
      setFailure({ title: 'Write the direction first', whatToDo: 'One sentence is enough; everything else can wait.' });
      editing.focus('direction');
      return;
    }
    setSaving(true);
    setFailure(undefined);
    try {
      await saveDraft(draft, body);
      editing.drop();
    } catch (error) {
      setFailure(saveFailure(error));
    }
    setSaving(false);
  }

  function leave() {
    editing.drop();
    void view.close();
  }

  return (
    <footer className="editor-footer">
      {removed && (
        <p className="notice" role="status">
          Removed “{removed.text}”.{' '}
          <Button spacing="compact" onClick={editing.undo}>
            Undo
          </Button>
        </p>
      )}
      {failure && (
        <div role="alert">
          <SectionMessage appearance="warning" title={failure.title} headingLevel="h3">
            <p>{failure.whatToDo}</p>
          </SectionMessage>
        </div>
      )}
      {asking ? (
        <div className="buttons" role="alertdialog" aria-label="Leave without saving?">
          <p>Leave without saving what you changed?</p>
          <Button appearance="primary" autoFocus onClick={() => setAsking(false)}>
            Keep editing
          </Button>
          <Button onClick={leave}>Leave without saving</Button>
        </div>
      ) : (
        <div className="buttons">
          <Button appearance="primary" isLoading={saving} onClick={() => void save()}>
            Save
          </Button>
          <Button appearance="subtle" onClick={() => (dirty ? setAsking(true) : leave())}>
            Cancel
          </Button>
          <p className="meta">Saving puts it in the page; it is recorded once the page is published.</p>
        </div>
      )}
    </footer>
  );
}

/** The host may close the editor by its own means and does not wait for an answer: then say where the changes are. */
function useNoteOnClose(unsaved: boolean) {
  const now = useRef(unsaved);
  useEffect(() => void (now.current = unsaved));
  useEffect(() => {
    const onClose = () => {
      if (now.current)
        showFlag({
          id: 'throughline-kept',
          type: 'info',
          title: 'Your changes are not saved yet',
          description: 'They are kept in this tab: open the panel’s editor again to go on with them.',
        });
      return Promise.resolve();
    };
    view.onClose(onClose).catch(() => undefined);
  }, []);
}
