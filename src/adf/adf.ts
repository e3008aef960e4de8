/** A node of the Atlassian Document Format, read loosely: whatever a page holds is kept, also what no schema knows. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly AdfMark[];
  readonly content?: readonly AdfNode[];
}

export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** A whole document: a description, a page, or the body of a macro. */
export interface AdfDoc {
  readonly type: 'doc';
  readonly version: number;
  readonly content: readonly AdfNode[];
}

/** Whether it looks like a document at its root; what hangs below is looked at where it is read. */
export function isAdfDoc(x: unknown): x is AdfDoc {
  return isObject(x) && x.type === 'doc' && Array.isArray(x.content);
}

export function isAdfNode(x: unknown): x is AdfNode {
  return isObject(x) && typeof x.type === 'string';
}

/** The children that are nodes; anything else in their place is passed over. */
export function childrenOf(node: { readonly content?: unknown }): readonly AdfNode[] {
  return Array.isArray(node.content) ? node.content.filter(isAdfNode) : [];
}

/** An attribute that should be a string, as one. */
export function stringAttr(node: AdfNode, name: string): string {
  const value: unknown = isObject(node.attrs) ? node.attrs[name] : undefined;
  return typeof value === 'string' ? value : '';
}

export function hasMark(node: AdfNode, type: string): boolean {
  return Array.isArray(node.marks) && node.marks.some((mark: unknown) => isObject(mark) && mark.type === type);
}

function isObject(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
