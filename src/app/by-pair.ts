import type { Divergence } from '../core/reading/divergence';
import { sameTeam } from '../core/reading/team';

/**
 * Divergences by what they are asked about: two teams are asked once about one part, or about one contrast where the
 * decision is silent, though they part on it in two ways: in what they write and in what they do, on what the part says
 * and on a contrast that it leaves open. The surest stands first.
 */
export function byPair(divergences: readonly Divergence[]): readonly (readonly Divergence[])[] {
  const pairs: [Divergence, ...Divergence[]][] = [];
  for (const one of divergences) {
    const known = pairs.find(([other]) => samePair(one, other));
    if (known) known.push(one);
    else pairs.push([one]);
  }
  return pairs;
}

/** Whether two are about the same thing between the same two teams, whoever of them stands first. */
export function samePair(one: Divergence, other: Divergence): boolean {
  if (thingOf(one) !== thingOf(other)) return false;
  const [a, b] = one.sides.map(({ team }) => team);
  const [c, d] = other.sides.map(({ team }) => team);
  if (!a || !b || !c || !d) return false;
  return (sameTeam(a, c) && sameTeam(b, d)) || (sameTeam(a, d) && sameTeam(b, c));
}

const thingOf = ({ axis }: Divergence): string => axis.part ?? (axis.kind === 'contrast' ? axis.contrast : '');
