import { listAt } from '../language/sayings';
import { sureness, type Facing } from './facing';
import type { ContrastAxis } from './stance';

/**
 * "One load each night" and "each change as it happens" take opposite ends of two contrasts, and part in one way: a
 * contrast has a row where it sets two teams against each other whom no surer one about the same does.
 */
export function surestContrasts(facings: readonly Facing[]): readonly ContrastAxis[] {
  const abouts = new Map<string, Facing[]>();
  for (const facing of facings)
    if (facing.axis.kind === 'contrast') listAt(abouts, aboutName(facing.axis)).push(facing);
  return [...abouts.values()].flatMap((same) => {
    const drawn = new Set<string>();
    return same
      .toSorted((a, b) => sureness(b) - sureness(a))
      .flatMap((facing) => {
        const pairs = same.length === 1 ? [''] : pairNames(facing).filter((name) => !drawn.has(name));
        for (const name of pairs) drawn.add(name);
        return pairs.length > 0 ? [facing.axis as ContrastAxis] : [];
      });
  });
}

const aboutName = ({ part, contrast }: ContrastAxis): string => part ?? contrast;

const pairNames = ({ with: yes, against: no }: Facing): readonly string[] =>
  yes.flatMap((one) => no.map((other) => [one.team.id, other.team.id].sort().join('\n')));
