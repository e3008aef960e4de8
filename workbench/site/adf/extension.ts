import type { AdfDoc, AdfNode } from '../../../src/adf/adf';

/** A macro of the app in a document: which module draws it, and its own name there. */
export const isExtension = (node: AdfNode): boolean =>
  (node.type === 'bodiedExtension' || node.type === 'extension') &&
  node.attrs?.extensionType === 'com.atlassian.ecosystem';

/** The manifest's module key: what the extension key ends with. */
export const moduleKeyOf = (node: AdfNode): string => text(node.attrs?.extensionKey).split('/').at(-1) ?? '';

export const localIdOf = (node: AdfNode): string => text(node.attrs?.localId) || text(parameters(node).localId);

export const withLocalId = (node: AdfNode, localId: string): AdfNode => ({
  ...node,
  attrs: { ...node.attrs, localId, parameters: { ...parameters(node), localId } },
});

/** The body of a bodied macro as a document of its own, as the platform hands it to the app. */
export const bodyOf = (node: AdfNode): AdfDoc => ({ type: 'doc', version: 1, content: node.content ?? [] });

/** What the macro's editor saved as config. */
export const configOf = (node: AdfNode): unknown => parameters(node).guestParams;

/** The macro with a new body and config, as `view.submit({ config, body })` leaves them in the draft. */
export const withSubmitted = (
  node: AdfNode,
  submitted: { readonly body?: AdfDoc; readonly config?: unknown },
): AdfNode => ({
  ...node,
  ...(submitted.body === undefined
    ? {}
    : { content: submitted.body.content.length > 0 ? submitted.body.content : [{ type: 'paragraph' }] }),
  ...(submitted.config === undefined
    ? {}
    : { attrs: { ...node.attrs, parameters: { ...parameters(node), guestParams: submitted.config } } }),
});

/** A new, empty macro, with a body where its module has the layout for one. `extensionKey` is `<app>/<environment>/static/<module key>`. */
export const newMacro = (macro: {
  readonly extensionKey: string;
  readonly title: string;
  readonly layout?: string;
}): AdfNode => {
  const localId = crypto.randomUUID();
  const isBodied = macro.layout === 'bodied';
  return {
    type: isBodied ? 'bodiedExtension' : 'extension',
    attrs: {
      layout: 'default',
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: macro.extensionKey,
      localId,
      parameters: {
        localId,
        extensionId: `ari:cloud:ecosystem::extension/${macro.extensionKey}`,
        extensionTitle: macro.title,
        forgeEnvironment: 'DEVELOPMENT',
      },
    },
    ...(isBodied ? { content: [{ type: 'paragraph' }] } : {}),
  };
};

const parameters = (node: AdfNode): Readonly<Record<string, unknown>> => {
  const found = node.attrs?.parameters;
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
