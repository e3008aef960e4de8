import { canonical } from '../core/language/canonical';
import { listAt } from '../core/language/sayings';
import type { Divergence } from '../core/reading/divergence';

/**
 * Divergences by what they are asked about: two teams are asked once about one part, or about one contrast where the
 * decision is silent, though they part on it in two ways: in what they write and in what they do, on what the part says
 * and on a contrast that it leaves open. The surest stands first.
 */
export function byPair(divergences: readonly Divergence[]): readonly (readonly Divergence[])[] {
  const pairs = new Map<string, Divergence[]>();
  for (const one of divergences) listAt(pairs, pairOf(one)).push(one);
  return [...pairs.values()];
}

/** The same for the same two teams, whoever of them stands first, about the same thing. */
export const pairOf = ({ axis, sides }: Divergence): string =>
  [
    axis.part ?? (axis.kind === 'contrast' ? axis.contrast : ''),
    ...sides.map(({ team }) => canonical(team.name)).sort(),
  ].join('\n');
