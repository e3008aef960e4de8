import { type AdfDoc, type AdfNode, childrenOf, isAdfDoc, stringAttr } from './adf';

/** A decision panel on a page, and the record in it. */
export interface FoundPanel {
  readonly localId: string;
  readonly body: AdfDoc;
}

const moduleKey = 'decision-panel';

/**
 * Every decision panel of a page, in reading order, at any depth. The body is taken as the platform stores it, a
 * document or the JSON string of one; whatever else is given holds no panel.
 */
export function findPanels(pageBody: unknown): readonly FoundPanel[] {
  const page = typeof pageBody === 'string' ? parse(pageBody) : pageBody;
  if (!isAdfDoc(page)) return [];
  const panels: FoundPanel[] = [];
  const ahead: AdfNode[] = [...childrenOf(page)].reverse();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (isDecisionPanel(node)) panels.push({ localId: localIdOf(node), body: bodyOf(node) });
    else for (const child of [...childrenOf(node)].reverse()) ahead.push(child);
  }
  return panels;
}

/** The platform writes the key alone, or at the end of an ARI (`…/static/decision-panel`). */
function isDecisionPanel(node: AdfNode): boolean {
  if (node.type !== 'bodiedExtension') return false;
  if (stringAttr(node, 'extensionType') !== 'com.atlassian.ecosystem') return false;
  return [stringAttr(node, 'extensionKey'), parameter(node, 'extensionId')].some((key) => endsWithModule(key));
}

const endsWithModule = (key: string): boolean =>
  key.endsWith(moduleKey) && !/[a-z0-9_-]/i.test(key.charAt(key.length - moduleKey.length - 1));

const localIdOf = (node: AdfNode): string => stringAttr(node, 'localId') || parameter(node, 'localId');

function parameter(node: AdfNode, name: string): string {
  const parameters: unknown = node.attrs?.parameters;
  const value: unknown =
    typeof parameters === 'object' && parameters !== null ? Reflect.get(parameters, name) : undefined;
  return typeof value === 'string' ? value : '';
}

const bodyOf = (node: AdfNode): AdfDoc => ({ type: 'doc', version: 1, content: childrenOf(node) });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
