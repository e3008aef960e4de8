/** What a person reads when Confluence did not take the panel's new body. */
export interface SaveFailure {
  readonly title: string;
  readonly whatToDo: string;
}

const doNotFit: SaveFailure = {
  title: 'The editor and this page do not fit together',
  whatToDo: 'Reload the page and open the editor again. Your changes are kept in this tab.',
};

const known: readonly (readonly [code: string, failure: SaveFailure])[] = [
  [
    'INVALID_BODY',
    {
      title: 'Confluence would not take this text as it is',
      whatToDo: 'Look for a very long part, shorten it and save again. Everything you wrote is still here.',
    },
  ],
  [
    'MACRO_NOT_FOUND',
    {
      title: 'The panel is no longer on the page',
      whatToDo: 'Copy what you need, close this, and put the panel on the page again.',
    },
  ],
  ['INVALID_PAYLOAD', doNotFit],
  ['INVALID_CONFIG', doNotFit],
  ['INVALID_EXTENSION_TYPE', doNotFit],
];

/** The words for a failed `view.submit`: its code stands somewhere in the error, by name, code or message. */
export function saveFailure(error: unknown): SaveFailure {
  const said = error instanceof Error ? `${error.name} ${error.message}` : '';
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return (
    known.find(([name]) => said.includes(name) || code === name)?.[1] ?? {
      title: 'It could not be saved',
      whatToDo: 'Try again. Everything you wrote is still here.',
    }
  );
}
