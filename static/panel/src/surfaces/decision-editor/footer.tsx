import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import type { useDraft } from './use-draft';
import { cancelId, type useSaving } from './use-saving';

/** What always stays in sight: undoing the last removal, what went wrong, and the ways out. */
export function Footer({
  editing,
  saving,
}: {
  readonly editing: ReturnType<typeof useDraft>;
  readonly saving: ReturnType<typeof useSaving>;
}) {
  const { removed } = editing;
  const { failure } = saving;
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
      {saving.state === 'asking' ? <MayLeave saving={saving} /> : <Ways saving={saving} />}
    </footer>
  );
}

function Ways({ saving }: { readonly saving: ReturnType<typeof useSaving> }) {
  const { state, save, cancel } = saving;
  return (
    <div className="buttons">
      <Button appearance="primary" isLoading={state !== 'editing'} onClick={save}>
        Save
      </Button>
      <Button id={cancelId} appearance="subtle" onClick={cancel}>
        Cancel
      </Button>
      <p className="meta" role="status">
        {state === 'saved'
          ? 'It is in the page now. Publish the page, and the decision is recorded.'
          : 'Saving puts it in the page; it is recorded once the page is published.'}
      </p>
    </div>
  );
}

function MayLeave({ saving: { stay, leave } }: { readonly saving: ReturnType<typeof useSaving> }) {
  return (
    <div className="buttons" role="alertdialog" aria-label="Leave without saving?">
      <p>Leave without saving what you changed?</p>
      <Button appearance="primary" autoFocus onClick={stay}>
        Keep editing
      </Button>
      <Button onClick={leave}>Leave without saving</Button>
    </div>
  );
}
