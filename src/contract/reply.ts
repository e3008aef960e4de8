/** What can go wrong with a call, as far as the person in front of it can do something about it. */
export const errorCodes = [
  'invalid-request',
  'not-found',
  'no-page-access',
  'no-issue-access',
  'no-edit-permission',
  'no-licence',
  'not-signed-in',
  'jira-not-connected',
  'too-large',
  'changed-meanwhile',
  'begun-before',
  'busy',
  'newer-storage',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What every resolver call answers. Errors carry a code; the words for it belong to the surface that shows it. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: ErrorCode };
