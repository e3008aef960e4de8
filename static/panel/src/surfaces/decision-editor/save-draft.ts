import { showFlag, view } from '@forge/bridge';
import type { AdfDoc } from '../../../../../src/adf/adf';
import { writeRecord } from '../../../../../src/adf/write-record';
import { tidy, type Draft } from './draft';

/** One flag for what became of an editing: a later word takes the place of an earlier one. */
export const editorFlag = 'throughline-editor';

/**
 * Puts the draft into the macro's body, onto what stands there already, says that the page must still be published, and
 * closes the editor. The macro has no configuration besides its body. The host keeps the editor open for that long:
 * with a plain submit this frame would be gone before it could say anything.
 * @throws what `view.submit` throws: an error that names `INVALID_BODY`, `MACRO_NOT_FOUND` …
 */
export async function saveDraft(draft: Draft, body: AdfDoc | undefined): Promise<void> {
  const record = tidy(draft);
  await view.submit({ config: {}, body: body ? writeRecord(record, body) : writeRecord(record), keepEditing: true });
  showFlag({
    id: editorFlag,
    type: 'success',
    title: 'The reasoning is in the page',
    description: 'Publish the page, and the decision is recorded.',
    isAutoDismiss: true,
  });
}
