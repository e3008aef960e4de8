import { type AdfDoc, childrenOf } from './adf';
import { findMacros, localIdOf } from './macro';

/** A decision panel on a page, and the record in it. */
export interface FoundPanel {
  readonly localId: string;
  readonly body: AdfDoc;
}

/**
 * Every decision panel of a page, in reading order, at any depth. The body is taken as the platform stores it, a
 * document or the JSON string of one; whatever else is given holds no panel.
 */
export const findPanels = (pageBody: unknown): readonly FoundPanel[] =>
  findMacros(pageBody, 'decision-panel')
    .filter(({ type }) => type === 'bodiedExtension')
    .map((node) => ({ localId: localIdOf(node), body: { type: 'doc', version: 1, content: childrenOf(node) } }));
