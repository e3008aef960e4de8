import { childrenOf, isAdfDoc, stringAttr, type AdfDoc, type AdfNode } from '../../src/adf/adf';

/** A macro of the app as it stands in a page's body. */
export interface Macro {
  readonly body: AdfDoc;
  readonly config: object | undefined;
}

/** Finds a macro in a body (ADF as JSON text) by its local id, at any depth. */
export function macroIn(body: string, localId: string): Macro | undefined {
  const page: unknown = JSON.parse(body);
  if (!isAdfDoc(page)) return undefined;
  const ahead: AdfNode[] = [...childrenOf(page)];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (isMacro(node) && stringAttr(node, 'localId') === localId)
      return { body: { type: 'doc', version: 1, content: childrenOf(node) }, config: configOf(node) };
    ahead.push(...childrenOf(node));
  }
  return undefined;
}

const isMacro = (node: AdfNode): boolean =>
  ['extension', 'bodiedExtension', 'inlineExtension'].includes(node.type) &&
  stringAttr(node, 'extensionType') === 'com.atlassian.ecosystem';

function configOf(node: AdfNode): object | undefined {
  const parameters = node.attrs?.parameters as { readonly guestParams?: object } | undefined;
  return parameters?.guestParams;
}
