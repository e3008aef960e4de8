/** Why `view.submit({ config, body })` of a macro's editor is refused, in the platform's own codes. */
export type MacroRefusal =
  'INVALID_PAYLOAD' | 'INVALID_CONFIG' | 'INVALID_EXTENSION_TYPE' | 'INVALID_BODY' | 'MACRO_NOT_FOUND';

/** An error that reaches the frame with its code in `name`: an error's other properties do not cross the bridge. */
export const refused = (code: MacroRefusal, message: string): Error =>
  Object.assign(new Error(message), { name: code, code });
