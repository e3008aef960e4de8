import type { Node } from 'prosemirror-model';
import type { AdfNode } from '../../../src/adf/adf';
import { isExtension, localIdOf } from '../adf/extension';

/** A kind of macro that this site's app offers in the page editor. */
export interface OfferedMacro {
  readonly title: string;
  /** What it is for, in a few words. */
  readonly about: string;
  /** A new, empty one, not yet in any document. */
  readonly create: () => AdfNode;
}

export interface Macros {
  readonly offered: readonly OfferedMacro[];
  /** Opens the macro's own editor on it. */
  readonly edit: (macro: AdfNode) => void;
}

/** Where the macro with this local id stands in the draft. */
export const macroAt = (
  doc: Node,
  localId: string,
): { readonly position: number; readonly adf: AdfNode } | undefined => {
  let found: { readonly position: number; readonly adf: AdfNode } | undefined;
  doc.descendants((node, position) => {
    const adf = node.attrs.adf as AdfNode | undefined;
    if (adf !== undefined && isExtension(adf) && localIdOf(adf) === localId) found ??= { position, adf };
    return found === undefined;
  });
  return found;
};
