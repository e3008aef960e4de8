import { configOf, findMacros, localIdOf } from './macro';

/** A macro *Rests on*, and what was chosen in it, whatever that is. */
export interface FoundRestsOn {
  readonly localId: string;
  readonly chosen: unknown;
}

/** Every macro *Rests on* of a page, in reading order. */
export const findRestsOn = (pageBody: unknown): readonly FoundRestsOn[] =>
  findMacros(pageBody, 'rests-on').map((node) => ({ localId: localIdOf(node), chosen: configOf(node) }));
