import { type AdfNode, childrenOf, isAdfDoc, stringAttr } from './adf';

/** Every macro of one module in a document, in reading order, at any depth; none of them inside another of its kind. */
export function findMacros(document: unknown, moduleKey: string): readonly AdfNode[] {
  const page = typeof document === 'string' ? parse(document) : document;
  if (!isAdfDoc(page)) return [];
  const found: AdfNode[] = [];
  const ahead: AdfNode[] = [...childrenOf(page)].reverse();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (isMacroOf(node, moduleKey)) found.push(node);
    else for (const child of [...childrenOf(node)].reverse()) ahead.push(child);
  }
  return found;
}

export const localIdOf = (node: AdfNode): string => stringAttr(node, 'localId') || parameter(node, 'localId');

/** What the macro's own editor saved. */
export function configOf(node: AdfNode): Readonly<Record<string, unknown>> {
  const config: unknown = parameterOf(node, 'guestParams');
  return typeof config === 'object' && config !== null ? (config as Record<string, unknown>) : {};
}

/** The platform writes the key alone, or at the end of an ARI (`…/static/decision-panel`). */
function isMacroOf(node: AdfNode, moduleKey: string): boolean {
  if (!extensions.has(node.type) || stringAttr(node, 'extensionType') !== 'com.atlassian.ecosystem') return false;
  return [stringAttr(node, 'extensionKey'), parameter(node, 'extensionId')].some((key) => endsWith(key, moduleKey));
}

const extensions: ReadonlySet<string> = new Set(['extension', 'bodiedExtension', 'inlineExtension']);

const endsWith = (key: string, moduleKey: string): boolean =>
  key.endsWith(moduleKey) && !/[a-z0-9_-]/i.test(key.charAt(key.length - moduleKey.length - 1));

function parameter(node: AdfNode, name: string): string {
  const value = parameterOf(node, name);
  return typeof value === 'string' ? value : '';
}

function parameterOf(node: AdfNode, name: string): unknown {
  const parameters: unknown = node.attrs?.parameters;
  return typeof parameters === 'object' && parameters !== null ? Reflect.get(parameters, name) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
