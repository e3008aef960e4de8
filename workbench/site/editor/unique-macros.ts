import { Plugin, type Transaction } from 'prosemirror-state';
import type { AdfNode } from '../../../src/adf/adf';
import { isExtension, localIdOf, withLocalId } from '../adf/extension';
import { schema } from './schema';

/** A macro that is pasted beside its original is another macro: the second of two equal local ids becomes a new one. */
export const uniqueMacros = new Plugin({
  appendTransaction: (transactions, _before, state) => {
    if (!transactions.some((transaction) => transaction.docChanged)) return null;
    const seen = new Set<string>();
    const tr: Transaction = state.tr;
    state.doc.descendants((node, position) => {
      const adf = node.attrs.adf as AdfNode | undefined;
      if (node.type !== schema.nodes.blockAtom || adf === undefined || !isExtension(adf)) return;
      const localId = localIdOf(adf);
      if (seen.has(localId)) tr.setNodeMarkup(position, null, { adf: withLocalId(adf, crypto.randomUUID()) });
      seen.add(localId);
    });
    return tr.docChanged ? tr : null;
  },
});
