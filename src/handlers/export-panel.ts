interface ExportPayload {
  readonly extensionPayload?: { readonly macro?: { readonly body?: unknown } };
}

/** A PDF or Word export shows the record as it stands in the page: whole, and from the body alone, as page history does too. */
export const exportPanel = ({ extensionPayload }: ExportPayload): Promise<unknown> =>
  Promise.resolve(extensionPayload?.macro?.body ?? { type: 'doc', version: 1, content: [] });
