import { isAdfDoc, type AdfDoc, type AdfNode } from '../../../src/adf/adf';
import type { ModuleEntry } from '../../protocol';
import { bodyOf, configOf, localIdOf, withSubmitted } from '../adf/extension';
import { ModalFrame } from '../frames/modal-frame';
import { refused } from './macro-refusals';

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

interface Submitted {
  readonly config?: unknown;
  readonly body?: AdfDoc;
  readonly keepEditing: boolean;
}

/** What `view.submit` was called with; throws with the platform's codes where the platform would refuse it. */
export const readSubmitted = (payload: unknown, isBodied: boolean): Submitted => {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw refused('INVALID_PAYLOAD', 'submit() takes an object with a config, a body or both.');
  }
  const { config, body, keepEditing } = payload as { config?: unknown; body?: unknown; keepEditing?: unknown };
  if (config === undefined && body === undefined) {
    throw refused('INVALID_PAYLOAD', 'There is neither a config nor a body in what was submitted.');
  }
  if (config !== undefined && !isConfig(config)) {
    throw refused('INVALID_CONFIG', 'A config is an object of JSON values without null and without arrays in arrays.');
  }
  if (body !== undefined && !isBodied) throw refused('INVALID_EXTENSION_TYPE', 'Only a bodied macro has a body.');
  if (body !== undefined && !isAdfDoc(body)) {
    throw refused('INVALID_BODY', 'A body is an ADF document: { type: "doc", version: 1, content: […] }.');
  }
  return {
    keepEditing: keepEditing === true,
    ...(config === undefined ? {} : { config }),
    ...(body === undefined ? {} : { body }),
  };
};

const isConfig = (config: unknown): boolean =>
  typeof config === 'object' &&
  config !== null &&
  !Array.isArray(config) &&
  Object.values(config).every((value) => isValue(value));

const isValue = (value: unknown, inArray = false): boolean => {
  if (value === null || typeof value === 'function') return false;
  if (Array.isArray(value)) return !inArray && value.every((one) => isValue(one, true));
  return typeof value === 'object' ? Object.values(value).every((one) => isValue(one)) : true;
};
