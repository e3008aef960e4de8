interface ExportPayload {
  readonly extensionPayload?: { readonly config?: unknown };
}

/** A PDF or Word export says in a line what the page rests on, from the macro alone: whoever has the page has its key. */
export const exportRestsOn = ({ extensionPayload }: ExportPayload): Promise<unknown> =>
  Promise.resolve({
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: sentence(extensionPayload?.config) }] }],
  });

function sentence(config: unknown): string {
  const key: unknown = typeof config === 'object' && config !== null ? Reflect.get(config, 'key') : undefined;
  return typeof key === 'string' && /^D-\d{1,9}$/.test(key)
    ? `Rests on Decision ${key}`
    : 'Rests on a decision that nobody has chosen yet';
}
