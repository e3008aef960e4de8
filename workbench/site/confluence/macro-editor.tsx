import type { AdfNode } from '../../../src/adf/adf';
import type { ModuleEntry } from '../../protocol';
import { bodyOf, configOf, localIdOf, withSubmitted } from '../adf/extension';
import { ModalFrame } from '../frames/modal-frame';
import { readSubmitted, refused } from './submitted';

interface MacroEditorProps {
  readonly module: ModuleEntry;
  /** The macro as it stands in the draft. */
  readonly macro: AdfNode;
  readonly spaceKey: string;
  /** Missing while the page has never been saved. */
  readonly pageId: string | undefined;
  /** Puts the changed macro into the draft; false where it is gone from there. */
  readonly replace: (macro: AdfNode) => boolean;
  readonly current: () => AdfNode | undefined;
  readonly close: () => void;
}

/** The macro's own editor, above the page editor. What it submits goes into the draft, not onto the page. */
export const MacroEditor = ({ module, macro, spaceKey, pageId, replace, current, close }: MacroEditorProps) => {
  const localId = localIdOf(macro);
  const submit = (payload: unknown) => {
    const submitted = readSubmitted(payload, macro.type === 'bodiedExtension');
    const before = current();
    if (before === undefined || !replace(withSubmitted(before, submitted))) {
      throw refused('MACRO_NOT_FOUND', 'This macro is no longer in the draft.');
    }
    if (!submitted.keepEditing) close();
  };
  return (
    <ModalFrame
      module={module}
      place={{ kind: 'macro-config', spaceKey, localId, ...(pageId === undefined ? {} : { pageId }) }}
      resource={module.editResource ?? module.resource}
      size={module.viewportSize ?? 'large'}
      title={module.title}
      extension={{
        isEditing: true,
        macro: { isConfiguring: true, isInserting: false, body: bodyOf(macro) },
        config: configOf(macro) ?? {},
      }}
      onSubmit={submit}
      onClose={close}
    />
  );
};
