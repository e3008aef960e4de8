import { isAdfDoc, type AdfDoc } from '../../../src/adf/adf';

/** Why `view.submit({ config, body })` of a macro's editor is refused, in the platform's own codes. */
export type MacroRefusal =
  'INVALID_PAYLOAD' | 'INVALID_CONFIG' | 'INVALID_EXTENSION_TYPE' | 'INVALID_BODY' | 'MACRO_NOT_FOUND';

/** An error that reaches the frame with its code in `name`: an error's other properties do not cross the bridge. */
export const refused = (code: MacroRefusal, message: string): Error =>
  Object.assign(new Error(message), { name: code, code });

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
